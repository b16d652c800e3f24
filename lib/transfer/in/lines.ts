/** The lines of a text that comes in chunks. Only a line feed ends one: U+2028 may stand inside a JSON string. */
import { LONGEST_ROW } from './rows';

export interface Line {
  /** From 1. */
  n: number;
  /** Without its end; null where it was too long to be kept. */
  text: string | null;
}

/** @yields every line, also the empty ones. */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<Line> {
  let n = 1;
  let waiting = '';
  let long = false;
  const take = (text: string) => {
    if (long || waiting.length + text.length > LONGEST_ROW) {
      long = true;
      waiting = '';
    } else waiting += text;
  };
  const line = (): Line => {
    const text = long ? null : waiting.replace(/\r$/, '');
    waiting = '';
    long = false;
    return { n: n++, text };
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', from)) {
      take(chunk.slice(from, end));
      yield line();
      from = end + 1;
    }
    take(chunk.slice(from));
  }
  if (waiting || long) yield line();
}
