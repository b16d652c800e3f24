/** The draft that a person's choices make of a posting: pure, so that it is tested without a page. */
import type { Audit } from '@/lib/audit/types';
import type { Suggestion } from '@/lib/checklist/schema';
import { draft } from '@/lib/draft/draft';
import type { AddChoice, Choice, Draft, DraftDesk, ReplaceChoice } from '@/lib/draft/types';
import type { Language } from '@/lib/i18n';
import type { ChecklistTexts } from '@/lib/lexicon/build/texts';
import { NOTHING_SAID } from '@/lib/review/said';
import { withSaid } from '@/lib/review/with-said';
import { cardOf, findingGroups } from './findings';
import type { AuditedView } from './tab-context';
import type { GapEdits } from './use-gap-edits';

/** What drafting reads and judges with. */
export type DraftAuditor = DraftDesk['auditor'];

/** A sentence that goes into the draft. */
export interface ChosenSentence {
  item: string;
  name: string;
  suggestion: Suggestion;
  choice: AddChoice;
}

/** A card of findings whose words are rewritten in the draft. */
export interface ChosenRewrite {
  card: string;
  rule: string;
  name: string;
  /** Empty where the clauses go. */
  words: string;
  kind: Suggestion['kind'];
  choices: ReplaceChoice[];
}

export interface Chosen {
  sentences: ChosenSentence[];
  rewrites: ChosenRewrite[];
}

export interface Redraft {
  draft: Draft;
  /** Of the posting with the draft as its text. */
  audit: Audit;
  /** Where the headings of the draft begin. */
  headings: number[];
  /** Items that were written before and are not any more: a clause that went had said them too. */
  lost: string[];
}

/** Choices that fit what the posting says now: what is no gap or no finding any more is left out, and not forgotten. */
export function chosenOf(
  { audit }: Pick<AuditedView, 'audit'>,
  texts: ChecklistTexts,
  language: Language,
  edits: GapEdits,
): Chosen {
  const sentences = audit.items.flatMap(({ id, state }): ChosenSentence[] => {
    const words = texts.items[id];
    if (state !== 'missing' || !edits.chosen.has(id) || !words?.suggestion) return [];
    const choice = { item: id, values: edits.values[id] ?? {}, confirmed: edits.confirmed.has(id) };
    return [{ item: id, name: words.name, suggestion: words.suggestion, choice }];
  });
  const rewrites = findingGroups(audit).flatMap((group): ChosenRewrite[] => {
    const { rule, places } = group;
    const card = cardOf(group);
    const of = texts.rules[rule];
    if (!of?.words || !edits.replaced.has(card)) return [];
    const wording = { kind: of.words.kind, words: of.words[language] };
    const edit = { values: edits.words[rule] ?? {}, confirmed: edits.confirmedWords.has(rule) };
    const choices = places.map(({ start, end }) => ({ start, end, ...wording, ...edit, rule }));
    return [{ card, rule, name: of.name, ...wording, choices }];
  });
  return { sentences, rewrites };
}

export function choicesOf({ sentences, rewrites }: Chosen): Choice[] {
  return [...sentences.map(({ choice }) => choice), ...rewrites.flatMap(({ choices }) => choices)];
}

/** Places that are rewritten. */
export function placesOf({ rewrites }: Chosen): number {
  return rewrites.reduce((sum, { choices }) => sum + choices.length, 0);
}

/** @throws {DraftError} where a choice does not fit the posting or the checklist. */
export function redraft(
  { audit: before, posting }: AuditedView,
  chosen: Chosen,
  texts: ChecklistTexts,
  language: Language,
  auditor: DraftAuditor,
): Redraft {
  const suggestionOf = (item: string) => texts.items[item]?.suggestion;
  const result = draft(posting.description, choicesOf(chosen), { auditor, suggestionOf, language });
  const judged = auditor.audit({ ...posting, description: result.text }, { anyway: true });
  const audit = withSaid(judged, before.said ?? NOTHING_SAID, {
    text: result.text,
    facts: auditor.items,
    anyway: true,
  });
  // Delicate items are never asked for: that they go is no loss.
  const asked = new Set(auditor.items.filter(({ delicate }) => !delicate).map(({ id }) => id));
  const missing = audit.items.filter(({ id, state }) => state === 'missing' && asked.has(id));
  const gone = new Set(missing.map(({ id }) => id));
  return {
    draft: result,
    audit,
    headings: auditor.read(result.text).flatMap(({ heading, span }) => (heading ? [span[0]] : [])),
    lost: before.items
      .filter(({ id, state }) => (state === 'covered' || state === 'waived') && gone.has(id))
      .flatMap(({ id }) => texts.items[id]?.name ?? []),
  };
}
