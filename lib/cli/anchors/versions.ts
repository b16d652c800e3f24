/** Later versions of a text, with the place of every character known: what anchors are tried on. */
import type { Place } from '@/lib/anchor/places';

type Choose = (below: number) => number;

/** A character of a version, and its offset in the text it was made from; null where it was put in. */
interface Sign {
  is: string;
  from: number | null;
}

export interface Version {
  text: string;
  /** For each code unit its offset in the original, or null. */
  from: readonly (number | null)[];
}

/** An end of what moves and goes as a whole: a line, or a sentence where a text has no lines. */
const UNIT_END = /[\n。；;]/;
/** Signs that are put in, as in the words of a posting. */
const PUT_IN = '的和与等需能可有工作客户服务时间月周天1358、，';

/**
 * A later version of a text.
 * @param share of its characters that are replaced, put in or taken out, in runs as when words are edited; lines are
 *   moved and, from 5 % on, deleted beside that.
 */
export function versionOf(text: string, share: number, choose: Choose): Version {
  let signs: Sign[] = [];
  for (let at = 0; at < text.length; ) {
    const is = String.fromCodePoint(text.codePointAt(at) as number);
    signs.push({ is, from: at });
    at += is.length;
  }
  for (let left = Math.round(signs.length * share); left > 0; ) {
    const run = Math.min(left, 1 + choose(4));
    const at = choose(signs.length);
    const putIn = Array.from({ length: run }, () => ({
      is: PUT_IN[choose(PUT_IN.length)] as string,
      from: null,
    }));
    const kind = choose(3);
    signs.splice(at, kind === 1 ? 0 : run, ...(kind === 2 ? [] : putIn));
    left -= run;
  }
  const moves = Math.round(share * 40);
  for (let n = 0; n < moves; n++) signs = moveUnit(signs, choose);
  if (share >= 0.05) signs = withoutUnit(signs, choose);
  return {
    text: signs.map(({ is }) => is).join(''),
    from: signs.flatMap(({ is, from }) =>
      Array.from(is.length === 1 ? [0] : [0, 1], (n) => (from === null ? null : from + n)),
    ),
  };
}

function unitsOf(signs: readonly Sign[]): Sign[][] {
  const units: Sign[][] = [[]];
  for (const sign of signs) {
    units.at(-1)?.push(sign);
    if (UNIT_END.test(sign.is)) units.push([]);
  }
  return units;
}

function moveUnit(signs: readonly Sign[], choose: Choose): Sign[] {
  const units = unitsOf(signs);
  const [unit = []] = units.splice(choose(units.length), 1);
  units.splice(choose(units.length + 1), 0, unit);
  return units.flat();
}

function withoutUnit(signs: readonly Sign[], choose: Choose): Sign[] {
  const units = unitsOf(signs);
  if (units.length > 3) units.splice(choose(units.length), 1);
  return units.flat();
}

/** Words that a person might note something on: two characters, a word, a clause, a line, a paragraph. */
export function someWords(text: string, choose: Choose): Place {
  const lengths = [2, 2, 4, 6, 8, 12, 20] as const;
  const kind = choose(10);
  const at = choose(text.length);
  const start = startOfUnit(text, at);
  let end = endOfUnit(text, start);
  const length = lengths[kind];
  if (length !== undefined) {
    // Words of a line: they do not go over its end.
    const from = Math.max(start, Math.min(at, end - length));
    return { start: from, end: Math.min(end, from + length) };
  }
  if (kind === 9) for (let more = 2 + choose(3); more > 0; more--) end = endOfUnit(text, end + 1);
  return { start, end };
}

function startOfUnit(text: string, at: number): number {
  for (let i = at; i > 0; i--) if (UNIT_END.test(text[i - 1] as string)) return i;
  return 0;
}

function endOfUnit(text: string, at: number): number {
  for (let i = at; i < text.length; i++) if (UNIT_END.test(text[i] as string)) return i;
  return text.length;
}
