/** A table as comma-separated values, as spreadsheets of both languages open them. */
import { type Bytes, utf8Chunks } from '../bytes';
import { checkAbort, type Work } from '../progress';
import { COLUMNS, cellsOf, cellText, type TableOptions, type TableSource } from '../table';

export type TableRows = AsyncIterable<TableSource> | Iterable<TableSource>;

/** @yields chunks of the file: UTF-8 with a byte-order mark, by which spreadsheets know the encoding; lines end in CRLF. */
export function csvChunks(rows: TableRows, options: TableOptions & Work): AsyncGenerator<Bytes> {
  return utf8Chunks(lines(rows, options));
}

async function* lines(rows: TableRows, options: TableOptions & Work): AsyncGenerator<string> {
  const { words, tally, signal, onProgress } = options;
  yield `\ufeff${csvLine(COLUMNS.map((column) => words.columns[column]))}`;
  for await (const row of rows) {
    checkAbort(signal);
    // A number is no formula, a text that looks like one is.
    yield csvLine(
      cellsOf(row, options).map((cell) => (typeof cell === 'string' ? harmless(cell) : cellText(cell))),
    );
    tally.rows++;
    onProgress?.({ bytes: 0, total: 0, rows: tally.rows });
  }
}

/** One line, quoted where needed. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`;
}

/** A text that a spreadsheet would run as a formula, behind a mark that makes it a text. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

function harmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
