import type { Auditor } from '@/lib/audit/auditor';
import { findingCounts } from '@/lib/review/card';
import { withSaid } from '@/lib/review/with-said';
import type { Judge } from '@/lib/store/records';

/** What a row of a posting keeps of its audit. */
export function judgeWith(auditor: Auditor): Judge {
  return (posting, state, said) => {
    const options = { partial: state === 'partial' };
    const judged = { text: posting.description, facts: auditor.items, ...options };
    const audit = withSaid(auditor.audit(posting, options), said, judged);
    const { all: _, ...findings } = findingCounts(audit);
    return {
      role: audit.role.role,
      score: audit.score,
      band: audit.band,
      missing: audit.groups.reduce((sum, { total, covered }) => sum + total - covered, 0),
      findings,
      engine: audit.engine,
      checklist: audit.checklist,
    };
  };
}
