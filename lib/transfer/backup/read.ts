/** Reads a backup: first whether it is whole, then row by row. */
import { chunksOf, through } from '../bytes';
import { TransferError } from '../error';
import type { Incoming } from '../in/candidates';
import { ownRows } from '../in/json';
import { readRecord } from '../in/record-row';
import { checkAbort, type Work } from '../progress';
import { RECORD_KINDS, type RecordKind, type TransferRecord } from '../records';
import { type BackupHeader, ByteReader, readFrame, readHeader } from './frame';
import { cipherSeal, knownCipher, plainSeal, type Seal } from './seal';

/** What a backup may unpack to, in bytes: one of a few hundred kilobytes can be made to fill a disk. */
const MOST_UNPACKED = 4_000_000_000;

export interface OpenedBackup {
  /** When it was made, ms since the epoch. */
  made: number;
  /** Every row once. Ends with `damaged` or `truncated` where the file is not whole. */
  rows(work?: Work): AsyncGenerator<Incoming>;
}

/** Whether a passphrase is asked for. Ends with a `TransferError` where the file is no backup that can be read. */
export async function needsPassphrase(file: Blob): Promise<boolean> {
  return (await headerOf(file)).header.cipher !== null;
}

async function headerOf(file: Blob): ReturnType<typeof readHeader> {
  const reader = new ByteReader(chunksOf(file.stream()));
  try {
    return await readHeader(reader);
  } finally {
    await reader.close();
  }
}

/** Ends with `needs-passphrase` or `wrong-passphrase` where it cannot be opened. */
export async function openBackup(file: Blob, passphrase: string | null): Promise<OpenedBackup> {
  const { header, sum } = await headerOf(file);
  const seal = await sealOf(header, sum, passphrase);
  return {
    made: header.made,
    async *rows(work = {}) {
      const progress = { bytes: 0, total: file.size, rows: 0 };
      const packed = bodies(file, seal, progress, work.signal);
      for await (const row of ownRows(unpackedText(packed))) {
        checkAbort(work.signal);
        progress.rows++;
        work.onProgress?.({ ...progress });
        yield 'problem' in row ? row : readRecord(row);
      }
    },
  };
}

async function sealOf(
  header: BackupHeader,
  sum: Uint8Array<ArrayBuffer>,
  passphrase: string | null,
): Promise<Seal> {
  if (!header.cipher) return plainSeal(sum);
  if (!passphrase) throw new TransferError('needs-passphrase');
  return cipherSeal(await knownCipher(passphrase, header.cipher), header.cipher, sum);
}

async function* bodies(
  file: Blob,
  seal: Seal,
  progress: { bytes: number },
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array> {
  const reader = new ByteReader(chunksOf(file.stream()));
  try {
    await readHeader(reader);
    for (let number = 0; ; number++) {
      checkAbort(signal);
      const frame = await readFrame(reader, number);
      progress.bytes = reader.taken;
      yield await seal.open(frame);
      if (frame.isLast) break;
    }
    if (!(await reader.isAtEnd())) throw new TransferError('damaged', 'end');
  } finally {
    await reader.close();
  }
}

async function* unpackedText(packed: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let left = MOST_UNPACKED;
  // A stream tells its reader of its own error, not of the one that its source ended with.
  let reason: unknown = null;
  const source = async function* () {
    try {
      yield* packed;
    } catch (error) {
      reason = error;
      throw error;
    }
  };
  try {
    for await (const chunk of through(source(), new DecompressionStream('gzip'))) {
      left -= chunk.length;
      if (left < 0) throw new TransferError('too-big');
      yield decoder.decode(chunk, { stream: true });
    }
  } catch (error) {
    if (reason) throw reason;
    throw error instanceof TransferError ? error : new TransferError('damaged', 'gzip');
  }
}

export interface BackupContents {
  kinds: Record<RecordKind, number>;
  /** Rows that would be refused. */
  refused: number;
}

/** A backup that was read through: it is whole. */
export interface CheckedBackup extends BackupContents {
  /** ms since the epoch */
  made: number;
  /** Of its notes, drafts and labelled postings so many were deleted here since. */
  lost: number;
}

/**
 * Reads a backup through, so that nothing is restored from one that is not whole.
 * @param look called with every row that can be read.
 */
export async function checkBackup(
  backup: OpenedBackup,
  work: Work = {},
  look?: (record: TransferRecord) => Promise<void> | void,
): Promise<BackupContents> {
  const contents: BackupContents = {
    kinds: Object.fromEntries(RECORD_KINDS.map((kind) => [kind, 0])) as Record<RecordKind, number>,
    refused: 0,
  };
  for await (const row of backup.rows(work)) {
    if ('record' in row) {
      contents.kinds[row.record.kind]++;
      await look?.(row.record);
    } else contents.refused++;
  }
  return contents;
}
