/**
 * What must be seen in a clause before a pattern is run on it: sets of words of which every match holds one each, and
 * how far apart they stand. The automaton finds the words, so that a regular expression is rarely run in vain.
 */
import { type Node, wordsOf } from './pattern';

/** A range of characters. */
export interface Range {
  min: number;
  max: number;
}

/** Words of which every match of a pattern holds one, and how far after the start of the match that begins. */
export interface Cues extends Range {
  words: readonly string[];
}

/** Cues, and how often one of them is met. */
export interface Met extends Cues {
  often: number;
}

/** The leading cue of a pattern, and others with their distance from it (start to start; negative: before it). */
export interface Needs {
  lead: Met;
  others: Met[];
}

/** How often a word is met, in a thousand clauses: the rarer the cues, the less often a pattern is tried. */
export type Frequency = (word: string) => number;

/** In place of words: the edges of the clause. No word holds a line end. */
export const EDGES = { start: ['\n'], end: ['\n\n'] } as const;

/** What a number begins and ends with. */
export const NUMERALS = [...'0123456789一二两三四五六七八九十百千半几'];
/** So many words are looked for as one; more are told by some of their parts. */
const MAX_CUE_WORDS = 32;
/** At most so many sets of words are asked for beside the leading one: more seldom tell more than they cost. */
const MAX_OTHERS = 1;
/** Longer than any text. */
const ENDLESS = 0x3fffffff;

/** Parts `from` to `to` (exclusive) of a sequence, with their cues as counted from the start of the first. */
interface Piece {
  from: number;
  to: number;
  cues: Cues;
  /** How often one of its words is met. */
  cost: number;
}

/** The cues that a pattern needs, the rarest as the leading one; null where no words lead to it. */
export function needs(node: Node, frequency: Frequency): Needs | null {
  const parts = node.kind === 'seq' ? node.parts : [node];
  const [lead, ...rest] = rarest(parts, frequency);
  if (!lead) return null;
  const isEdge = ({ from }: Piece) => Number(parts[from]?.kind === 'edge');
  // The edges are seen in every clause: what can be unseen comes first.
  const fixed = parts
    .flatMap((part, at) => fixedPiece(part, at, frequency) ?? [])
    .sort((a, b) => isEdge(a) - isEdge(b));
  return {
    lead: { ...fromStart(parts, lead), often: lead.cost },
    others: [...rest.slice(0, MAX_OTHERS), ...fixed].map((other) => ({
      words: other.cues.words,
      often: other.cost,
      ...distance(parts, lead, other),
    })),
  };
}

/** The rarest set of words of which every match holds one. */
function cuesOf(node: Node, frequency: Frequency): Cues | null {
  const words = wordsIn([node]);
  if (words) return words;
  if (node.kind === 'any') {
    const all = node.of.map((n) => cuesOf(n, frequency));
    return all.includes(null) ? null : joined(all as Cues[]);
  }
  if (node.kind !== 'seq') return null;
  const [best] = rarest(node.parts, frequency);
  return best ? fromStart(node.parts, best) : null;
}

/** All words of a sequence, where they are few and none is empty; edges and conditions do not count. */
function wordsIn(parts: Node[]): Cues | null {
  const words = wordsOf({ kind: 'seq', parts }, MAX_CUE_WORDS, ['']);
  return words && !words.includes('') ? { words: [...new Set(words.map(brief))], min: 0, max: 0 } : null;
}

/** How many letters of a Latin word are looked for: in full they would make the automaton many times as large. */
const LATIN_LETTERS = 5;

/** A word, or what a longer one in Latin letters begins with: where the word stands, that stands too. */
export function brief(word: string): string {
  return /^[ -]?[a-z]/.test(word) ? word.slice(0, LATIN_LETTERS) : word;
}

function joined(all: readonly Cues[]): Cues {
  return { words: [...new Set(all.flatMap(({ words }) => words))], ...hull(all) };
}

/** Pieces of a sequence that do not overlap, the rarest first, of those alike the longest. */
function rarest(parts: readonly Node[], frequency: Frequency): Piece[] {
  const out: Piece[] = [];
  const all = parts.flatMap((_, from) => piecesAt(parts, from, frequency));
  for (const piece of all.sort((a, b) => a.cost - b.cost || b.to - b.from - (a.to - a.from))) {
    if (out.every((other) => piece.to <= other.from || other.to <= piece.from)) out.push(piece);
  }
  return out;
}

/** Whether a part goes on with the Latin word that the one before it began: such a word is not cut. */
function goesOn(parts: readonly Node[], at: number): boolean {
  return isLetter(parts[at - 1]) && isLetter(parts[at]);
}

function isLetter(part: Node | undefined): boolean {
  return part?.kind === 'text' && /^[a-z]$/.test(part.text);
}

/** The pieces that begin at a part: itself, and with those after it as long as their words are few. */
function piecesAt(parts: readonly Node[], from: number, frequency: Frequency): Piece[] {
  const out: Piece[] = [];
  if (goesOn(parts, from)) return out;
  for (let to = from + 1; to <= parts.length; to++) {
    // The end of the clause stands behind the words, and is a need of its own.
    if (to > from + 1 && parts[to - 1]?.kind === 'edge') break;
    if (goesOn(parts, to)) continue;
    const slice = parts.slice(from, to);
    const cues = to === from + 1 ? cuesOf(slice[0] as Node, frequency) : wordsIn(slice);
    if (cues) out.push({ from, to, cues, cost: costOf(cues.words, frequency) });
    else if (!wordsOf({ kind: 'seq', parts: slice }, MAX_CUE_WORDS, [''])) break;
  }
  return out;
}

/** What a number or an edge of the clause asks for; another part has none. */
function fixedPiece(part: Node, at: number, frequency: Frequency): Piece | null {
  const words = part.kind === 'number' ? NUMERALS : part.kind === 'edge' ? EDGES[part.at] : null;
  const cost = part.kind === 'number' ? costOf(NUMERALS, frequency) : 0;
  return words && { from: at, to: at + 1, cues: { words, min: 0, max: 0 }, cost };
}

/** Each word more makes the automaton larger, and short ones are met by chance. */
function costOf(words: readonly string[], frequency: Frequency): number {
  return words.reduce((sum, word) => sum + frequency(word) + 1 / word.length ** 2, 0);
}

/** The cues of a piece as counted from the start of the sequence. */
function fromStart(parts: readonly Node[], { from, cues }: Piece): Cues {
  return { words: cues.words, ...plus(widths(parts.slice(0, from)), cues) };
}

/** How far the cues of one piece begin after those of another. */
function distance(parts: readonly Node[], lead: Piece, other: Piece): Range {
  if (other.from >= lead.to) return between(parts, lead, other);
  // The end of a number is as much a numeral as its start, and nearer to what follows it.
  const isNumber = (parts[other.from] as Node).kind === 'number';
  const { min, max } = between(parts, isNumber ? { ...other, from: other.to } : other, lead);
  const own = isNumber ? 1 : 0;
  return { min: 0 - max - own, max: 0 - min - own };
}

function between(parts: readonly Node[], first: Piece, second: Piece): Range {
  const own = widths(parts.slice(first.from, first.to));
  const rest = { min: Math.max(own.min - first.cues.max, 0), max: own.max - first.cues.min };
  return plus(plus(rest, widths(parts.slice(first.to, second.from))), second.cues);
}

function plus(a: Range, b: Range): Range {
  return { min: a.min + b.min, max: Math.min(a.max + b.max, ENDLESS) };
}

function hull(all: readonly Range[]): Range {
  return { min: Math.min(...all.map(({ min }) => min)), max: Math.max(...all.map(({ max }) => max)) };
}

function widths(parts: readonly Node[]): Range {
  return parts.map(width).reduce(plus, { min: 0, max: 0 });
}

/** How many characters a node takes up. */
export function width(node: Node): Range {
  switch (node.kind) {
    case 'text':
      return { min: node.text.length, max: node.text.length };
    case 'seq':
      return widths(node.parts);
    case 'any':
      return hull(node.of.map(width));
    case 'maybe':
      return { min: 0, max: width(node.of).max };
    case 'gap':
      return { min: 0, max: node.max };
    case 'number':
      return { min: 1, max: ENDLESS };
    default:
      return { min: 0, max: 0 };
  }
}

/** The same for the same words in whatever order. */
export function nameOf(words: readonly string[]): string {
  return [...words].sort().join('\n');
}
