import type { RuleSource } from '@/lib/lexicon/compile';
import type { Section } from '@/lib/text/sections';
import type { Expression, Frame, Item } from './schema';

/** Where the expressions of a frame count when they name no sections of their own. */
const SECTIONS_OF_FRAME: Record<Frame, readonly Section[]> = {
  duty: ['none', 'duty'],
  ask: ['none', 'ask', 'duty'],
  offer: ['none', 'ask', 'offer', 'company'],
  fact: ['none', 'duty', 'ask', 'offer', 'company'],
};

/** What a rule of an item says, as its key tells. */
export interface ItemRule {
  item: string;
  says: 'covered' | 'waived' | 'veto';
  sections: readonly Section[];
}

/** The rules of some items: one for each thing said and set of sections. */
export function itemRules(
  items: readonly Pick<Item, 'id' | 'frame' | 'covered' | 'waived' | 'vetoes'>[],
): RuleSource[] {
  return items.flatMap((item) => [
    ...expressionRules(item, 'covered', item.covered),
    ...expressionRules(item, 'waived', item.waived),
    ...(item.vetoes.length > 0 ? [{ key: `item:${item.id}:veto:`, patterns: item.vetoes }] : []),
  ]);
}

function expressionRules(
  item: Pick<Item, 'id' | 'frame'>,
  says: string,
  list: readonly Expression[],
): RuleSource[] {
  const bySections = new Map<string, string[]>();
  for (const expression of list) {
    const written =
      typeof expression === 'string' ? { in: SECTIONS_OF_FRAME[item.frame], any: [expression] } : expression;
    const key = `item:${item.id}:${says}:${written.in.join('+')}`;
    bySections.set(key, [...(bySections.get(key) ?? []), ...written.any]);
  }
  return [...bySections].map(([key, patterns]) => ({ key, patterns }));
}

/** Reads a key made by `itemRules`; null for the key of another rule. */
export function readItemRule(key: string): ItemRule | null {
  if (!key.startsWith('item:')) return null;
  const [, item, says, sections] = key.split(':');
  return {
    item: item as string,
    says: says as ItemRule['says'],
    sections: sections ? (sections.split('+') as Section[]) : [],
  };
}
