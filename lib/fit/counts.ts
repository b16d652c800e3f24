/** How much of what a posting asks a person says to meet. */
import type { Audit } from '@/lib/audit/types';
import { cleanEvidence } from './apart';
import type { ClaimLevel, Levels } from './profile';

/** 符合, 部分符合, 待补充, 不确定: in the order in which they are drawn. */
export const FIT_STATES = ['met', 'partly', 'unmet', 'unsure'] as const;
export type FitState = (typeof FIT_STATES)[number];

export type FitCounts = Record<FitState, number> & { asked: number };

const STATE_OF: Record<ClaimLevel, FitState> = {
  can: 'met',
  some: 'partly',
  cannot: 'unmet',
  unsure: 'unsure',
};

/** @param level null or absent where nothing was said yet. */
export function stateOf(level: ClaimLevel | null | undefined): FitState {
  return level ? STATE_OF[level] : 'unsure';
}

export function countStates(states: readonly FitState[]): FitCounts {
  const counts: FitCounts = { met: 0, partly: 0, unmet: 0, unsure: 0, asked: states.length };
  for (const state of states) counts[state]++;
  return counts;
}

/**
 * The counts of `fitOf` from levels alone, for places that have no texts and no facts.
 * @param askable ids of the items that a person can be asked for.
 */
export function countFit(
  audit: Pick<Audit, 'items' | 'findings'>,
  askable: readonly string[],
  levels: Levels,
): FitCounts {
  const asked = audit.items.filter(
    (item) =>
      item.state === 'covered' &&
      askable.includes(item.id) &&
      (item.evidence.length === 0 || cleanEvidence(audit, item).length > 0),
  );
  return countStates(asked.map(({ id }) => stateOf(levels[id])));
}
