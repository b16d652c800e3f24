import { cardOf, findingGroups } from '@/components/panel/findings';
import type { PageView } from '@/lib/messages/view';
import { placesPrint } from '@/lib/review/fingerprint';
import type { Decision, Said } from '@/lib/review/said';
import { placesOf, withSaid } from '@/lib/review/with-said';
import { FACTS, otherView, unlawfulView, view } from '../postings';
import { SCENE_TIME } from './demo-panel';

const TOLD = { by: '闻雨', at: SCENE_TIME };

/** A review under way: one finding confirmed, one set aside, one whose words have changed since; one item put right. */
export function reviewedView(): PageView {
  const base = unlawfulView();
  const { audit, posting } = base;
  if (!audit || !posting) return base;
  const cards = findingGroups(audit);
  const decision = (n: number, change: Partial<Decision>): Record<string, Decision> => {
    const group = cards[n];
    if (!group) return {};
    const card = cardOf(group);
    const words = placesPrint(posting.description, placesOf(audit.findings, card));
    const told = { state: 'confirmed', reason: null, text: '', rules: audit.rules, words, ...TOLD } as const;
    return { [card]: { ...told, ...change } };
  };
  const set = { state: 'dismissed', reason: 'exception', text: '第六天按加班计薪，合同里写明。' } as const;
  const missing = audit.items.find(({ state }) => state === 'missing');
  const said: Said = {
    findings: {
      ...decision(0, {}),
      ...decision(1, { ...set, words: 'of other words' }),
      ...decision(cards.length - 2, set),
    },
    items: missing ? { [missing.id]: { is: 'covered', quote: null, ...TOLD } } : {},
    role: null,
  };
  return { ...base, audit: withSaid(audit, said, { text: posting.description, facts: FACTS }) };
}

/** A view whose role a person has put right. */
export function roleView(is: 'service' | 'other'): PageView {
  const base = is === 'service' ? otherView(true) : view();
  const { audit, posting } = base;
  if (!audit || !posting) return base;
  const said: Said = { findings: {}, items: {}, role: { is, ...TOLD } };
  return { ...base, audit: withSaid(audit, said, { text: posting.description, facts: FACTS }) };
}
