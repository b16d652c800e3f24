/** What is shown of a file on its way in. */
import type { Counts, PlannedRow } from '../dry-run';
import type { Mapping } from './mapping';
import type { Form } from './open';
import type { Cell } from './rows';

/** What a person sees of a file before anything is read in. */
export interface ImportSample {
  form: Form;
  /** Names of the sheets that may be chosen from. */
  sheets: readonly string[];
  /** Which one, from 0. */
  sheet: number;
  header: readonly string[];
  /** The first rows, a cell a column. */
  rows: readonly (readonly Cell[])[];
  /** Null for rows of our own form. */
  mapping: Mapping | null;
}

/** What a dry run found. */
export interface TrialResult {
  counts: Counts;
  /** Rows that would be refused, as many as are to be shown; `counts` has all. */
  refused: readonly Pick<PlannedRow, 'n' | 'problem'>[];
  /** How many rows would change which field. */
  fields: Readonly<Record<string, number>>;
}
