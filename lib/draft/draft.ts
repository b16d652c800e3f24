/**
 * The draft: a posting with the sentences that a person chose put in their places, and with the wording replaced
 * that they want replaced. All else of the text stays as it is, character by character.
 */

import { isUnconfirmed, openBlanks, writeSuggestion } from '@/lib/audit/suggestion';
import type { ItemFacts, Span } from '@/lib/audit/types';
import type { GroupId, Suggestion } from '@/lib/checklist/schema';
import { PLACES } from './headings';
import { layoutOf } from './layout';
import { Pieces } from './pieces';
import { inFront, insertionOf, PLACE_OF_GROUP, type Sentence } from './place';
import { replace } from './replace';
import {
  type AddChoice,
  type Choice,
  type Draft,
  type DraftDesk,
  DraftError,
  isDoubled,
  lengthOf,
  type ReplaceChoice,
} from './types';

/** A sentence chosen, with what is known of its item. */
interface Chosen {
  choice: AddChoice;
  facts: ItemFacts;
  suggestion: Suggestion;
}

/**
 * Replacements come first, then the sentences of each section, at the end of its list or in a new part with a
 * heading. Without choices the text is the original.
 * @throws {DraftError} for a span outside the text, an unknown item, or one without a suggestion.
 */
export function draft(original: string, choices: readonly Choice[], desk: DraftDesk): Draft {
  const chosen = sentencesOf(choices, desk);
  const replacements = choices.filter((choice): choice is ReplaceChoice => !('item' in choice));
  const pieces = new Pieces(original);
  const { written, skipped } = replace(pieces, original, replacements, desk);
  add(pieces, chosen, desk);
  const { text } = pieces;
  const [lengthBefore, lengthAfter] = [lengthOf(original), lengthOf(text)];
  const sentencesSaid = chosen.map(({ choice, suggestion }) => ({
    unconfirmed: isUnconfirmed(suggestion, choice),
    blanks: openBlanks(suggestion[desk.language], choice.values),
  }));
  const wordsSaid = written.map((choice) => ({
    unconfirmed: isUnconfirmed(choice, choice),
    blanks: openBlanks(choice.words, choice.values),
  }));
  return {
    text,
    edits: pieces.edits(),
    lengthBefore,
    lengthAfter,
    doubled: isDoubled(lengthBefore, lengthAfter),
    ...openIn([...sentencesSaid, ...wordsSaid]),
    skipped,
  };
}

/** The text with choices carried out, and where the first of them stands in it; null where they do not fit it. */
export function placed(
  original: string,
  choices: readonly Choice[],
  desk: DraftDesk,
): { text: string; at: Span } | null {
  try {
    const { text, edits } = draft(original, choices, desk);
    const [first] = edits;
    return first ? { text, at: first.to } : null;
  } catch (error) {
    if (error instanceof DraftError) return null;
    throw error;
  }
}

/** What is still to be made true, over all that was said. */
function openIn(
  said: readonly { unconfirmed: boolean; blanks: number }[],
): Pick<Draft, 'unconfirmed' | 'blanks' | 'open'> {
  return {
    unconfirmed: said.filter(({ unconfirmed }) => unconfirmed).length,
    blanks: said.reduce((sum, { blanks }) => sum + blanks, 0),
    open: said.filter(({ unconfirmed, blanks }) => unconfirmed || blanks > 0).length,
  };
}

/** The chosen sentences in the order of the checklist. */
function sentencesOf(choices: readonly Choice[], { auditor, suggestionOf }: DraftDesk): Chosen[] {
  const byItem = new Map<string, AddChoice>();
  for (const choice of choices) if ('item' in choice) byItem.set(choice.item, choice);
  const known = new Set(auditor.items.map(({ id }) => id));
  for (const id of byItem.keys())
    if (!known.has(id)) throw new DraftError('item', `no item “${id}” in this checklist`);
  return auditor.items.flatMap((facts) => {
    const choice = byItem.get(facts.id);
    if (!choice) return [];
    const suggestion = suggestionOf(facts.id);
    if (!suggestion) throw new DraftError('suggestion', `item “${facts.id}” has no suggestion`);
    return [{ choice, facts, suggestion }];
  });
}

/** What is said of the opening as a whole stands before all parts. */
const IN_FRONT: ReadonlySet<string> = new Set(['headcount']);

/** Section by section, each over the text as the one before has left it. */
function add(pieces: Pieces, chosen: readonly Chosen[], { auditor, language }: DraftDesk): void {
  const wanted = chosen.map(
    ({ choice, suggestion }): Sentence => ({
      item: choice.item,
      write: (stop) => writeSuggestion(suggestion, language, choice, stop),
    }),
  );
  const groups = new Map(auditor.items.map(({ id, group }) => [id, group]));
  for (const place of PLACES) {
    const sentences = wanted.filter(
      ({ item }) => !IN_FRONT.has(item) && PLACE_OF_GROUP[groups.get(item) as GroupId] === place,
    );
    if (sentences.length === 0) continue;
    const { text } = pieces;
    const layout = layoutOf(text, auditor.read(text));
    const audit = auditor.audit({ title: '', description: text }, { anyway: true });
    const { at, words } = insertionOf(layout, place, sentences, language, audit, (id) => groups.get(id));
    for (const { item, text: added } of words.reverse()) pieces.splice(at, at, added, { item, rule: null });
  }
  for (const one of wanted.filter(({ item }) => IN_FRONT.has(item)).reverse()) {
    const { at, words } = inFront(pieces.text, one, language);
    pieces.splice(at, at, words, { item: one.item, rule: null });
  }
}
