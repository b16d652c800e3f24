/**
 * What the tables hold of a pattern: one number that names its rule and its program, and right before the program what
 * must be known to run it, so that all of it lies together. Backwards from the program:
 *
 *   the sieves of the second and of the first character of a match (program.ts)
 *   how far after the start of a match its leading cue begins
 *   what it needs beside that: the number of a set of cues of which one must be seen in a clause before it is run there,
 *     and how far after the leading cue (negative: before); so for each set, then `NO_SET`
 */
import type { Range } from './cues';

/** Where in a number of the list of patterns the rule begins; the program is below. */
export const RULE_SHIFT = 20;
export const PROGRAM_AT = (1 << RULE_SHIFT) - 1;

/** Where the parts stand before the program. */
export const LEAD = 3;
export const NEEDS = 4;
export const NO_SET = -1;

const MOST_RULES = 1 << (32 - RULE_SHIFT);

/** A set of cues by its number, and how far after the leading cue one of them begins. */
export interface Need extends Range {
  set: number;
}

/** What stands before the sieves of a program. */
export function recordOf(lead: Range, needs: readonly Need[]): number[] {
  const parts = [...needs].reverse().flatMap((need) => [packed(need), need.set]);
  return [NO_SET, ...parts, packed(lead)];
}

export function patternOf(rule: number, program: number): number {
  if (program > PROGRAM_AT || rule >= MOST_RULES) throw new Error('there are too many patterns');
  return program | (rule << RULE_SHIFT);
}

/** The ends of a range of distances. */
export function leastOf(range: number): number {
  return range >> 16;
}

export function mostOf(range: number): number {
  return (range << 16) >> 16;
}

function packed({ min, max }: Range): number {
  return (far(min) << 16) | (far(max) & 0xffff);
}

/** A distance in 16 bits. A clause as long as the furthest is noise. */
function far(distance: number): number {
  return Math.max(-FURTHEST, Math.min(distance, FURTHEST));
}

const FURTHEST = 0x7fff;
