import { GROUPS } from '@/lib/checklist/groups';
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

/** Sums of a group before its cap is applied. */
interface Sums {
  got: number;
  readable: number;
}

/**
 * 100 · Σ min(cap, got) / (100 − Σ (cap − min(cap, readable))): a field that the page hides leaves the
 * denominator in place of counting zero. Unrounded.
 */
function scoreOf(sums: readonly Sums[]): number {
  let got = 0;
  let possible = 100;
  GROUPS.forEach((group, g) => {
    const { got: mine, readable } = sums[g] as Sums;
    got += Math.min(group.cap, mine);
    possible -= group.cap - Math.min(group.cap, readable);
  });
  return possible > 0 ? (100 * got) / possible : 0;
}

/** Scores judged items and writes into each missing one what it would gain. */
export function scoreItems(
  facts: readonly ItemFacts[],
  items: readonly ItemResult[],
): { score: number; groups: GroupResult[] } {
  const sums: Sums[] = GROUPS.map(() => ({ got: 0, readable: 0 }));
  const groups: GroupResult[] = GROUPS.map(({ id, cap }) => ({ id, cap, points: 0, covered: 0, total: 0 }));
  const groupOf = new Map(GROUPS.map(({ id }, g) => [id, g]));
  items.forEach((item, i) => {
    const fact = facts[i] as ItemFacts;
    if (fact.weight === 0 || item.state === 'unreadable') return;
    const g = groupOf.get(fact.group) as number;
    const sum = sums[g] as Sums;
    const group = groups[g] as GroupResult;
    sum.readable += fact.weight;
    group.total++;
    if (item.state === 'missing') return;
    sum.got += fact.weight;
    group.covered++;
  });
  const score = scoreOf(sums);
  groups.forEach((group, g) => {
    group.points = Math.min(group.cap, (sums[g] as Sums).got);
  });
  items.forEach((item, i) => {
    const fact = facts[i] as ItemFacts;
    if (item.state !== 'missing' || fact.weight === 0) return;
    const sum = sums[groupOf.get(fact.group) as number] as Sums;
    sum.got += fact.weight;
    item.gain = scoreOf(sums) - score;
    sum.got -= fact.weight;
  });
  return { score, groups };
}
