/**
 * The lines of a stream of bytes. Only a line feed ends one: Node's own line reader also ends them at U+2028, which
 * may stand as it is inside a JSON string.
 */

const LINE_FEED = 0x0a;
const NEWLINES = /^\ufeff|\r$/g;

/** @yields each line without its end and without a byte-order mark; null for one that is not UTF-8. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string | null> {
  let waiting: Uint8Array[] = [];
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      waiting.push(chunk.subarray(start, end));
      yield decode(waiting);
      waiting = [];
      start = end + 1;
    }
    if (start < chunk.length) waiting.push(chunk.subarray(start));
  }
  if (waiting.length > 0) yield decode(waiting);
}

// Strict: an export in GBK would else be judged as a posting full of replacement characters.
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** What is said of bytes for which `decode` gives null. */
export const NOT_UTF8 = 'not UTF-8: save the file in that encoding';

/** The text of some bytes, without a byte-order mark and the end of its line; null where they are not UTF-8. */
export function decode(parts: readonly Uint8Array[]): string | null {
  try {
    return strict.decode(Buffer.concat(parts)).replace(NEWLINES, '');
  } catch {
    return null;
  }
}
