/** A draft beside its original as lines to show: pure, so that it is tested without a page. */
import type { DiffLine, DiffPart } from '@/components/ui/DiffText';
import type { Span } from '@/lib/audit/types';

/** Lines on each side of a change that stay, so that one sees where it is. */
const AROUND = 1;
/** Fewer unchanged lines, or sentences inside a line, than this are shown as they are. */
const WORTH_FOLDING = 2;
const BREAK = /(\r\n|\r|\n)/;
const SENTENCE = /[^。；;！!？?]*[。；;！!？?]*/gu;

/** A line while it is put together; its place is in the draft. */
interface Line {
  parts: DiffPart[];
  at: Span;
}

/**
 * Changed lines with what stands beside them and the headings they stand under; all else is folded.
 * @param headings where the headings of the draft begin.
 */
export function draftLines(
  hunks: readonly DiffPart[],
  headings: readonly number[],
  folded: (n: number) => string,
): DiffLine[] {
  const all = linesOf(hunks);
  const lines = all.filter((line) => !isBlank(line));
  const changes = lines.map(({ parts }) => changeOf(parts));
  const kept = keptLines(lines, changes, headings);
  const out: DiffLine[] = [];
  for (let i = 0; i < lines.length; i++) {
    let run = i;
    while (run < lines.length && !kept.has(run)) run++;
    if (run - i >= WORTH_FOLDING) {
      out.push({ change: 'none', parts: [{ kind: 'folded', text: folded(run - i) }] });
      i = run - 1;
      continue;
    }
    const { parts, at } = lines[i] as Line;
    // Paragraphs stay apart: an empty line between two that are shown is shown too.
    const blank =
      kept.has(i - 1) &&
      all.some((line) => isBlank(line) && line.at[1] <= at[0] && line.at[0] >= (lines[i - 1] as Line).at[1]);
    if (blank) out.push({ change: 'none', parts: [] });
    const change = changes[i] as DiffLine['change'];
    out.push({ change, parts: change === 'none' ? parts : foldInside(parts, folded) });
  }
  return out;
}

function isBlank({ parts }: Line): boolean {
  return parts.every(({ text }) => text.trim() === '');
}

function linesOf(hunks: readonly DiffPart[]): Line[] {
  const lines: Line[] = [];
  let parts: DiffPart[] = [];
  let start = 0;
  let at = 0;
  const end = () => {
    lines.push({ parts, at: [start, at] });
    parts = [];
    start = at;
  };
  for (const { kind, text } of hunks) {
    for (const piece of text.split(BREAK)) {
      if (kind !== 'removed') at += piece.length;
      if (BREAK.test(piece)) end();
      else if (piece !== '') parts.push({ kind, text: piece });
    }
  }
  end();
  return lines;
}

function changeOf(parts: readonly DiffPart[]): DiffLine['change'] {
  const has = (kind: DiffPart['kind']) => parts.some((part) => part.kind === kind && part.text.trim() !== '');
  const [same, added, removed] = [has('same'), has('added'), has('removed')];
  if (!added && !removed) return 'none';
  if (same || (added && removed)) return 'changed';
  return added ? 'added' : 'removed';
}

function keptLines(
  lines: readonly Line[],
  changes: readonly DiffLine['change'][],
  headings: readonly number[],
): Set<number> {
  const kept = new Set<number>();
  changes.forEach((change, i) => {
    if (change === 'none') return;
    for (let near = i - AROUND; near <= i + AROUND; near++) kept.add(near);
    const heading = lines.findLastIndex(
      ({ at: [start, end] }, n) => n <= i && headings.some((place) => place >= start && place < end),
    );
    if (heading >= 0) kept.add(heading);
  });
  return kept;
}

/** A posting without line breaks is one line: of its unchanged sentences those beside a change stay. */
function foldInside(parts: readonly DiffPart[], folded: (n: number) => string): DiffPart[] {
  return parts.flatMap((part, i): DiffPart[] => {
    if (part.kind !== 'same') return [part];
    const sentences = part.text.match(SENTENCE)?.filter((sentence) => sentence !== '') ?? [];
    const before = i > 0 ? AROUND : 0;
    const after = i < parts.length - 1 ? AROUND : 0;
    const rest = sentences.length - before - after;
    if (rest < WORTH_FOLDING) return [part];
    const stays = (kept: string[]): DiffPart[] =>
      kept.length > 0 ? [{ kind: 'same', text: kept.join('') }] : [];
    return [
      ...stays(sentences.slice(0, before)),
      { kind: 'folded', text: folded(rest) },
      ...stays(sentences.slice(before + rest)),
    ];
  });
}
