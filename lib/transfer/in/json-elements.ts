/**
 * The elements of a JSON document's list, one by one, without holding the document: those of the outermost array, or of
 * the first array of objects that the outermost object has.
 */
import type { RowCode } from '../error';
import { LONGEST_ROW } from './rows';

export interface Element {
  /** Where it begins, from 1. */
  line: number;
  text: string;
  problem?: RowCode;
}

/**
 * Where the first element of the list stands, as an offset into the text; null where the document is an object without
 * a list of objects.
 * @param head the beginning of the text.
 */
export function listStart(head: string): number | null {
  const first = head.search(/\S/);
  if (head[first] === '[') return first + 1;
  let depth = 0;
  for (const { 0: sign, index } of head.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]]/gs)) {
    if (sign === '[' && depth === 1 && /^\s*\{/.test(head.slice(index + 1, index + 200))) return index + 1;
    if (sign === '{' || sign === '[') depth++;
    else if (sign === '}' || sign === ']') depth--;
  }
  return null;
}

/**
 * @param start where the list's first element stands; null where the whole text is one element.
 * @yields each element's text, which may still be no JSON; a problem where it is too long, or the document breaks off.
 */
export async function* elementsOf(
  chunks: AsyncIterable<string>,
  start: number | null,
): AsyncGenerator<Element> {
  const walk = new ElementWalk(start === null);
  let skip = start ?? 0;
  for await (const chunk of chunks) {
    walk.pass(chunk.slice(0, skip));
    yield* walk.take(chunk.slice(skip));
    skip = Math.max(0, skip - chunk.length);
    if (walk.ended) return;
  }
  yield* walk.end();
}

const SIGNS = /["\\{}[\],\n]/g;

class ElementWalk {
  ended = false;
  private depth = 0;
  private line = 1;
  private firstLine = 1;
  private inText = false;
  private skipNext = false;
  private text = '';
  private long = false;

  constructor(private readonly whole: boolean) {}

  /** Text before the list. */
  pass(chunk: string): void {
    this.line += chunk.split('\n').length - 1;
  }

  *take(chunk: string): Generator<Element> {
    let from = 0;
    SIGNS.lastIndex = 0;
    if (this.skipNext && chunk !== '') {
      SIGNS.lastIndex = 1;
      this.skipNext = false;
    }
    for (let match = SIGNS.exec(chunk); match && !this.ended; match = SIGNS.exec(chunk)) {
      const { 0: sign, index: at } = match;
      if (sign === '\n') this.line++;
      else if (this.inText) {
        if (sign === '\\') this.skipSign(at + 1 >= chunk.length);
        else if (sign === '"') this.inText = false;
      } else if (sign === '"') this.inText = true;
      else if (sign === '{' || sign === '[') this.depth++;
      else if (this.depth === 0 && (sign === ',' || sign === ']') && !this.whole) {
        this.keep(chunk.slice(from, at));
        from = at + 1;
        yield* this.close();
        this.ended = sign === ']';
      } else if ((sign === '}' || sign === ']') && this.depth > 0) this.depth--;
      if (this.text === '' && !this.long && chunk.slice(from, at).trim() === '') this.firstLine = this.line;
    }
    if (!this.ended) this.keep(chunk.slice(from));
  }

  /** The list did not end where the text does: what is open is no whole element. */
  *end(): Generator<Element> {
    if (this.whole && this.depth === 0 && !this.inText) yield* this.close();
    else if (!this.ended) yield { line: this.line, text: '', problem: this.long ? 'too-long' : 'truncated' };
  }

  private skipSign(isNextChunk: boolean): void {
    if (isNextChunk) this.skipNext = true;
    else SIGNS.lastIndex++;
  }

  private keep(part: string): void {
    if (this.long) return;
    this.text += this.text === '' ? part.trimStart() : part;
    if (this.text.length <= LONGEST_ROW) return;
    this.long = true;
    this.text = '';
  }

  private *close(): Generator<Element> {
    const text = this.text.trim();
    if (this.long) yield { line: this.firstLine, text: '', problem: 'too-long' };
    else if (text !== '') yield { line: this.firstLine, text };
    this.text = '';
    this.long = false;
    this.firstLine = this.line;
  }
}
