/** Which words of a posting are marked, and as what. */
import type { Span } from '@/lib/audit/types';
import { MEANINGS, type Meaning } from '@/lib/posting/meanings';
import type { Proof } from './proofs';

/**
 * The spans of each mark, by place. Where marks overlap only the one of most weight stands: the lines of two would
 * run into each other.
 */
export function markSpans(proofs: readonly Proof[]): Map<Meaning, Span[]> {
  const edges = [...new Set(proofs.flatMap(({ span }) => span))].sort((a, b) => a - b);
  const spans = new Map<Meaning, Span[]>();
  for (const [n, end] of edges.entries()) {
    const start = edges[n - 1];
    if (start === undefined) continue;
    const here = proofs.filter(({ span }) => span[0] <= start && span[1] >= end);
    const top = MEANINGS.findLast((meaning) => here.some((one) => one.meaning === meaning));
    if (!top) continue;
    const list = spans.get(top) ?? [];
    const last = list.at(-1);
    // Words that two say without a gap are one stretch.
    if (last && last[1] === start) list[list.length - 1] = [last[0], end];
    else list.push([start, end]);
    spans.set(top, list);
  }
  return spans;
}

/** Marked words that stand together. */
export interface Stretch {
  span: Span;
  meaning: Meaning;
}

/** All marked stretches in the order of the text. */
export function stretchesOf(proofs: readonly Proof[]): Stretch[] {
  return [...markSpans(proofs)]
    .flatMap(([meaning, spans]) => spans.map((span) => ({ meaning, span })))
    .sort((a, b) => a.span[0] - b.span[0]);
}
