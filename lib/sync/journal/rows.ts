/** Rows as the lines of a segment, and back: a line that cannot be read stops no other. */
import { checkPlain } from '@/lib/transfer/plain-data';
import { type BadRow, SYNC_TABLES, type SyncRow, syncRowSchema } from '../row';
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
    const { row, problem } = readRow(line);
    if (row) rows.push(row);
    else bad.push(problem);
  }
  return { rows, bad };
}

type Read = { row: SyncRow; problem?: undefined } | { row?: undefined; problem: BadRow };

function readRow(line: string): Read {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    return { problem: { row: line, reason: 'not-json' } };
  }
  const checked = checkPlain(row);
  if ('code' in checked) return { problem: { row, reason: checked.code } };
  const { success, data } = syncRowSchema.safeParse(checked.value);
  if (success) return { row: data };
  const { table } = (row ?? {}) as { table?: unknown };
  const isKnown = (SYNC_TABLES as readonly unknown[]).includes(table);
  return { problem: { row, reason: typeof table === 'string' && !isKnown ? 'newer-table' : 'unreadable' } };
}
