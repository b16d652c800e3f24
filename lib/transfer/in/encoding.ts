/** Which encoding a text is in: told by its bytes, never by its name. */
import { chunksOf } from '../bytes';
import { TransferError } from '../error';
import { checkAbort, type Work } from '../progress';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

export interface Detected {
  encoding: Encoding;
  /** Some of it could not be read: signs U+FFFD stand there. */
  damaged: boolean;
}

/** The share of signs beyond ASCII that may be unreadable in a damaged text. */
const DAMAGE = 0.05;
/** A text in GB18030 is Chinese for the most part of what is beyond ASCII. */
const CHINESE = 0.7;

/** Reads the file once. Ends with `encoding` where it is in none that is read. */
export async function detectEncoding(file: Blob, { signal }: Work = {}): Promise<Detected> {
  const marked = markOf(new Uint8Array(await file.slice(0, 3).arrayBuffer()));
  if (marked && marked !== 'utf-8') return { encoding: marked, damaged: false };
  const read = await countSigns(file, 'utf-8', signal);
  if (read.wrong === 0) return { encoding: 'utf-8', damaged: false };
  if (marked === null) {
    const chinese = await countSigns(file, 'gb18030', signal);
    const unlike = chinese.wrong > chinese.beyond * DAMAGE || chinese.han < chinese.beyond * CHINESE;
    // A damaged text in UTF-8 has far fewer signs wrong than one that never was in it.
    if (!unlike && read.wrong > read.beyond * DAMAGE)
      return { encoding: 'gb18030', damaged: chinese.wrong > 0 };
  }
  if (read.wrong > read.beyond * DAMAGE && read.wrong > 3) throw new TransferError('encoding');
  return { encoding: 'utf-8', damaged: true };
}

function markOf(bytes: Uint8Array): Encoding | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

/** Signs beyond ASCII, those that could not be read, and those that Chinese texts are made of. */
async function countSigns(file: Blob, encoding: Encoding, signal: AbortSignal | undefined) {
  const counted = { beyond: 0, wrong: 0, han: 0 };
  for await (const { text } of textOf(file, encoding)) {
    checkAbort(signal);
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code < 0x80) continue;
      counted.beyond++;
      if (code === 0xfffd) counted.wrong++;
      else if ((code >= 0x4e00 && code < 0xa000) || (code >= 0x3000 && code < 0x3020) || code >= 0xff00)
        counted.han++;
    }
  }
  return counted;
}

/** The text of a file by and by, without a byte-order mark, and how many bytes it came from. */
export async function* textOf(
  file: Blob,
  encoding: Encoding,
): AsyncGenerator<{ text: string; bytes: number }> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunksOf(file.stream())) {
    yield { text: decoder.decode(chunk, { stream: true }), bytes: chunk.length };
  }
  const rest = decoder.decode();
  if (rest) yield { text: rest, bytes: 0 };
}
