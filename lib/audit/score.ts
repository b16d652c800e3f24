import { GROUPS } from '@/lib/checklist/groups';
import type { GroupId } from '@/lib/checklist/schema';
import type { Band, GroupResult, ItemFacts, ItemResult } from './types';

/** Least score of each band. */
const BANDS: readonly [Band, number][] = [
  ['full', 70],
  ['good', 55],
  ['basic', 40],
  ['thin', 0],
];

/** @param unlawful a person has confirmed an unlawful finding: then the posting is not `full`, whatever it covers. */
export function bandOf(score: number, unlawful = false): Band {
  const [band] = BANDS.find(([, least]) => score >= least) as [Band, number];
  return unlawful && band === 'full' ? 'good' : band;
}

/** The place of each group. */
const PLACE = Object.fromEntries(GROUPS.map(({ id }, g) => [id, g])) as Record<GroupId, number>;

/** Sums of a group before its cap is applied. */
interface Sums {
  cap: number;
  got: number;
  readable: number;
}

/**
 * 100 · Σ min(cap, got) / (100 − Σ (cap − min(cap, readable))): a field that the page hides leaves the
 * denominator in place of counting zero. Unrounded.
 */
function scoreOf(sums: readonly Sums[]): number {
  let total = 0;
  let possible = 100;
  for (const { cap, got, readable } of sums) {
    total += Math.min(cap, got);
    possible -= cap - Math.min(cap, readable);
  }
  return possible > 0 ? (100 * total) / possible : 0;
}

/** Scores judged items and writes into each missing one what it would gain. */
export function scoreItems(
  facts: readonly ItemFacts[],
  items: readonly ItemResult[],
): { score: number; groups: GroupResult[] } {
  const sums: Sums[] = GROUPS.map(({ cap }) => ({ cap, got: 0, readable: 0 }));
  const groups: GroupResult[] = GROUPS.map(({ id, cap }) => ({ id, cap, points: 0, covered: 0, total: 0 }));
  for (let i = 0; i < items.length; i++) {
    const { weight, group } = facts[i] as ItemFacts;
    const { state } = items[i] as ItemResult;
    if (weight === 0 || state === 'unreadable') continue;
    const sum = sums[PLACE[group]] as Sums;
    const result = groups[PLACE[group]] as GroupResult;
    sum.readable += weight;
    result.total++;
    if (state === 'missing') continue;
    sum.got += weight;
    result.covered++;
  }
  const score = scoreOf(sums);
  for (let g = 0; g < groups.length; g++) {
    const { cap, got } = sums[g] as Sums;
    (groups[g] as GroupResult).points = Math.min(cap, got);
  }
  for (let i = 0; i < items.length; i++) {
    const { weight, group } = facts[i] as ItemFacts;
    const item = items[i] as ItemResult;
    if (item.state !== 'missing' || weight === 0) continue;
    const sum = sums[PLACE[group]] as Sums;
    sum.got += weight;
    item.gain = scoreOf(sums) - score;
    sum.got -= weight;
  }
  return { score, groups };
}
