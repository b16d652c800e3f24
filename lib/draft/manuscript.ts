/**
 * A draft that a person writes on by hand. What they typed is never taken away: choices made after it are carried out
 * in their text, and a choice taken back goes where its words still stand as they were put.
 */
import { changeOf } from './change';
import { diff } from './diff';
import { HAND, placed, type Run, splice, textOf, touching } from './runs';
import type { Choice, Draft, Edit } from './types';

export interface Manuscript {
  /** The text it was begun from. */
  original: string;
  runs: Run[];
  /** The words of each choice that was carried out, as they were written last; by the choice's name. */
  written: Record<string, string>;
}

/** Choices that come and go together, under one name. */
export interface Want {
  name: string;
  choices: Choice[];
  /** The words that it puts, without the stop of their place; empty where clauses go. */
  words: string;
}

/** The draft that choices alone have made, to be written on. @param draft of these wants. */
export function manuscriptOf(original: string, draft: Draft, wants: readonly Want[]): Manuscript {
  const begun: Run[] = original === '' ? [] : [{ text: original, from: [0, original.length], by: null }];
  return {
    original,
    runs: carryOut(begun, draft, (edit) => nameOf(edit, wants)),
    written: Object.fromEntries(wants.map(({ name, words }) => [name, words])),
  };
}

/** Writes the edits of a draft into the runs it was made of. @param nameFor null leaves an edit out. */
export function carryOut(
  runs: readonly Run[],
  { edits, text }: Pick<Draft, 'edits' | 'text'>,
  nameFor: (edit: Edit) => string | null,
): Run[] {
  let out = [...runs];
  for (const edit of [...edits].reverse()) {
    const name = nameFor(edit);
    if (name !== null) out = splice(out, edit.from[0], edit.from[1], text.slice(...edit.to), name);
  }
  return out;
}

/** The want that an edit was made for; of two cards of one rule the one whose place it holds. */
function nameOf({ item, rule, from }: Edit, wants: readonly Want[]): string {
  const fits = wants.filter(({ choices }) =>
    choices.some((choice) => ('item' in choice ? choice.item === item : choice.rule === rule)),
  );
  const holds = ({ choices }: Want) =>
    choices.some((choice) => 'start' in choice && choice.start < from[1] && from[0] < choice.end);
  return (fits.find(holds) ?? fits[0])?.name ?? HAND;
}

/** The text as a person has changed it now. */
export function typed(manuscript: Manuscript, text: string): Manuscript {
  const { runs } = manuscript;
  const isOurs = ({ by }: Run) => by !== null && by !== HAND;
  const change = changeOf(textOf(runs), text, ({ start, end }) => !touching(runs, [start, end]).some(isOurs));
  if (!change) return manuscript;
  return { ...manuscript, runs: splice(runs, change.start, change.end, change.words, HAND) };
}

/** The text is kept as it stands, and compared with another original from now on. */
export function rebased(manuscript: Manuscript, original: string): Manuscript {
  const text = textOf(manuscript.runs);
  const runs: Run[] = [];
  let [old, now] = [0, 0];
  for (const { kind, text: words } of diff(original, text)) {
    if (kind === 'same') runs.push({ text: words, from: [old, old + words.length], by: null });
    if (kind === 'removed') runs.push({ text: '', from: [old, old + words.length], by: HAND });
    if (kind === 'added') runs.push(...ownersOf(manuscript.runs, now, now + words.length, old));
    if (kind !== 'added') old += words.length;
    if (kind !== 'removed') now += words.length;
  }
  return { ...manuscript, original, runs };
}

/** Words that the original does not have, by whom they were; what was an original's own is the person's from now on. */
function ownersOf(runs: readonly Run[], start: number, end: number, old: number): Run[] {
  return placed(runs).flatMap(({ run, at }): Run[] => {
    const text = run.text.slice(Math.max(0, start - at), Math.max(0, end - at));
    if (text === '') return [];
    return [{ ...run, text, from: [old, old], by: run.by ?? HAND }];
  });
}

/** What is still to be made true in the words that choices brought, wherever a person has changed them. */
export function openPlaces(
  { runs, written }: Manuscript,
  language: 'zh' | 'en',
): Pick<Draft, 'unconfirmed' | 'blanks' | 'open'> {
  const [mark, blank] =
    language === 'zh' ? [/（待确认）/g, /【[^】]*】/g] : [/\(to be confirmed\)/g, /\[[^\]]*\]/g];
  let [unconfirmed, blanks, open] = [0, 0, 0];
  for (const name of Object.keys(written)) {
    const first = runs.findIndex(({ by }) => by === name);
    const last = runs.findLastIndex(({ by }) => by === name);
    const words = first < 0 ? '' : textOf(runs.slice(first, last + 1));
    const marks = words.match(mark)?.length ?? 0;
    const empty = words.match(blank)?.length ?? 0;
    unconfirmed += marks;
    blanks += empty;
    // A rewriting may hold several places, each with its own mark.
    open += Math.max(marks, Math.min(1, empty));
  }
  return { unconfirmed, blanks, open };
}
