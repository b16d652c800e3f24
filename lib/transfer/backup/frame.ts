/**
 * The form of a backup: eight signs by which it is known, a header in JSON with its checksum, and frames. Every frame
 * is sealed together with its number, whether it is the last, and the header: one that was cut off, swapped, repeated
 * or changed is noticed.
 */
import * as z from 'zod/mini';
import { MOST_ITERATIONS } from '@/lib/secret/passphrase';
import { type Bytes, joined, utf8 } from '../bytes';
import { TransferError } from '../error';

export const BACKUP_MAGIC = 'YSBACKUP';
export const BACKUP_VERSION = 1;
/** Bytes of packed rows in a frame. */
export const FRAME = 256 * 1024;
const MOST_FRAME = 4 * FRAME;
const MOST_HEADER = 4_000;
export const SUM = 32;

const base64 = z.string().check(z.regex(/^[A-Za-z0-9+/]{1,200}={0,2}$/));

/** What stands in the clear: nothing of the rows. */
export const headerSchema = z.looseObject({
  format: z.literal('yardstick-backup'),
  version: z.int(),
  /** When it was made, ms since the epoch. */
  made: z.number(),
  /** Null for a backup without a passphrase. */
  cipher: z.nullable(
    z.looseObject({
      name: z.literal('AES-GCM'),
      kdf: z.literal('PBKDF2-SHA-256'),
      iterations: z.int().check(z.minimum(1), z.maximum(MOST_ITERATIONS)),
      salt: base64,
      /** The first 8 of the 12 bytes of every frame's initial value; the rest is its number. */
      iv: base64,
      /** A known word, sealed: tells a wrong passphrase from a damaged file. */
      proof: base64,
    }),
  ),
});
export type BackupHeader = z.infer<typeof headerSchema>;

export interface Frame {
  /** From 0. */
  number: number;
  isLast: boolean;
  body: Bytes;
}

/** What a frame is sealed together with. @param header the checksum of the header. */
export function frameLabel(header: Uint8Array, { number, isLast }: Pick<Frame, 'number' | 'isLast'>): Bytes {
  const tail = new Uint8Array(5);
  new DataView(tail.buffer).setUint32(0, number);
  tail[4] = isLast ? 1 : 0;
  return joined([header, tail]);
}

export async function sha256(...parts: Uint8Array[]): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', joined(parts)));
}

/** The beginning of the file, and the checksum of its header. */
export async function writeHeader(header: BackupHeader): Promise<{ bytes: Bytes; sum: Bytes }> {
  const text = utf8(JSON.stringify(header));
  const sum = await sha256(utf8(BACKUP_MAGIC), text);
  return { bytes: joined([utf8(BACKUP_MAGIC), lengthOf(text), text, sum]), sum };
}

/** A frame as it stands in the file: whether it is the last, its length, and what is sealed. */
export function writeFrame({ isLast, body }: Frame): Bytes {
  return joined([new Uint8Array([isLast ? 1 : 0]), lengthOf(body), body]);
}

function lengthOf(bytes: Uint8Array): Bytes {
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, bytes.length);
  return length;
}

/** Takes bytes off a file in the portions that are wanted. */
export class ByteReader {
  private waiting: Uint8Array[] = [];
  private held = 0;
  /** Taken so far. */
  taken = 0;
  private readonly chunks: AsyncIterator<Uint8Array>;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.chunks = chunks[Symbol.asyncIterator]();
  }

  /** Null where the file ends before. */
  async take(length: number): Promise<Bytes | null> {
    while (this.held < length) {
      const { done, value } = await this.chunks.next();
      if (done) return null;
      this.waiting.push(value);
      this.held += value.length;
    }
    const whole = joined(this.waiting);
    this.waiting = [whole.subarray(length)];
    this.held -= length;
    this.taken += length;
    return whole.slice(0, length);
  }

  async isAtEnd(): Promise<boolean> {
    while (this.held === 0) {
      const { done, value } = await this.chunks.next();
      if (done) return true;
      this.waiting = [value];
      this.held = value.length;
    }
    return false;
  }

  async close(): Promise<void> {
    await this.chunks.return?.();
  }
}

/** Ends with a `TransferError` where the file is no backup, of a newer version, or damaged. */
export async function readHeader(reader: ByteReader): Promise<{ header: BackupHeader; sum: Bytes }> {
  const start = await reader.take(BACKUP_MAGIC.length + 4);
  if (!start || new TextDecoder().decode(start.subarray(0, 8)) !== BACKUP_MAGIC)
    throw new TransferError('not-backup');
  const length = uint32(start, 8);
  if (length > MOST_HEADER) throw new TransferError('damaged', 'header');
  const text = await reader.take(length);
  const sum = await reader.take(SUM);
  if (!text || !sum) throw new TransferError('truncated', 'header');
  if (!isEqual(await sha256(utf8(BACKUP_MAGIC), text), sum)) throw new TransferError('damaged', 'header');
  const value = parsed(text);
  const version = (value as { version?: unknown } | null)?.version;
  if (typeof version === 'number' && version > BACKUP_VERSION) throw new TransferError('newer');
  const header = headerSchema.safeParse(value);
  if (!header.success) throw new TransferError('damaged', 'header');
  return { header: header.data, sum };
}

/** The next frame, still sealed; null behind the last one. */
export async function readFrame(reader: ByteReader, number: number): Promise<Frame> {
  const start = await reader.take(5);
  if (!start) throw new TransferError('truncated', `frame ${number}`);
  const length = uint32(start, 1);
  if ((start[0] ?? 2) > 1 || length > MOST_FRAME) throw new TransferError('damaged', `frame ${number}`);
  const body = await reader.take(length);
  if (!body) throw new TransferError('truncated', `frame ${number}`);
  return { number, isLast: start[0] === 1, body };
}

function parsed(text: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(text));
  } catch {
    return null;
  }
}

function uint32(bytes: Uint8Array, at: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(at);
}

export function isEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}
