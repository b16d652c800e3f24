import type { Audit, Finding } from '@/lib/audit/types';
import type { Severity } from '@/lib/compliance/kinds';

/** Names a card among those of a posting: all places of one rule that weigh the same are decided together. */
export function cardOf({ rule, severity }: Pick<Finding, 'rule' | 'severity'>): string {
  return `${rule}:${severity}`;
}

/**
 * How many findings stand, by severity: one a card, in however many places its words are. Everything that is said of
 * their number is counted so. What was seen nowhere is no finding here, nor what a person dismissed.
 */
export function findingCounts({
  findings,
}: Pick<Audit, 'findings'>): Record<Severity, number> & { all: number } {
  const counts = { illegal: 0, risky: 0, style: 0, all: 0 };
  const counted = new Set<string>();
  for (const finding of findings) {
    const card = cardOf(finding);
    if (finding.start === null || finding.state === 'dismissed' || counted.has(card)) continue;
    counted.add(card);
    counts[finding.severity]++;
    counts.all++;
  }
  return counts;
}
