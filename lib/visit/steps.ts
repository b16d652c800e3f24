/** Going from mark to mark. */
import type { Span } from '@/lib/audit/types';
import type { MarkStop } from '@/lib/posting/meanings';
import { stretchesOf } from './marks';
import { type Proof, proofsIn } from './proofs';

export interface Step {
  stop: MarkStop;
  span: Span;
  /** All that the words prove, the one that is told first. */
  proofs: Proof[];
}

export class Steps {
  /** Where the words that were gone to last begin; the text's own offsets outlive a new judgement. */
  private last: number | null = null;
  private turn = 0;

  /** The words after or before those that were gone to last; from the end on at the start. */
  go(by: 1 | -1, proofs: readonly Proof[]): Step | null {
    const all = stretchesOf(proofs);
    if (all.length === 0) return null;
    const { last } = this;
    const starts = all.map(({ span }) => span[0]);
    const next =
      by > 0
        ? starts.findIndex((start) => last === null || start > last)
        : starts.findLastIndex((start) => last === null || start < last);
    const at = next >= 0 ? next : by > 0 ? 0 : all.length - 1;
    const stretch = all[at] as (typeof all)[number];
    // A stretch may have swallowed words of less weight: what it is painted as is what is told.
    const inside = proofsIn(proofs, stretch.span);
    const proof = inside.find(({ meaning }) => meaning === stretch.meaning) as Proof;
    const rest = inside.filter((one) => one !== proof);
    return {
      span: stretch.span,
      proofs: [proof, ...rest],
      stop: this.stopAt(proof, at + 1, all.length, stretch.span[0]),
    };
  }

  /** Goes to words that a person pointed at. */
  to(proof: Proof, proofs: readonly Proof[]): MarkStop {
    const all = stretchesOf(proofs);
    const at = all.findIndex(({ span }) => span[0] < proof.span[1] && span[1] > proof.span[0]);
    return this.stopAt(proof, at + 1, all.length, all[at]?.span[0] ?? proof.span[0]);
  }

  /** Another posting: it begins anew. */
  reset(): void {
    this.last = null;
  }

  private stopAt({ meaning, item, rule, strength }: Proof, n: number, of: number, start: number): MarkStop {
    this.last = start;
    return { meaning, item, rule, strength, n, of, turn: ++this.turn };
  }
}
