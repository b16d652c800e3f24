/** Rows of JSON: one a line, or the elements of one document's list. */

import { LAST_LINE } from '../out/json';
import { checkPlain } from '../plain-data';
import { elementsOf } from './json-elements';
import { linesOf } from './lines';
import { problemRow, type RawRow } from './rows';

/** One row a line, each by itself: a line that is damaged spoils no other. */
export async function* jsonLineRows(chunks: AsyncIterable<string>): AsyncGenerator<RawRow> {
  for await (const { n, text } of linesOf(chunks)) {
    if (text === null) yield problemRow(n, 'too-long');
    else if (text.trim() !== '') yield jsonRow(n, text);
  }
}

/** Our own form: the first line is its head, and every other one a row with a comma behind it. */
export async function* ownRows(chunks: AsyncIterable<string>): AsyncGenerator<RawRow> {
  let ended = false;
  let last = 1;
  for await (const { n, text } of linesOf(chunks)) {
    last = n;
    if (n === 1) continue;
    const row = text?.trim().replace(/,$/, '');
    if (row === LAST_LINE) ended = true;
    else if (row === undefined) yield problemRow(n, 'too-long');
    else if (row !== '') yield jsonRow(n, row);
  }
  if (!ended) yield problemRow(last + 1, 'truncated');
}

/** The elements of a document's list, however it is laid out. */
export async function* documentRows(
  chunks: AsyncIterable<string>,
  start: number | null,
): AsyncGenerator<RawRow> {
  for await (const { line, text, problem } of elementsOf(chunks, start)) {
    yield problem ? problemRow(line, problem) : jsonRow(line, text);
  }
}

function jsonRow(n: number, text: string): RawRow {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return problemRow(n, 'not-json');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return problemRow(n, 'not-object');
  const checked = checkPlain(value);
  return 'code' in checked ? { n, problem: checked } : { n, ...checked };
}
