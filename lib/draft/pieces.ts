/** A text under change that remembers where each part of it came from. */
import type { Span } from '@/lib/audit/types';
import type { Edit } from './types';

/** For whom a part was changed. */
export type Cause = Pick<Edit, 'item' | 'rule'>;

/** A stretch of the draft. Without a cause it is the original's own, unchanged. */
interface Piece {
  text: string;
  from: Span;
  cause: Cause | null;
}

export class Pieces {
  private list: Piece[];

  constructor(private readonly original: string) {
    this.list = [{ text: original, from: [0, original.length], cause: null }];
  }

  get text(): string {
    return this.list.map(({ text }) => text).join('');
  }

  /** Puts words in place of `start` to `end`, offsets into the text as it is now. */
  splice(start: number, end: number, words: string, cause: Cause): void {
    const first = this.split(start);
    const last = end > start ? this.split(end) : first;
    const gone = this.list.slice(first, last);
    const at = this.list[first - 1]?.from[1] ?? 0;
    const from: Span = [gone[0]?.from[0] ?? at, gone.at(-1)?.from[1] ?? at];
    // Behind the last sentence of a new part stands the space before the next; it stays behind what comes last.
    const rest = this.list[last];
    if (end === start && this.list[first - 1]?.cause && rest?.cause && rest.text.trim() === '')
      rest.cause = cause;
    this.list.splice(first, last - first, { text: words, from, cause });
  }

  /** @returns the index of the piece that begins at the offset; pieces without text before it stay before it. */
  private split(offset: number): number {
    let start = 0;
    for (let i = 0; i < this.list.length; i++) {
      const piece = this.list[i] as Piece;
      const end = start + piece.text.length;
      if (offset < end) {
        if (offset === start) return i;
        this.list.splice(i, 1, ...halves(piece, offset - start));
        return i + 1;
      }
      start = end;
    }
    return this.list.length;
  }

  /** The first offset of the original that is changed; its length where none is. */
  get untouched(): number {
    return this.list.find(({ cause }) => cause)?.from[0] ?? this.original.length;
  }

  edits(): Edit[] {
    const edits: Edit[] = [];
    let at = 0;
    for (const { text, from, cause } of this.list) {
      const to: Span = [at, at + text.length];
      at = to[1];
      if (!cause || text === this.original.slice(...from)) continue;
      const kind = from[0] === from[1] ? 'added' : text === '' ? 'removed' : 'replaced';
      const before = edits.at(-1);
      if (kind === 'added' && before?.kind === kind && before.to[1] === to[0] && isSame(before, cause)) {
        before.to = [before.to[0], to[1]];
      } else edits.push({ kind, item: cause.item, rule: cause.rule, from, to });
    }
    return edits;
  }
}

function isSame(a: Cause, b: Cause): boolean {
  return a.item === b.item && a.rule === b.rule;
}

/** New words that are cut in two: what they replaced stays with the first half. */
function halves({ text, from: [start, end], cause }: Piece, at: number): [Piece, Piece] {
  const middle = cause ? end : start + at;
  return [
    { text: text.slice(0, at), from: [start, middle], cause },
    { text: text.slice(at), from: [middle, end], cause },
  ];
}
