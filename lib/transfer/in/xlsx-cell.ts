/** What a cell of a workbook says. */
import type { Cell } from './rows';

export interface CellContext {
  /** The workbook's shared texts. */
  texts: readonly string[];
  /** For every look of cells whether it shows a number as a date. */
  dates: readonly boolean[];
  /** Days are reckoned from 1904 on. */
  dates1904: boolean;
}

export interface RawCell {
  type: string;
  style: string;
  value: string;
  /** Where the text stands in the cell itself. */
  text: string;
}

/** Null: nothing, or an error such as #N/A. */
export function cellValue(
  { type, style, value, text }: RawCell,
  { texts, dates, dates1904 }: CellContext,
): Cell {
  switch (type) {
    case 's':
      return texts[Number(value)] ?? null;
    case 'inlineStr':
    case 'str':
      return unescaped(text || value) || null;
    case 'b':
      return value === '1';
    case 'e':
      return null;
    case 'd':
      return dateOf(Date.parse(value));
    default: {
      if (value.trim() === '') return null;
      const number = Number(value);
      if (!Number.isFinite(number)) return null;
      return dates[Number(style)] ? dateOf(serialTime(number, dates1904)) : number;
    }
  }
}

const DAY = 86_400_000;

/** A date as a sheet reckons it, in ms since the epoch and UTC. It takes 1900 for a leap year. */
function serialTime(days: number, dates1904: boolean): number {
  const epoch = dates1904 ? 24_107 : days < 60 ? 25_568 : 25_569;
  return Math.round((days - epoch) * DAY);
}

function dateOf(ms: number): Date | null {
  const date = new Date(ms);
  return Number.isNaN(date.getTime()) ? null : date;
}

/** The column of a place such as `C5`, from 1; null where it names none. */
export function columnOf(place: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/i.exec(place ?? '')?.[0].toUpperCase();
  if (!letters) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Signs that are written by their number: `_x000D_`. */
export function unescaped(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
