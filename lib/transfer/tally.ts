/** What is to be told of a file once it is written. */
export interface Tally {
  rows: number;
  /** Cells that were longer than a sheet holds, and were cut. */
  cut: number;
  /** Contact details that were hidden. */
  hidden: number;
}

export function newTally(): Tally {
  return { rows: 0, cut: 0, hidden: 0 };
}
