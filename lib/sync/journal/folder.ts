/** What the journal asks of a place that holds files. No lock and no conditional write: every file has one writer. */
import type { Bytes } from '@/lib/transfer/bytes';

export interface Entry {
  name: string;
  /** In bytes; null where the server does not say. */
  size: number | null;
  /** Tells one content from another where the server gives it; null else. */
  etag: string | null;
  /** ms since the epoch; null where the server does not say. */
  modified: number | null;
}

/** Paths are relative to the chosen folder, with `/`. All methods end with a `SyncProblem`. */
export interface Folder {
  /** The files of a folder; null where the folder does not exist. */
  list(path: string): Promise<Entry[] | null>;
  /** Null where there is no such file. */
  read(path: string): Promise<Bytes | null>;
  write(path: string, bytes: Bytes): Promise<void>;
  /** A file that is not there is no error. */
  remove(path: string): Promise<void>;
  /** Makes a folder and those above it, down from the chosen one's parent; one that is there is no error. */
  make(path: string): Promise<void>;
}
