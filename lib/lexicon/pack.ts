/**
 * Tables as they are shipped: their numbers as bytes that are used where they lie, without a loop over them. Where they
 * stand in a script they are deflated, as one base64 text: a page takes some twenty nanoseconds to read each character
 * of a script, and inflates ten times as fast.
 */
import type { LexiconTables } from './compile';

/** A lexicon without its numbers, and how many bytes each list of them takes. */
export interface LexiconShape {
  rules: string[];
  sets: number;
  alphabet: string;
  sizes: readonly number[];
}

/** Lists begin at multiples of so many bytes: numbers of 32 bits must. */
export const ALIGN = 4;

export function aligned(size: number): number {
  return Math.ceil(size / ALIGN) * ALIGN;
}

/** The lists of numbers of a lexicon, in the order in which they are shipped. */
export function listsOf({ trie, meanings, patterns, programs, words }: LexiconTables) {
  return [trie.cells, trie.ends, meanings, patterns, programs, words];
}

/** How many bytes the lists of a lexicon take. */
export function bytesOf({ sizes }: LexiconShape): number {
  return sizes.reduce((sum, size) => sum + aligned(size), 0);
}

/** @param from where in the buffer the lists of the lexicon begin. */
export function lexiconIn(buffer: ArrayBuffer, from: number, shape: LexiconShape): LexiconTables {
  let at = from;
  const next = <T>(
    List: new (buffer: ArrayBuffer, at: number, length: number) => T,
    width: number,
    n: number,
  ): T => {
    const size = shape.sizes[n] as number;
    const list = new List(buffer, at, size / width);
    at += aligned(size);
    return list;
  };
  return {
    rules: shape.rules,
    sets: shape.sets,
    trie: { alphabet: shape.alphabet, cells: next(Int32Array, 4, 0), ends: next(Uint16Array, 2, 1) },
    meanings: next(Uint16Array, 2, 2),
    patterns: next(Int32Array, 4, 3),
    programs: next(Int32Array, 4, 4),
    words: next(Uint16Array, 2, 5),
  };
}

/** @param size how many bytes come out. */
export async function inflate(packed: string, size: number): Promise<ArrayBuffer> {
  const stream = new DecompressionStream('deflate-raw');
  const writer = stream.writable.getWriter();
  void writer.write(fromBase64(packed));
  void writer.close();
  const out = new Uint8Array(size);
  const reader = stream.readable.getReader();
  for (let at = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) return out.buffer;
    out.set(value, at);
    at += value.length;
  }
}

/** Since 2025 browsers read base64 themselves, ten times as fast as a loop on a page that has just opened. */
interface Decoder {
  fromBase64?(text: string): Uint8Array<ArrayBuffer>;
}

export function fromBase64(packed: string): Uint8Array<ArrayBuffer> {
  const own = (Uint8Array as Decoder).fromBase64?.(packed);
  if (own) return own;
  const text = atob(packed);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}
