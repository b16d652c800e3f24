/** Text as the bytes of a file: packed, and sealed where the person has a passphrase. */
import { type Bytes, gathered, streamOf, utf8 } from '@/lib/transfer/bytes';
import type { Seal } from './seal';

/** What a file may unpack to: one of a few kilobytes can be made to fill the memory. */
const MOST_UNPACKED = 100_000_000;

/** Of bytes or a text, as names and comparisons want it. */
export async function hashOf(what: Bytes | string): Promise<string> {
  const bytes = typeof what === 'string' ? utf8(what) : what;
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...sum.subarray(0, 12)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** @param label where it will stand: bytes that were moved to another place cannot be opened. */
export async function pack(text: string, seal: Seal, label: string): Promise<Bytes> {
  const stream = streamOf([utf8(text)]).pipeThrough(new CompressionStream('gzip'));
  return seal.close(await gathered(stream, MOST_UNPACKED), label);
}

/** Null where it is damaged. */
export async function unpack(bytes: Bytes, seal: Seal, label: string): Promise<string | null> {
  const packed = await seal.open(bytes, label);
  if (!packed) return null;
  try {
    const stream = streamOf([packed]).pipeThrough(new DecompressionStream('gzip'));
    return new TextDecoder('utf-8', { fatal: true }).decode(await gathered(stream, MOST_UNPACKED));
  } catch {
    return null;
  }
}
