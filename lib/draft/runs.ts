/** A text as runs that know whose words they are. Plain data: it may be kept and sent as it is. */
import type { Span } from '@/lib/audit/types';

/** The person's own words, in place of the name of a choice. */
export const HAND = 'hand';

export interface Run {
  text: string;
  /** Where its words stand in the original, or what of it they took the place of. */
  from: Span;
  /** Null for the original's own words; `HAND`; else the name of the choice that brought them. */
  by: string | null;
  /** Of words that a choice brought: as they were put. They are altered where the text differs. */
  put?: string | undefined;
}

export function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

/** The runs with where each begins. */
export function placed(runs: readonly Run[]): { run: Run; at: number }[] {
  let at = 0;
  return runs.map((run) => {
    const start = at;
    at += run.text.length;
    return { run, at: start };
  });
}

/** Puts words in place of `start` to `end`, offsets into the text of the runs. */
export function splice(
  runs: readonly Run[],
  start: number,
  end: number,
  text: string,
  by: string | null,
): Run[] {
  const [before, rest] = cutAt(runs, start);
  const [gone, after] = end > start ? cutAt(rest, end - start) : [[], rest];
  const last = before.at(-1)?.from[1] ?? 0;
  const from: Span = [gone[0]?.from[0] ?? last, gone.at(-1)?.from[1] ?? last];
  const own = by !== null && by !== HAND ? { put: text } : {};
  return joined([...before, { text, from, by, ...own }, ...after]);
}

/** Cuts at an offset; runs without text before it stay before it. */
function cutAt(runs: readonly Run[], offset: number): [Run[], Run[]] {
  let start = 0;
  for (const [i, run] of runs.entries()) {
    const end = start + run.text.length;
    if (offset < end) {
      if (offset === start) return [runs.slice(0, i), runs.slice(i)];
      const [left, right] = halves(run, offset - start);
      return [
        [...runs.slice(0, i), left],
        [right, ...runs.slice(i + 1)],
      ];
    }
    start = end;
  }
  return [[...runs], []];
}

function halves(run: Run, at: number): [Run, Run] {
  const [start, end] = run.from;
  const middle = run.by === null ? start + at : end;
  return [
    { ...run, text: run.text.slice(0, at), from: [start, middle] },
    { ...run, text: run.text.slice(at), from: [middle, end] },
  ];
}

/** What a person types letter by letter is one run, and what nothing is left of and nothing stood for is none. */
function joined(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (last?.by === HAND && run.by === HAND && last.from[1] === run.from[0]) {
      out[out.length - 1] = { ...last, text: last.text + run.text, from: [last.from[0], run.from[1]] };
    } else if (run.text !== '' || run.from[0] < run.from[1]) out.push(run);
  }
  return out;
}

/** Where words of the original stand now; null where they are not whole any more. */
export function nowAt(runs: readonly Run[], [start, end]: Span): Span | null {
  for (const { run, at } of placed(runs)) {
    if (run.by !== null || run.from[0] > start || end > run.from[1]) continue;
    return [at + start - run.from[0], at + end - run.from[0]];
  }
  return null;
}

/** The runs that lie in a span or reach into it; of an empty span, the one around it. */
export function touching(runs: readonly Run[], [start, end]: Span): Run[] {
  return placed(runs)
    .filter(({ run, at }) => at < end && start < at + run.text.length)
    .map(({ run }) => run);
}
