/**
 * A table as a workbook, written as a stream. (The libraries that write workbooks build them whole in memory and pack
 * them in workers made of blobs, which the content security policy of extension pages forbids.)
 */
import { type Bytes, utf8Chunks } from '../bytes';
import { TransferError } from '../error';
import { checkAbort, type Work } from '../progress';
import { COLUMNS, type Column, cellsOf, type TableCell, type TableOptions } from '../table';
import { type ZipFile, zipChunks } from '../zip/write';
import type { TableRows } from './csv';
import { LOOKS, MOST_ROWS, partsAround, sheetEnd, sheetStart, xmlText } from './xlsx-parts';

/** What a cell holds at most, in UTF-16 code units. */
export const CELL_LENGTH = 32_767;

/** @yields chunks of the workbook; ends with `too-many-rows` where a sheet would not hold them. */
export function xlsxChunks(rows: TableRows, options: TableOptions & Work): AsyncGenerator<Uint8Array> {
  return zipChunks(files(rows, options));
}

function* files(rows: TableRows, options: TableOptions & Work): Generator<ZipFile> {
  for (const [name, text] of partsAround(options.words.sheet)) yield { name, chunks: utf8Chunks([text]) };
  yield { name: 'xl/worksheets/sheet1.xml', chunks: sheetChunks(rows, options) };
}

/** In characters; about what stands in a column. */
const WIDTHS: Readonly<Partial<Record<Column, number>>> = {
  title: 28,
  company: 26,
  description: 60,
  url: 30,
  notes: 40,
  tags: 20,
  salary: 18,
  firstSeen: 17,
  lastSeen: 17,
};
const WIDTH = 12;

function sheetChunks(rows: TableRows, options: TableOptions & Work): AsyncGenerator<Bytes> {
  return utf8Chunks(sheet(rows, options));
}

async function* sheet(rows: TableRows, options: TableOptions & Work): AsyncGenerator<string> {
  const { words, tally, signal, onProgress } = options;
  yield sheetStart(COLUMNS.map((column) => WIDTHS[column] ?? WIDTH));
  const head = COLUMNS.map((column, i) => textCell(words.columns[column], `${letters(i)}1`, LOOKS.head));
  yield `<row r="1">${head.join('')}</row>`;
  let number = 1;
  for await (const row of rows) {
    checkAbort(signal);
    number++;
    if (number > MOST_ROWS) throw new TransferError('too-many-rows');
    const cells = cellsOf(row, options).map((cell, i) => xmlCell(cell, `${letters(i)}${number}`, options));
    yield `<row r="${number}" ht="60" customHeight="1">${cells.join('')}</row>`;
    tally.rows++;
    onProgress?.({ bytes: 0, total: 0, rows: tally.rows });
  }
  yield sheetEnd();
}

/** `A` for 0, `AA` for 26. */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

function xmlCell(cell: TableCell, place: string, { words, tally }: TableOptions): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${place}" s="${LOOKS.text}"><v>${cell}</v></c>`;
  if (typeof cell === 'object') return `<c r="${place}" s="${LOOKS.time}"><v>${serial(cell.time)}</v></c>`;
  const cut = cell.length > CELL_LENGTH;
  if (cut) tally.cut++;
  return textCell(cut ? cutTo(cell, CELL_LENGTH - words.cut.length) + words.cut : cell, place, LOOKS.text);
}

/** A text is a text, whatever it begins with: it stands in the cell and is no formula. */
function textCell(text: string, place: string, look: number): string {
  return `<c r="${place}" s="${look}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
}

/** The first part of a text, not within a sign of two code units. */
function cutTo(text: string, length: number): string {
  const half = /[\ud800-\udbff]/.test(text[length - 1] ?? '');
  return text.slice(0, half ? length - 1 : length);
}

const DAY = 86_400_000;
/** 1970-01-01 in days of a sheet. */
const EPOCH = 25_569;

/** A time as a sheet reckons it: days in local time. */
function serial(ms: number): number {
  return (ms - new Date(ms).getTimezoneOffset() * 60_000) / DAY + EPOCH;
}
