/** The engine's tables with a person's changes laid over them: apart from the schema, which brings a validator along. */
import type { ItemFacts } from '@/lib/audit/types';
import type { RuleFacts } from '@/lib/compliance/lexicon';
import type { ChecklistOverlay } from './overlay';

/** The tables with items and rules switched off and weights changed. Ids that no longer exist are passed over. */
export function withOverlay<T extends { items: ItemFacts[]; compliance: { rules: RuleFacts[] } }>(
  tables: T,
  { off, weights }: ChecklistOverlay,
): T {
  const items = tables.items
    .filter(({ id }) => !off.includes(id))
    .map((item) => (item.delicate ? item : { ...item, weight: weights[item.id] ?? item.weight }));
  const rules = tables.compliance.rules.filter(({ id }) => !off.includes(id));
  return { ...tables, items, compliance: { ...tables.compliance, rules } };
}
