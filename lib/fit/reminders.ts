/** The facts by which a seeker decides, each with its words in the posting or the word that it is not there. */
import type { Audit, Span } from '@/lib/audit/types';
import type { FieldName } from '@/lib/posting/fields';
import type { PostingText } from '@/lib/posting/posting';
import type { QuestionId } from './questions';

/** written: quoted below. unwritten: to be asked. unread: the page hides it, or only a part was read. clear: nothing of it was seen, which is good. */
export type ReminderState = 'written' | 'unwritten' | 'unread' | 'clear';

interface Fact {
  id: string;
  /** Items that say it. */
  items: readonly string[];
  /** Rules whose words say it. */
  rules: readonly string[];
  field?: FieldName;
  question: QuestionId;
  /** It is a thing that one hopes not to find. */
  hidden?: boolean;
}

/** In the order in which one decides. */
export const FACTS = [
  {
    id: 'pay',
    items: ['base-pay'],
    rules: ['pay-not-stated', 'no-base-pay'],
    field: 'salary',
    question: 'base',
  },
  { id: 'parts', items: ['pay-structure', 'incentives'], rules: [], question: 'parts' },
  { id: 'rest', items: ['rest-days'], rules: ['worktime-risky', 'worktime-illegal'], question: 'rest' },
  { id: 'shifts', items: ['work-hours-shift'], rules: [], question: 'shifts' },
  { id: 'insurance', items: ['social-insurance'], rules: ['no-social-insurance'], question: 'insurance' },
  { id: 'signs', items: ['contract-probation'], rules: ['no-contract'], question: 'contract' },
  { id: 'sales', items: [], rules: ['duty-mismatch'], question: 'sales', hidden: true },
] as const satisfies readonly Fact[];
export type FactId = (typeof FACTS)[number]['id'];

export interface Reminder {
  id: FactId;
  state: ReminderState;
  /** Its words, each once and in order; a longer one stands for those within it. */
  spans: Span[];
  /** What the page's own field says, where it has one. */
  field: { name: FieldName; value: string } | null;
  question: QuestionId;
}

/** A place by which the words of a fact are found in a page. */
export interface FactPlace {
  kind: 'item' | 'rule';
  /** Id of the item or the rule. */
  of: string;
  /** Into the item's evidence, or among the placed findings of the rule. */
  index: number;
}

/** The first place of a fact's words; null where nothing of the text says it. */
export function factPlace({ items, findings }: Audit, id: FactId): FactPlace | null {
  const fact: Fact | undefined = FACTS.find((one) => one.id === id);
  const item = items.find((one) => fact?.items.includes(one.id) && one.evidence.length > 0);
  if (item) return { kind: 'item', of: item.id, index: 0 };
  const found = findings.find(({ rule, start }) => start !== null && fact?.rules.includes(rule));
  return found ? { kind: 'rule', of: found.rule, index: 0 } : null;
}

/** @param partial only a part of the text was read: what is not seen may stand in the rest. */
export function remindersOf(audit: Audit, posting: PostingText, partial: boolean): Reminder[] {
  return (FACTS as readonly (Fact & { id: FactId })[]).map((fact) => {
    const spans = outermost([
      ...itemSpans(audit, fact),
      ...ruleSpans(audit, fact),
      ...salesSpans(audit, fact),
    ]);
    const value = fact.field && posting[fact.field];
    const field = fact.field && value ? { name: fact.field, value } : null;
    const { id, question } = fact;
    return { id, question, spans, field, state: stateOf(audit, fact, spans, field !== null, partial) };
  });
}

function stateOf(audit: Audit, fact: Fact, spans: Span[], field: boolean, partial: boolean): ReminderState {
  if (spans.length > 0 || field) return 'written';
  const hides = audit.items.some(({ id, state }) => fact.items.includes(id) && state === 'unreadable');
  if (partial || hides) return 'unread';
  return fact.hidden ? 'clear' : 'unwritten';
}

function itemSpans({ items }: Audit, fact: Fact): Span[] {
  return items.flatMap(({ id, state, evidence }) =>
    fact.items.includes(id) && (state === 'covered' || state === 'waived') ? evidence : [],
  );
}

function ruleSpans({ findings }: Audit, fact: Fact): Span[] {
  return findings.flatMap(({ rule, start, end }) =>
    fact.rules.includes(rule) && start !== null && end !== null ? [[start, end] as const] : [],
  );
}

/** What made a posting of customer service a mixed one: words of selling and collecting in its text. */
function salesSpans({ role }: Audit, { hidden }: Fact): Span[] {
  if (!hidden || role.role !== 'mixed') return [];
  return role.reasons.flatMap(({ says, where, span }) =>
    where === 'text' && (says === 'sales' || says === 'collection') ? [span] : [],
  );
}

function outermost(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const kept: Span[] = [];
  for (const span of sorted) {
    const last = kept.at(-1);
    if (!last || span[1] > last[1]) kept.push(span);
  }
  return kept;
}
