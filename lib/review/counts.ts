import type { Audit } from '@/lib/audit/types';
import { cardOf } from './card';

/** Possible findings that nobody has dismissed, by severity: one a rule, in however many places. */
export function countFindings({
  findings,
}: Pick<Audit, 'findings'>): Record<'illegal' | 'risky' | 'style', number> {
  const counts = { illegal: 0, risky: 0, style: 0 };
  const counted = new Set<string>();
  for (const finding of findings) {
    const card = cardOf(finding);
    if (finding.start === null || finding.state === 'dismissed' || counted.has(card)) continue;
    counted.add(card);
    counts[finding.severity]++;
  }
  return counts;
}
