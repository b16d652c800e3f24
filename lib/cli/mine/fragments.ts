/** Runs of characters that stand in many clauses and hold together. */
import type { MinedClause } from './clauses';

export interface Fragment {
  text: string;
  /** Postings, as far as the clauses tell: each clause counts with its own. */
  postings: number;
  /**
   * How much oftener it occurs than its two halves would meet by chance, in bits, at its weakest joint
   * (pointwise mutual information).
   */
  cohesion: number;
  example: string;
}

const LENGTHS = { least: 3, most: 8 };
/** A fragment neither begins nor ends so: these join what stands beside them. */
const JOINING = /^[的地得了和与及或等]|[的地得和与及或]$/;
/** A fragment is dropped where a longer one stands for so much of it. */
const MOST_INSIDE = 0.75;

export interface FragmentOptions {
  /** Postings that a fragment must stand in. */
  least: number;
  /** Bits. */
  cohesion?: number;
}

type Counts = Map<string, number>;

/**
 * Counts level by level: what is rare stays rare when it grows, so that only the runs that were frequent with one
 * character less are looked at. Thousands of postings need no more memory than their frequent runs.
 */
export function fragmentsOf(
  clauses: readonly MinedClause[],
  { least, cohesion = 3 }: FragmentOptions,
): Fragment[] {
  const levels: Counts[] = [new Map()];
  for (let n = 1; n <= LENGTHS.most; n++) levels.push(frequent(clauses, n, levels[n - 1] as Counts, least));
  let characters = 0;
  for (const count of levels[1]?.values() ?? []) characters += count;
  const out: Fragment[] = [];
  for (let n = LENGTHS.least; n <= LENGTHS.most; n++) {
    const inLonger = heldBy(levels[n + 1]);
    for (const [text, postings] of levels[n] as Counts) {
      if (JOINING.test(text)) continue;
      if ((inLonger.get(text) ?? 0) > MOST_INSIDE * postings) continue;
      const bits = weakestJoint(text, levels, characters);
      if (bits >= cohesion) out.push({ text, postings, cohesion: bits, example: '' });
    }
  }
  const shown = withoutShifted(out.sort((a, b) => b.postings - a.postings || b.cohesion - a.cohesion));
  return shown.map((fragment) => ({ ...fragment, example: exampleOf(fragment.text, clauses) }));
}

/** Runs of n characters with the postings of the clauses that they stand in. */
function frequent(clauses: readonly MinedClause[], n: number, shorter: Counts, least: number): Counts {
  const counts: Counts = new Map();
  for (const { text, postings } of clauses) {
    const seen = new Set<string>();
    for (let i = 0; i + n <= text.length; i++) {
      const run = text.slice(i, i + n);
      if (seen.has(run)) continue;
      if (n > 1 && !(shorter.has(run.slice(1)) && shorter.has(run.slice(0, -1)))) continue;
      seen.add(run);
      counts.set(run, (counts.get(run) ?? 0) + postings);
    }
  }
  for (const [run, count] of counts) if (count < least || /[^\p{L}\p{N}#]/u.test(run)) counts.delete(run);
  return counts;
}

/** For each run the largest count of a run of one character more that holds it. */
function heldBy(longer: Counts | undefined): Counts {
  const out: Counts = new Map();
  for (const [run, count] of longer ?? []) {
    for (const part of [run.slice(1), run.slice(0, -1)]) out.set(part, Math.max(out.get(part) ?? 0, count));
  }
  return out;
}

function weakestJoint(run: string, levels: readonly Counts[], characters: number): number {
  const count = (part: string) => levels[part.length]?.get(part) ?? 1;
  let least = Number.POSITIVE_INFINITY;
  for (let k = 1; k < run.length; k++) {
    const together = count(run) * characters;
    least = Math.min(least, Math.log2(together / (count(run.slice(0, k)) * count(run.slice(k)))));
  }
  return least;
}

/** Of the longest runs, which one long phrase gives in a row, the first. */
function withoutShifted(sorted: readonly Fragment[]): Fragment[] {
  const taken = new Set<string>();
  return sorted.filter(({ text }) => {
    if (text.length < LENGTHS.most) return true;
    const parts = runsOf(text, LENGTHS.most >> 1);
    if (parts.some((part) => taken.has(part))) return false;
    for (const part of parts) taken.add(part);
    return true;
  });
}

function runsOf(text: string, n: number): string[] {
  return Array.from({ length: text.length - n + 1 }, (_, i) => text.slice(i, i + n));
}

function exampleOf(text: string, clauses: readonly MinedClause[]): string {
  let best: MinedClause | undefined;
  for (const clause of clauses)
    if (clause.text.includes(text) && clause.postings > (best?.postings ?? 0)) best = clause;
  return best?.example ?? '';
}
