/** Rows that cannot be read here: kept as they came, shown with their reason, and tried again by a later version. */
import type { BadRow } from '@/lib/sync/row';
import type { QuarantineRow } from '../rows';

/** The row as it is kept: once, however often it comes. @param at ms since the epoch */
export function quarantined({ row, reason }: BadRow, from: string, at: number): QuarantineRow {
  const { table, id } = (typeof row === 'object' && row !== null ? row : {}) as Record<string, unknown>;
  const named = typeof table === 'string' && typeof id === 'string' ? `${table} ${id}` : JSON.stringify(row);
  return { id: `${from} ${named}`.slice(0, 1_000), from, at, reason, row };
}
