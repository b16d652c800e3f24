/** The rows that travel, whatever table they stand in: one way to read, join and put them. */
import type { Table } from 'dexie';
import type { Fields } from '@/lib/sync/register';
import { SYNC_TABLES, type SyncRow, type SyncTable } from '@/lib/sync/row';
import type { Database } from '../database';

/** A row as it stands in a table of the database. */
export interface Stored {
  f: Fields;
  posting?: unknown;
  [more: string]: unknown;
}

/** Name of the column that is the key. */
const KEYS: Record<SyncTable, 'key' | 'id'> = {
  postings: 'key',
  notes: 'id',
  profile: 'id',
  drafts: 'id',
  pages: 'key',
};

/** Tables whose rows belong to a posting and say so. */
const BELONGING: readonly SyncTable[] = ['notes', 'drafts'];

export function tableOf(db: Database, table: SyncTable): Table<Stored, string> {
  return db.table(table);
}

export function tablesOf(db: Database): Table[] {
  return SYNC_TABLES.map((table) => db.table(table));
}

/** All that a round may change. */
export function touchedTables(db: Database): Table[] {
  return [...tablesOf(db), db.outbox, db.versions, db.unsaved, db.reviewed, db.quarantine, db.meta];
}

export function keyOf(table: SyncTable, row: Stored): string {
  return row[KEYS[table]] as string;
}

/** A stored row as it travels. @param f only these of its fields. */
export function travelling(table: SyncTable, row: Stored, f: Fields = row.f): SyncRow {
  const whole = { table, id: keyOf(table, row), f: f as SyncRow['f'] };
  return BELONGING.includes(table) ? { ...whole, posting: row.posting as string | null } : whole;
}

/** A row that is new here. */
export function arrived({ table, id, posting }: SyncRow): Stored {
  const row = { [KEYS[table]]: id, f: {} };
  return BELONGING.includes(table) ? { ...row, posting: posting ?? null } : row;
}

/** What a version that knows more wrote beside the fields: kept with the row. */
export function unknownOf({ table: _, id: __, posting: ___, f: ____, ...more }: SyncRow): object {
  return more;
}
