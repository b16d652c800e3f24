import type { Audit, ItemResult } from './types';

/** What is missing and would raise the score, most first; ties keep the order of the checklist. */
export function gapsOf(audit: Pick<Audit, 'items'>): ItemResult[] {
  return audit.items
    .filter((item) => item.state === 'missing' && item.gain > 0)
    .sort((a, b) => b.gain - a.gain);
}

/** Points as they are shown: to the nearest half. */
export function shownPoints(gain: number): number {
  return Math.round(gain * 2) / 2;
}
