import type { Finding } from '@/lib/audit/types';

/** Names a card among those of a posting: all places of one rule that weigh the same are decided together. */
export function cardOf({ rule, severity }: Pick<Finding, 'rule' | 'severity'>): string {
  return `${rule}:${severity}`;
}
