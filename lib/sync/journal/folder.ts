/** What the journal asks of a place that holds files. No lock and no conditional write: every file has one writer. */
import type { Bytes } from '@/lib/transfer/bytes';

export interface Entry {
  name: string;
  /** In bytes; null where the server does not say. */
  size: number | null;
  /**
   * Tells one content from another, as far as the server can; null where it cannot be relied on: it says nothing, or
   * the file was changed so shortly before the answer that a further change might not show.
   */
  version: string | null;
}

/** Paths are relative to the chosen folder, with `/`; that of a folder ends with it. All methods end with a `SyncProblem`. */
export interface Folder {
  /**
   * The files of a folder; null where the folder does not exist.
   * @param sizes `unsized`: their sizes are not asked for; that spares the answer a third of its length.
   */
  list(path: string, sizes?: 'unsized'): Promise<Entry[] | null>;
  /** One file; null where it does not exist. */
  stat(path: string): Promise<Entry | null>;
  /** Null where there is no such file. */
  read(path: string): Promise<Bytes | null>;
  /** Makes the folders above that are missing, down from the chosen one's parent. */
  write(path: string, bytes: Bytes): Promise<void>;
  /** A file, or a folder with all that is in it. One that is not there is no error. */
  remove(path: string): Promise<void>;
}
