/** How a score has moved since a person last rested from writing. */

/** A pause in writing, in ms: what comes after it is measured from where it left off. */
const REST_MS = 3_000;

export class ScoreChange {
  private from: number | null = null;
  private last: number | null = null;
  private at = 0;

  /** Takes the next score. @param now ms of any clock. @returns the difference, 0 where nothing is scored. */
  next(score: number | null, now: number): number {
    if (this.last === null || now - this.at > REST_MS) this.from = this.last ?? score;
    this.last = score;
    this.at = now;
    return score === null || this.from === null ? 0 : score - this.from;
  }

  reset(): void {
    this.from = null;
    this.last = null;
  }
}
