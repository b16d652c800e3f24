/** What the rows of the fit tab show: pure, so that it is tested without a page. */
import { evidenceSpans, type MarkedSpan } from '@/components/panel/MarkedText';
import type { Row } from '@/components/panel/model';
import type { TabContext } from '@/components/panel/tab-context';
import { type Apart, isDemandCategory } from '@/lib/fit/apart';
import type { FitState } from '@/lib/fit/counts';
import { type Asked, type Fit, fitOf } from '@/lib/fit/fit';
import type { Profile } from '@/lib/fit/profile';
import type { Messages } from '@/lib/i18n';
import type { ChecklistTexts } from '@/lib/lexicon/build/texts';

/** Words of a posting, and how they are found in the page. */
export interface Quoted {
  name: string;
  words: string | null;
  /** Further places. */
  more: number;
  locate: (() => void) | undefined;
}

type Given = Pick<TabContext, 'rows' | 'texts' | 'view' | 'onLocate' | 'onLocateFinding'>;

/** The first of the words that count, or what the page's own field says. */
export function quotedAsked(asked: Asked, { rows, onLocate }: Given): Quoted & { row: Row | undefined } {
  const row = rows.find(({ id }) => id === asked.id);
  const [first] = asked.evidence;
  const words = first === undefined ? null : (row?.quotes[first] ?? null);
  return {
    row,
    name: row?.name ?? asked.id,
    words,
    more: Math.max(0, asked.evidence.length - 1),
    locate: onLocate && first !== undefined ? () => onLocate(asked.id, first) : undefined,
  };
}

/** The words of what does not count. A rule's places are found among all of its findings. */
export function quotedApart(apart: Apart, given: Given): Quoted {
  const { rows, texts, view, onLocate, onLocateFinding } = given;
  const { item, rule, spans } = apart;
  const [first] = spans;
  const name = (item ? rows.find(({ id }) => id === item)?.name : rule && texts.rules[rule]?.name) ?? '';
  const locate = () => (item ? onLocate?.(item, 0) : rule && onLocateFinding?.(rule, 0));
  return {
    name,
    words: first ? view.posting.description.slice(first[0], first[1]) : null,
    more: Math.max(0, spans.length - 1),
    locate: first && (item ? onLocate : onLocateFinding) ? () => void locate() : undefined,
  };
}

/** What the page's own field says, where the text is silent. */
export function fieldWords({ quotes, field, fieldValue }: Row, t: Messages): string | null {
  return quotes.length === 0 && field && fieldValue
    ? t.checklist.fromField(t.field[field], fieldValue)
    : null;
}

/** All evidence of an audit, as spans to mark by how far the person meets what it asks; `unsure` where it asks nothing. */
export function fitSpans({ rows }: Fit, audit: TabContext['view']['audit']): MarkedSpan[] {
  return evidenceSpans(audit).map((span) => {
    const asked = rows.find(({ id, evidence }) => id === span.of && evidence.includes(span.index));
    return { ...span, meaning: asked?.state ?? 'unsure' };
  });
}

/** In the order in which they matter: what is lacking first. */
export const SHOWN_STATES: readonly FitState[] = ['unmet', 'partly', 'unsure', 'met'];

/** Rows by state; one that is being changed stays where it stood. */
export function grouped(
  rows: readonly Asked[],
  held: { id: string; state: FitState } | null,
): { state: FitState; rows: Asked[] }[] {
  const stateOf = ({ id, state }: Asked) => (held?.id === id ? held.state : state);
  return SHOWN_STATES.map((state) => ({ state, rows: rows.filter((row) => stateOf(row) === state) })).filter(
    (group) => group.rows.length > 0,
  );
}

/** The fit of what is shown, with the rules told apart by their texts. */
export function fitOfView(
  audit: TabContext['view']['audit'],
  facts: Parameters<typeof fitOf>[1],
  profile: Profile,
  texts: Pick<ChecklistTexts, 'rules'>,
): Fit {
  return fitOf(audit, facts, profile, demandsIn(texts));
}

/** Tells rules about what is demanded of the person, by their texts. */
export function demandsIn({ rules }: Pick<ChecklistTexts, 'rules'>): (rule: string) => boolean {
  return (rule) => {
    const category = rules[rule]?.category;
    return category !== undefined && isDemandCategory(category);
  };
}
