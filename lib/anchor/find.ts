/** Finding the words of an anchor in a description that may have changed: for certain, or not at all. */
import type { Anchor } from '@/lib/notes/note';
import { hash } from '@/lib/posting/identity';
import { agreement, errorsIn, reversed } from './alike';
import { CONTEXT } from './anchor';
import { exactPlaces, likelyPlaces, type Place } from './places';

/**
 * `same`: the text is the one that the anchor was made on. `moved`: the words stand in another text. `changed`: they
 * were edited since. `detached`: they are gone, or nobody can say which of several places they were.
 * Offsets are UTF-16 code units into the description; `score` is what speaks for the place, up to 1.
 */
export type Found =
  | { state: 'same' | 'moved' | 'changed'; start: number; end: number; score: number }
  | { state: 'detached' };

/** So much must agree, words and what stands around them, to know a place again; in UTF-16 code units. */
const ENOUGH = 14;
const ACCEPTED = 0.8;
/** How far the best place must be ahead of the next: as a share of what is enough, of what agrees around it, and in code units. */
const AHEAD = 0.08;
const CONTEXT_AHEAD = 0.3;
const LEAST_AHEAD = 3;
/** Of three characters one may be another: of two none, for 售后 is not 售前. */
const EDITED = 1 / 3;
/** Of words that stood several times so much of what stood around them must be left. */
const REPEATED = 0.6;
/** Where so much of everything stands as it stood, nothing else is looked for. */
const PLENTY = 0.7;

interface Candidate extends Place {
  /** Code units of the words that are not as they were. */
  errors: number;
  /** How much agrees of what stood before and behind them. */
  around: number;
}

/** Where the words of an anchor stand in a description. */
export function findAnchor(description: string, anchor: Anchor): Found {
  const { start, end, exact, prefix, suffix } = anchor;
  if (exact === '') return { state: 'detached' };
  if (anchor.text === hash(description) && description.slice(start, end) === exact)
    return { state: 'same', start, end, score: 1 };
  const around = Math.min(CONTEXT, prefix.length) + Math.min(CONTEXT, suffix.length);
  const candidates = candidatesIn(description, anchor, (exact.length + around) * PLENTY);
  const best = candidates.find(({ errors }) => errors <= exact.length * EDITED);
  if (!best || mayBeAnother(best, anchor, around)) return { state: 'detached' };
  const rivals = candidates.filter((other) => other.start >= best.end || other.end <= best.start);
  // Where the words were edited, and stand elsewhere as they were, either may be the place.
  if (best.errors > 0 && rivals.some(({ errors }) => errors === 0)) return { state: 'detached' };
  const enough = Math.max(exact.length, Math.min(ENOUGH, exact.length + around));
  const evidence = evidenceFor(best, exact);
  const ahead = evidence - (rivals[0] ? evidenceFor(rivals[0], exact) : 0);
  const least = Math.max(LEAST_AHEAD, AHEAD * enough, CONTEXT_AHEAD * (evidence - exact.length));
  const score = Math.min(1, evidence / enough);
  if (score < ACCEPTED || ahead < least) return { state: 'detached' };
  return { state: best.errors === 0 ? 'moved' : 'changed', start: best.start, end: best.end, score };
}

/** What the text said nearly the same elsewhere may be what is found, and the words gone. */
function mayBeAnother({ errors, around }: Candidate, { apart }: Anchor, most: number): boolean {
  if (apart === undefined) return false;
  return errors > 0 ? 2 * errors >= apart : apart === 0 && around < REPEATED * most;
}

/** All that may be the place, the likeliest first. @param plenty evidence that makes further search needless. */
function candidatesIn(text: string, anchor: Anchor, plenty: number): Candidate[] {
  const weigh = (place: Place) => weighed(text, anchor, place);
  const evidence = (candidate: Candidate) => evidenceFor(candidate, anchor.exact);
  const candidates = exactPlaces(text, anchor.exact).map(weigh);
  if (!candidates.some((candidate) => evidence(candidate) >= plenty))
    candidates.push(...likelyPlaces(text, anchor).map(weigh));
  return candidates.sort((a, b) => evidence(b) - evidence(a));
}

function weighed(text: string, { exact, prefix, suffix }: Anchor, { start, end }: Place): Candidate {
  const left = agreement(
    reversed(prefix.slice(-CONTEXT)),
    reversed(text.slice(Math.max(0, start - 2 * CONTEXT), start)),
  );
  const right = agreement(suffix.slice(0, CONTEXT), text.slice(end, end + 2 * CONTEXT));
  return { start, end, errors: errorsIn(text.slice(start, end), exact), around: left + right };
}

/** What agrees, words and what stands around them, less what does not; in UTF-16 code units. */
function evidenceFor({ errors, around }: Candidate, exact: string): number {
  return exact.length - 2 * errors + around;
}
