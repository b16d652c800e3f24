/** Rows as they stand in a file, before anybody asks what they mean. */
import type { RowCode, RowProblem } from '../error';

export type Cell = string | number | boolean | Date | null;

/** @member n the line, or the row of the sheet, from 1. */
export type RawRow =
  | { n: number; cells: Cell[] }
  | { n: number; value: unknown; mended: boolean }
  | { n: number; problem: RowProblem };

export function problemRow(n: number, code: RowCode, field = ''): RawRow {
  return { n, problem: { code, field } };
}

/** The longest row of a text, in UTF-16 code units: longer than any posting with all its versions and notes. */
export const LONGEST_ROW = 8_000_000;
/** The longest cell. */
export const LONGEST_CELL = 1_000_000;
/** The most cells of a row. */
export const MOST_CELLS = 1_000;
