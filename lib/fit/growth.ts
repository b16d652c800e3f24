/** Over many postings: what is asked most and not met yet, and what the rung above asks. */
import type { Audit, ItemFacts } from '@/lib/audit/types';
import { LADDER } from '@/lib/checklist/ladder';
import type { FitState } from './counts';
import { type Fit, fitOf } from './fit';
import type { Claim, Profile } from './profile';

/** An item that postings ask for. */
export interface Wanted {
  id: string;
  /** Postings that ask for it, and how many of these make it a condition. */
  asked: number;
  required: number;
  state: FitState;
  claim: Claim;
}

export interface Growth {
  /** Postings looked at. */
  postings: number;
  /** What is not met yet, most asked first. */
  open: Wanted[];
  /** What is met, most asked first. */
  met: Wanted[];
  /** The rung of most of these postings, and the one above it; null where none states a level. */
  rung: { here: string; next: string | null } | null;
  /** What postings of the next rung ask for, most asked first, and how many there are. */
  next: { postings: number; wanted: Wanted[] };
}

export function growthOf(
  audits: readonly Audit[],
  facts: readonly ItemFacts[],
  profile: Profile,
  isDemand: (rule: string) => boolean,
): Growth {
  const fits = audits.map((audit) => ({
    level: audit.role.level,
    fit: fitOf(audit, facts, profile, isDemand),
  }));
  const wanted = tally(fits.map(({ fit }) => fit));
  const here = commonRung(audits);
  const above = here === null ? undefined : LADDER[here + 1];
  const ofNext = above ? fits.filter(({ level }) => above.levels.includes(level)) : [];
  return {
    postings: audits.length,
    open: wanted.filter(({ state }) => state !== 'met'),
    met: wanted.filter(({ state }) => state === 'met'),
    rung: here === null ? null : { here: (LADDER[here] as { id: string }).id, next: above?.id ?? null },
    next: { postings: ofNext.length, wanted: tally(ofNext.map(({ fit }) => fit)) },
  };
}

function tally(fits: readonly Fit[]): Wanted[] {
  const wanted = new Map<string, Wanted>();
  for (const { id, state, required, claim } of fits.flatMap(({ rows }) => rows)) {
    const one = wanted.get(id) ?? { id, state, claim, asked: 0, required: 0 };
    wanted.set(id, { ...one, asked: one.asked + 1, required: one.required + Number(required) });
  }
  return [...wanted.values()].sort((a, b) => b.asked - a.asked || b.required - a.required);
}

/** The lower of two that are equally common: one climbs from where one stands. */
function commonRung(audits: readonly Audit[]): number | null {
  const counts = LADDER.map(({ levels }) => audits.filter(({ role }) => levels.includes(role.level)).length);
  const most = Math.max(...counts);
  return most === 0 ? null : counts.indexOf(most);
}
