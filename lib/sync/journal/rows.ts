/** Rows as the lines of a segment, and back: a line that cannot be read stops no other. */
import { type BadRow, type ReadRow, readRow, type SyncRow } from '../row';
import { LIMITS } from './limits';

export interface Part {
  text: string;
  rows: SyncRow[];
}

/** Rows in portions that make a segment each. */
export async function* partsOf(
  portions: AsyncIterable<readonly SyncRow[]> | Iterable<readonly SyncRow[]>,
): AsyncGenerator<Part> {
  let part: Part = { text: '', rows: [] };
  for await (const portion of portions)
    for (const row of portion) {
      part.text += `${JSON.stringify(row)}\n`;
      part.rows.push(row);
      if (part.rows.length < LIMITS.rows && part.text.length < LIMITS.signs) continue;
      yield part;
      part = { text: '', rows: [] };
    }
  if (part.rows.length > 0) yield part;
}

export function readRows(text: string): { rows: SyncRow[]; bad: BadRow[] } {
  const rows: SyncRow[] = [];
  const bad: BadRow[] = [];
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const { row, problem } = readLine(line);
    if (row) rows.push(row);
    else bad.push(problem);
  }
  return { rows, bad };
}

function readLine(line: string): ReadRow {
  try {
    return readRow(JSON.parse(line));
  } catch {
    return { problem: { row: line, reason: 'not-json' } };
  }
}
