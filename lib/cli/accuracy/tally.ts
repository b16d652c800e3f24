/** Counts of right and wrong, and what is reckoned from them. */

/** hit: found and labelled. extra: found, not labelled. miss: labelled, not found. */
export interface Tally {
  hit: number;
  extra: number;
  miss: number;
}

/** By item, rule, role or level. */
export type Tallies = Map<string, Tally>;

export interface Rates {
  precision: number;
  recall: number;
  f1: number;
  /** Labels. */
  labels: number;
}

export function emptyTally(): Tally {
  return { hit: 0, extra: 0, miss: 0 };
}

export function count(tallies: Tallies, id: string, outcome: keyof Tally): void {
  let tally = tallies.get(id);
  if (!tally) {
    tally = emptyTally();
    tallies.set(id, tally);
  }
  tally[outcome]++;
}

export function addTally(sum: Tally, { hit, extra, miss }: Tally): void {
  sum.hit += hit;
  sum.extra += extra;
  sum.miss += miss;
}

export function addTallies(sum: Tallies, more: Tallies): void {
  for (const [id, tally] of more) {
    const mine = sum.get(id) ?? emptyTally();
    addTally(mine, tally);
    sum.set(id, mine);
  }
}

export function total(tallies: Tallies): Tally {
  const sum = emptyTally();
  for (const tally of tallies.values()) addTally(sum, tally);
  return sum;
}

/** What cannot be reckoned, for want of any, is 0. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

export function rates({ hit, extra, miss }: Tally): Rates {
  return {
    precision: share(hit, hit + extra),
    recall: share(hit, hit + miss),
    f1: share(2 * hit, 2 * hit + extra + miss),
    labels: hit + miss,
  };
}

/** The mean F1 of what is labelled `least` times or more: of a rarer one the figure tells chance. */
export function macroF1(tallies: Tallies, least: number): number {
  const all = [...tallies.values()].map(rates).filter(({ labels }) => labels >= least);
  return share(
    all.reduce((sum, { f1 }) => sum + f1, 0),
    all.length,
  );
}
