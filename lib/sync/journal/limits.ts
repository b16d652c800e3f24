/** How much goes into one file, one transaction, one round. */
export const LIMITS = {
  /** Of rows and signs in a segment: it is sent and read at once. */
  rows: 10_000,
  signs: 4_000_000,
  /** A segment of so many rows is not merged with the few of a day. */
  base: 1_000,
  /** Small segments, as edits make them, that may stand in a row: each costs a new device a request. */
  small: 16,
  /** Rows that are read from the store at once. */
  portion: 2_000,
  /** Rows that are taken from the outbox at once. */
  outbox: 20_000,
  /** Files that are removed in one round. */
  removed: 20,
};
