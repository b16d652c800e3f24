/** Carrying out choices, and taking them back, in a text that a person has written on. */
import { draft } from './draft';
import { layoutOf } from './layout';
import { carryOut, type Manuscript, type Want } from './manuscript';
import { type Cut, removalOf, unitOf } from './remove';
import { HAND, nowAt, placed, type Run, splice, textOf, touching } from './runs';
import type { AddChoice, Draft, DraftDesk, Edit, ReplaceChoice } from './types';

/** Nobody's words: a figure that moved up in its list, a heading of ours whose sentence went. */
const FRAME = 'frame';

export interface Arranged {
  manuscript: Manuscript;
  /** Names of rewritings that found no place: their words were changed by hand. */
  skipped: string[];
}

/**
 * The manuscript with just these choices carried out. Choices that were carried out before are left where they stand,
 * also where a person has changed or deleted their words.
 * @throws {DraftError} for an unknown item, or one without a suggestion.
 */
export function arrange(manuscript: Manuscript, wants: readonly Want[], desk: DraftDesk): Arranged {
  const names = new Set(wants.map(({ name }) => name));
  let now = manuscript;
  for (const name of Object.keys(manuscript.written)) if (!names.has(name)) now = takenBack(now, name, desk);
  for (const want of wants) if (want.name in now.written) now = reworded(now, want);
  const fresh = wants.filter(({ name }) => !(name in now.written));
  const skipped: string[] = [];
  for (const want of fresh.filter(isRewriting)) {
    const next = replaced(now, want, desk);
    if (next) now = next;
    else skipped.push(want.name);
  }
  return {
    manuscript: added(
      now,
      fresh.filter((want) => !isRewriting(want)),
      desk,
    ),
    skipped,
  };
}

function isRewriting({ choices }: Want): boolean {
  return choices.every((choice) => !('item' in choice));
}

/** All new sentences at once, so that they stand in the order of the checklist. */
function added(manuscript: Manuscript, wants: readonly Want[], desk: DraftDesk): Manuscript {
  if (wants.length === 0) return manuscript;
  const names = new Map(wants.map(({ name, choices }) => [(choices[0] as AddChoice).item, name]));
  const made = draft(
    textOf(manuscript.runs),
    wants.flatMap(({ choices }) => choices),
    desk,
  );
  const runs = carryOut(manuscript.runs, made, ({ item }) => names.get(item ?? '') ?? HAND);
  return { ...manuscript, runs, written: { ...manuscript.written, ...wordsOf(wants) } };
}

function wordsOf(wants: readonly Want[]): Record<string, string> {
  return Object.fromEntries(wants.map(({ name, words }) => [name, words]));
}

/** Null where some of the words to be rewritten are not the original's any more, or a person's would go with them. */
function replaced(manuscript: Manuscript, want: Want, desk: DraftDesk): Manuscript | null {
  const { runs } = manuscript;
  const choices = (want.choices as ReplaceChoice[]).map((choice): ReplaceChoice | null => {
    const span = nowAt(runs, [choice.start, choice.end]);
    return span && { ...choice, start: span[0], end: span[1] };
  });
  if (choices.some((choice) => choice === null)) return null;
  const made: Draft = draft(textOf(runs), choices as ReplaceChoice[], desk);
  const own = made.edits.filter((edit) => isByHand(runs, edit));
  if (own.some((edit) => !isFigure(edit, made))) return null;
  const written = { ...manuscript.written, ...wordsOf([want]) };
  const carried = carryOut(runs, made, (edit) => (own.includes(edit) ? null : want.name));
  return { ...manuscript, runs: carried, written };
}

function isByHand(runs: readonly Run[], { from }: Pick<Edit, 'from'>): boolean {
  return touching(runs, from).some(({ by }) => by === HAND);
}

/** A number of a list that moves up because one before it goes. */
function isFigure({ to }: Edit, { text }: Draft): boolean {
  return /^[\p{N}\p{L}]{1,3}$/u.test(text.slice(...to));
}

/** The same choice in other words: ticked, or with its blanks filled. Words changed by hand stay. */
function reworded(manuscript: Manuscript, { name, words }: Want): Manuscript {
  const before = manuscript.written[name] as string;
  if (before === words) return manuscript;
  const runs = manuscript.runs.map((run): Run => {
    const at = run.by === name && before !== '' ? run.text.indexOf(before) : -1;
    if (at < 0) return run;
    const swap = (text: string) => text.replace(before, () => words);
    return { ...run, text: swap(run.text), put: run.put && swap(run.put) };
  });
  return { ...manuscript, runs, written: { ...manuscript.written, [name]: words } };
}

function takenBack(manuscript: Manuscript, name: string, desk: DraftDesk): Manuscript {
  const { [name]: words = '', ...written } = manuscript.written;
  const mine = manuscript.runs.filter(({ by }) => by === name);
  const isSentence = mine.every(({ from }) => from[0] === from[1]);
  const runs = isSentence
    ? withoutSentence(manuscript.runs, name, words, desk)
    : withOriginal(manuscript, name);
  // What is left of it a person has changed: it is theirs from now on.
  return { ...manuscript, written, runs: ownedBy(runs, name, HAND) };
}

function ownedBy(runs: readonly Run[], name: string, by: string): Run[] {
  return runs.map(({ put, ...run }) =>
    run.by === name ? { ...run, by } : { ...run, ...(put !== undefined && { put }) },
  );
}

/** Words that were rewritten, or clauses that went, as they stood. */
function withOriginal({ original, runs }: Manuscript, name: string): Run[] {
  return runs.map((run) => {
    if (run.by !== name || run.text !== run.put) return run;
    return { text: original.slice(...run.from), from: run.from, by: null };
  });
}

/**
 * A sentence goes with its number and its stop, as the words of a posting do; a letter or figure that a person typed
 * never goes with it. Where that cannot be, its own words alone go.
 */
function withoutSentence(runs: readonly Run[], name: string, words: string, desk: DraftDesk): Run[] {
  const text = textOf(runs);
  const home = placed(runs).find(({ run }) => run.by === name && run.text.includes(words));
  if (!home || words === '') return [...runs];
  const start = home.at + home.run.text.indexOf(words);
  const layout = layoutOf(text, desk.auditor.read(text));
  const cuts = removalOf(layout, unitOf(layout, [start, start + words.length]));
  const gone = cuts.filter((cut) => cut.words === '');
  // An added sentence moved no figure of the posting or of the person: only those of other sentences move up.
  const isOurs = ({ start, end }: Cut) =>
    touching(runs, [start, end]).every(({ by }) => by !== null && by !== HAND);
  const figures = cuts.filter((cut) => cut.words !== '' && isOurs(cut));
  const alone = () => runs.filter(({ by }) => by !== name);
  if (gone.length === 0 || gone.some((cut) => takesMore(runs, cut, name))) return alone();
  const out = [...figures, ...gone]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (now: readonly Run[], cut) => (cut.words === '' ? without(now, cut) : renumbered(now, cut)),
      runs,
    );
  const left = textOf(out.filter(({ by }) => by === name));
  return isStrayMarker(left) ? alone() : ownedBy(out, name, FRAME);
}

function without(runs: readonly Run[], { start, end }: Cut): Run[] {
  return splice(runs, start, end, '', FRAME);
}

/** Another figure in the number of a sentence, which stays the sentence's own. */
function renumbered(runs: readonly Run[], { start, end, words }: Cut): Run[] {
  return placed(runs).map(({ run, at }) => {
    if (start < at || at + run.text.length < end) return run;
    const text = run.text.slice(0, start - at) + words + run.text.slice(end - at);
    return { ...run, text, ...(run.put === run.text && { put: text }) };
  });
}

/** Whether a cut takes more than the sentence, signs and space, numbers of the posting and a heading of ours. */
function takesMore(
  runs: readonly Run[],
  { start, end }: { start: number; end: number },
  name: string,
): boolean {
  return placed(runs).some(({ run, at }) => {
    const lost = run.text.slice(Math.max(0, start - at), Math.max(0, end - at));
    if (run.by === name || run.by === FRAME) return false;
    return (run.by === null ? /\p{L}/u : /[\p{L}\p{N}]/u).test(lost);
  });
}

/** Whether the letter of a list item was left without its words; a heading has more than one letter. */
function isStrayMarker(left: string): boolean {
  return /(?:^|[^\p{L}])\p{L}[^\p{L}]*$/u.test(left);
}
