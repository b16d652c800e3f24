/** A person's claims against what a posting really asks: profile and audit in, fit out. */
import type { Audit, ItemFacts, ItemResult } from '@/lib/audit/types';
import { type Apart, apartOf, cleanEvidence } from './apart';
import { countStates, type FitCounts, type FitState, stateOf } from './counts';
import { isCommon } from './frequency';
import { type Claim, canBeAsked, NO_CLAIM, type Profile } from './profile';

/** Something that is asked, and what the person says of it. */
export interface Asked {
  id: string;
  /** `unsure` also where nothing was said yet. */
  state: FitState;
  /** False: asked for as a plus only. */
  required: boolean;
  /** More than half of all postings ask for it. */
  common: boolean;
  weight: number;
  /** Which of the item's evidence counts: indexes into `ItemResult.evidence`; empty where a field alone asks for it. */
  evidence: number[];
  claim: Claim;
}

export interface Fit {
  /** Required before preferred, and the weightier first. */
  rows: Asked[];
  /** What the posting says but does not count. */
  apart: Apart[];
  counts: FitCounts;
  /** Of these, what more than half of all postings ask for. */
  common: FitCounts;
  /** Rows of which the person has said something. */
  filled: number;
  /** 0-100 by weight, required twice; null while nothing is known. Unsure rows are left out. */
  percent: number | null;
}

const SHARE: Record<Exclude<FitState, 'unsure'>, number> = { met: 1, partly: 0.5, unmet: 0 };
const REQUIRED_COUNTS = 2;

/**
 * @param facts of the items that the audit was made with.
 * @param isDemand whether a rule is about something demanded of the person.
 */
export function fitOf(
  audit: Pick<Audit, 'items' | 'findings'>,
  facts: readonly ItemFacts[],
  profile: Profile,
  isDemand: (rule: string) => boolean,
): Fit {
  const factsOf = new Map(facts.map((fact) => [fact.id, fact]));
  const apart = apartOf(audit, factsOf, isDemand);
  const left = new Set(apart.map(({ item }) => item));
  const rows = audit.items.flatMap((item) => {
    const fact = factsOf.get(item.id);
    if (!fact || !canBeAsked(fact) || item.state !== 'covered' || left.has(item.id)) return [];
    return askedOf(audit, item, fact, profile[item.id] ?? NO_CLAIM);
  });
  rows.sort((a, b) => Number(b.required) - Number(a.required) || b.weight - a.weight);
  return {
    rows,
    apart,
    counts: countsOf(rows),
    common: countsOf(rows.filter(({ common }) => common)),
    filled: rows.filter(({ claim }) => claim.level !== null).length,
    percent: percentOf(rows),
  };
}

function askedOf(audit: Pick<Audit, 'findings'>, item: ItemResult, fact: ItemFacts, claim: Claim): Asked {
  return {
    id: item.id,
    state: stateOf(claim.level),
    required: item.strength !== 'preferred',
    common: isCommon(item.id),
    weight: fact.weight,
    evidence: cleanEvidence(audit, item),
    claim,
  };
}

function countsOf(rows: readonly Asked[]): FitCounts {
  return countStates(rows.map(({ state }) => state));
}

function percentOf(rows: readonly Asked[]): number | null {
  let got = 0;
  let all = 0;
  for (const { state, weight, required } of rows) {
    if (state === 'unsure') continue;
    const counts = weight * (required ? REQUIRED_COUNTS : 1);
    all += counts;
    got += counts * SHARE[state];
  }
  return all === 0 ? null : Math.round((100 * got) / all);
}
