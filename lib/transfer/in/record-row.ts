/** Rows of our own form, checked by their schemas. */
import type { RowCode, RowProblem } from '../error';
import { schemaOf, type TransferRecord } from '../records';
import type { Incoming } from './candidates';
import type { RawRow } from './rows';

/** Nothing of a row with an error is taken. */
export function readRecord(row: Exclude<RawRow, { problem: RowProblem }>): Incoming {
  const { n } = row;
  const value = 'value' in row ? row.value : null;
  if (typeof value !== 'object' || value === null) return { n, problem: { code: 'not-object', field: '' } };
  const { kind } = value as { kind?: unknown };
  const schema = schemaOf(kind);
  if (!schema) return { n, problem: { code: 'unknown-kind', field: String(kind ?? '').slice(0, 40) } };
  const parsed = schema.safeParse(value);
  if (parsed.success)
    return { n, record: parsed.data as TransferRecord, mended: 'mended' in row && row.mended };
  const [issue] = parsed.error.issues;
  const path = issue?.path.map(String) ?? [];
  return { n, problem: { code: codeOf(issue, path), field: path.join('.').slice(0, 80) } };
}

const TIMES = ['at', 'firstSeen', 'lastSeen'];

function codeOf(issue: { code: string; message: string } | undefined, path: readonly string[]): RowCode {
  if (issue?.message === 'stamp') return 'bad-stamp';
  if (issue?.message === 'tags') return 'too-many-tags';
  const last = path.at(-1) ?? '';
  if (TIMES.includes(last)) return 'bad-date';
  if (issue?.code === 'too_big')
    return ['score', 'times', 'missing'].includes(last) ? 'bad-number' : 'too-long';
  return ['score', 'times', 'missing'].includes(last) ? 'bad-number' : 'bad-form';
}
