import { findingCounts } from '@/lib/review/card';
import type { Seen } from './seen-schema';
import type { PageView } from './view';

/** What is kept of a view; null where it holds no posting. @param at ms since the epoch. */
export function seenOf({ posting, key, audit, state }: PageView, at: number): Seen | null {
  if (!posting || !key || !audit || (state !== 'ready' && state !== 'partial')) return null;
  const { all: _, ...findings } = findingCounts(audit);
  return {
    key,
    posting,
    state,
    role: audit.role.role,
    score: audit.score,
    band: audit.band,
    missing: audit.groups.reduce((sum, { total, covered }) => sum + total - covered, 0),
    findings,
    engine: audit.engine,
    checklist: audit.checklist,
    at,
  };
}
