/** The draft that a person's choices make of a posting: pure, so that it is tested without a page. */

import { cardOf, findingGroups } from '@/components/panel/findings';
import type { AuditedView } from '@/components/panel/tab-context';
import { type GapEdits, rewritingsOf } from '@/components/panel/use-gap-edits';
import { writeSuggestion, writeWords } from '@/lib/audit/suggestion';
import type { Audit } from '@/lib/audit/types';
import type { Suggestion } from '@/lib/checklist/schema';
import { arrange } from '@/lib/draft/arrange';
import { draft } from '@/lib/draft/draft';
import { type Manuscript, manuscriptOf, openPlaces, type Want } from '@/lib/draft/manuscript';
import { textOf } from '@/lib/draft/runs';
import {
  type AddChoice,
  type Choice,
  type DraftDesk,
  isDoubled,
  lengthOf,
  type ReplaceChoice,
} from '@/lib/draft/types';
import type { Language } from '@/lib/i18n';
import type { ChecklistTexts } from '@/lib/lexicon/build/texts';
import { NOTHING_SAID } from '@/lib/review/said';
import { withSaid } from '@/lib/review/with-said';

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

/** The text of a draft, and how much of it is still to be made true. */
export interface Made {
  manuscript: Manuscript;
  text: string;
  /** A person has typed in it. */
  byHand: boolean;
  /** Code points without white space. */
  lengthBefore: number;
  lengthAfter: number;
  /** At least twice as long as the posting. */
  doubled: boolean;
  /** Facts and promises that nobody has ticked. */
  unconfirmed: number;
  /** Blanks that nobody has filled. */
  blanks: number;
  /** Sentences and rewritten places with either. */
  open: number;
  /** Rewritings that found no place. */
  skipped: number;
}

export interface Judged {
  /** What was judged: a moment behind the draft while one types. */
  text: string;
  /** Of the posting with the draft as its text. */
  audit: Audit;
  /** Items that were written before and are not any more: a clause that went had said them too. */
  lost: string[];
}

export interface Redraft extends Judged {
  draft: Made;
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
    const { rule } = group;
    const card = cardOf(group);
    const of = texts.rules[rule];
    if (!of?.words || !edits.replaced.has(card)) return [];
    const { kind } = of.words;
    const choices = rewritingsOf(group, of, language, edits);
    return [{ card, rule, name: of.name, kind, words: of.words[language], choices }];
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

/** The choices with the words that they put, under names that last. */
function wantsOf({ sentences, rewrites }: Chosen, language: Language): Want[] {
  return [
    ...sentences.map(
      ({ item, suggestion, choice }): Want => ({
        name: `item:${item}`,
        choices: [choice],
        words: writeSuggestion(suggestion, language, choice, ''),
      }),
    ),
    ...rewrites.map(({ card, words, choices }): Want => {
      const [first] = choices;
      return {
        name: `card:${card}`,
        choices,
        words: first && words ? writeWords(first, language, first) : '',
      };
    }),
  ];
}

/**
 * The draft of a posting: what the choices make of it, or of what a person has written.
 * @param written null while nobody has typed in it. Where it was begun from another text than the posting's, it is left as it stands.
 * @throws {DraftError} where a choice does not fit the posting or the checklist.
 */
export function draftOf(
  { posting }: AuditedView,
  chosen: Chosen,
  texts: ChecklistTexts,
  language: Language,
  auditor: DraftAuditor,
  written: Manuscript | null = null,
): Made {
  const desk: DraftDesk = { auditor, suggestionOf: (item) => texts.items[item]?.suggestion, language };
  const wants = wantsOf(chosen, language);
  const original = posting.description;
  if (!written) {
    const made = draft(original, choicesOf(chosen), desk);
    const { edits: _, skipped, ...told } = made;
    return {
      ...told,
      manuscript: manuscriptOf(original, made, wants),
      byHand: false,
      skipped: skipped.length,
    };
  }
  const { manuscript, skipped } = isStale(written, posting)
    ? { manuscript: written, skipped: [] }
    : arrange(written, wants, desk);
  const text = textOf(manuscript.runs);
  const [lengthBefore, lengthAfter] = [lengthOf(original), lengthOf(text)];
  return {
    manuscript,
    text,
    byHand: true,
    lengthBefore,
    lengthAfter,
    doubled: isDoubled(lengthBefore, lengthAfter),
    ...openPlaces(manuscript, language),
    skipped: skipped.length,
  };
}

/** Whether the posting's text is another than the one that was written on. */
export function isStale(
  written: Manuscript,
  { description }: Pick<AuditedView['posting'], 'description'>,
): boolean {
  return written.original !== description;
}

/** How a text would be judged in the place of the posting's. */
export function judge(
  { audit: before, posting }: AuditedView,
  text: string,
  texts: ChecklistTexts,
  auditor: DraftAuditor,
): Judged {
  const judged = auditor.audit({ ...posting, description: text }, { anyway: true });
  const facts = auditor.items;
  const audit = withSaid(judged, before.said ?? NOTHING_SAID, { text, facts, anyway: true });
  // Delicate items are never asked for: that they go is no loss.
  const asked = new Set(auditor.items.filter(({ delicate }) => !delicate).map(({ id }) => id));
  const missing = audit.items.filter(({ id, state }) => state === 'missing' && asked.has(id));
  const gone = new Set(missing.map(({ id }) => id));
  return {
    text,
    audit,
    lost: before.items
      .filter(({ id, state }) => (state === 'covered' || state === 'waived') && gone.has(id))
      .flatMap(({ id }) => texts.items[id]?.name ?? []),
  };
}
