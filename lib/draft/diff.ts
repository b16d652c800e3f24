/** What a person changed by hand: the differences of two texts, in pieces that a Chinese reader can follow. */
import { diffArrays } from 'diff';

export interface Hunk {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** Past so many changes a comparison costs more than it tells; what lies between is then one change. */
const MOST_EDITS = 2000;
/** Clauses of more characters in all are not compared character by character. */
const LONGEST = 2000;
/** Words are shown as changed inside a clause where so much of it stayed; else the clause is shown as replaced. */
const ALIKE = 0.4;
/** What stays between two changes must be so long to be worth an interruption. */
const ISLAND = 2;

/** A clause with the punctuation and white space behind it. */
const CLAUSE = /[^，,。；;！!？?：:、\r\n]*(?:\r\n|[，,。；;！!？?：:、\r\n])?/gu;
/** A Latin word, a figure, white space, or any other character. */
const WORD = /[A-Za-z]+|\d+|[^\S\r\n]+|\r\n|[\s\S]/gu;

/**
 * Compares clause by clause, and inside clauses that changed word by word, where a Chinese character is a word.
 * What is same or removed gives the original, what is same or added the new text.
 */
export function diff(original: string, text: string): Hunk[] {
  const hunks = compare(cut(original, CLAUSE), cut(text, CLAUSE));
  const out: Hunk[] = [];
  for (let i = 0; i < hunks.length; i++) {
    const [a, b] = [hunks[i] as Hunk, hunks[i + 1]];
    if (a.kind === 'removed' && b?.kind === 'added') {
      for (const hunk of refine(a.text, b.text)) push(out, hunk);
      i++;
    } else push(out, a);
  }
  return out;
}

function cut(text: string, shape: RegExp): string[] {
  return text.match(shape)?.filter((token) => token !== '') ?? [];
}

/** Hunks of two lists of tokens; a removal stands before what came in its place. */
function compare(before: readonly string[], after: readonly string[]): Hunk[] {
  const changes = diffArrays([...before], [...after], { maxEditLength: MOST_EDITS });
  if (!changes) return replaced(before.join(''), after.join(''));
  const hunks: Hunk[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    hunks.push(...replaced(removed, added));
    removed = '';
    added = '';
  };
  for (const { added: isAdded, removed: isRemoved, value } of changes) {
    if (isRemoved) removed += value.join('');
    else if (isAdded) added += value.join('');
    else {
      flush();
      hunks.push({ kind: 'same', text: value.join('') });
    }
  }
  flush();
  return hunks;
}

function replaced(removed: string, added: string): Hunk[] {
  const hunks: Hunk[] = [];
  if (removed) hunks.push({ kind: 'removed', text: removed });
  if (added) hunks.push({ kind: 'added', text: added });
  return hunks;
}

function refine(before: string, after: string): Hunk[] {
  const whole = replaced(before, after);
  if (before.length + after.length > LONGEST) return whole;
  const hunks = withoutIslands(compare(cut(before, WORD), cut(after, WORD)));
  const same = hunks.reduce((sum, { kind, text }) => sum + (kind === 'same' ? text.length : 0), 0);
  return same >= ALIKE * Math.min(before.length, after.length) ? hunks : whole;
}

/** Single characters that happen to stand in both are shown as changed too: 负[责|起]接[待|听] helps nobody. */
function withoutIslands(hunks: readonly Hunk[]): Hunk[] {
  const isIsland = (hunk: Hunk, i: number) =>
    hunk.kind === 'same' && i > 0 && i < hunks.length - 1 && [...hunk.text].length < ISLAND;
  const out: Hunk[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    out.push(...replaced(removed, added));
    removed = '';
    added = '';
  };
  hunks.forEach((hunk, i) => {
    if (hunk.kind !== 'same') {
      if (hunk.kind === 'removed') removed += hunk.text;
      else added += hunk.text;
    } else if (isIsland(hunk, i)) {
      removed += hunk.text;
      added += hunk.text;
    } else {
      flush();
      out.push(hunk);
    }
  });
  flush();
  return out;
}

/** Neighbours of one kind become one. */
function push(out: Hunk[], hunk: Hunk): void {
  const last = out.at(-1);
  if (last?.kind === hunk.kind) last.text += hunk.text;
  else out.push({ ...hunk });
}
