/** What is looked for where: what nobody asks for costs nothing. */

/** By rule number. */
export interface Asked {
  /** A rule is looked for in the stretches that share a bit with it. */
  bits: Uint8Array;
  /** The group that a rule belongs to, or -1. */
  group: Int32Array;
  /** The group of which a rule must have matched in the same stretch for this one to be looked for, or -1. */
  after: Int32Array;
  /** How many groups there are. */
  groups: number;
}

/** All rules are asked for by each of these. */
export const ALL_BITS = 0xff;

/** Asks for nothing yet. */
export function noneAsked(rules: number, groups = 0): Asked {
  return {
    bits: new Uint8Array(rules),
    group: new Int32Array(rules).fill(-1),
    after: new Int32Array(rules).fill(-1),
    groups,
  };
}

export function allAsked(rules: number): Asked {
  const asked = noneAsked(rules);
  asked.bits.fill(ALL_BITS);
  return asked;
}
