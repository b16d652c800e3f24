/** Writes everything into one file: the rows of the JSON export, packed, and sealed frame by frame. */
import { ITERATIONS } from '@/lib/secret/passphrase';
import { type Bytes, type Chunks, joined, through } from '../bytes';
import { jsonChunks, type Records } from '../out/json';
import { checkAbort, type Work } from '../progress';
import type { Tally } from '../tally';
import { BACKUP_VERSION, type BackupHeader, FRAME, type Frame, writeFrame, writeHeader } from './frame';
import { cipherSeal, newCipher, plainSeal } from './seal';

export interface BackupOptions extends Work {
  tally: Tally;
  /** When it is made, ms since the epoch. */
  made: number;
  /** Null or empty: anybody may read it. */
  passphrase: string | null;
  /** Rounds of the key's making; fewer only in tests. */
  iterations?: number;
}

/** @yields chunks of the file. No more than a frame of it is held. */
export async function* backupChunks(records: Records, options: BackupOptions): AsyncGenerator<Bytes> {
  const { passphrase, made, signal, iterations = ITERATIONS } = options;
  const secret = passphrase ? await newCipher(passphrase, iterations) : null;
  const header: BackupHeader = {
    format: 'yardstick-backup',
    version: BACKUP_VERSION,
    made,
    cipher: secret?.cipher ?? null,
  };
  const { bytes, sum } = await writeHeader(header);
  yield bytes;
  const seal = secret ? cipherSeal(secret.key, secret.cipher, sum) : plainSeal(sum);
  const packed = through(jsonChunks(records, options), new CompressionStream('gzip'));
  for await (const frame of framesOf(packed)) {
    checkAbort(signal);
    yield writeFrame({ ...frame, body: await seal.close(frame) });
  }
}

/** Bytes in frames of one size; the last may be shorter, and knows that it is the last. */
async function* framesOf(chunks: Chunks): AsyncGenerator<Frame> {
  let waiting: Uint8Array[] = [];
  let held = 0;
  let number = 0;
  for await (const chunk of chunks) {
    waiting.push(chunk);
    held += chunk.length;
    while (held > FRAME) {
      const whole = joined(waiting);
      yield { number: number++, isLast: false, body: whole.slice(0, FRAME) };
      waiting = [whole.subarray(FRAME)];
      held -= FRAME;
    }
  }
  yield { number, isLast: true, body: joined(waiting) };
}
