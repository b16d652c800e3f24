/** Where a posting stands on the career ladder. */
import type { Level } from '@/lib/audit/types';
import { LADDER } from '@/lib/checklist/ladder';

export interface Place {
  /** Ids of all rungs, the lowest first. */
  rungs: string[];
  /** Index of the posting's rung; null where its level is not stated. */
  here: number | null;
  /** Index of the rung above it; null at the top, and where it is not known. */
  next: number | null;
}

/** The rung of a posting's level, and the one above it. */
export function placeOf(level: Level): Place {
  const at = LADDER.findIndex(({ levels }) => levels.includes(level));
  const here = at < 0 ? null : at;
  return {
    rungs: LADDER.map(({ id }) => id),
    here,
    next: here === null || here === LADDER.length - 1 ? null : here + 1,
  };
}
