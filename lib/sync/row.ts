/** What travels between devices: a row's fields with their stamps, and nothing that is derived. */
import * as z from 'zod/mini';
import { fieldsSchema } from '@/lib/transfer/fields';
import { checkPlain } from '@/lib/transfer/plain-data';

/**
 * The tables that travel. `pages` holds what a job page said of a posting that the person said something of: its head,
 * and its text where they chose so; a device that has not seen the posting shows it from there.
 */
export const SYNC_TABLES = ['postings', 'notes', 'profile', 'drafts', 'pages'] as const;
export type SyncTable = (typeof SYNC_TABLES)[number];

const key = z.string().check(z.minLength(1), z.maxLength(4_000));

/** What a newer version adds to a row is kept and passed on as it stands. */
export const syncRowSchema = z.looseObject({
  table: z.enum(SYNC_TABLES),
  id: key,
  /** Of a note or draft: the key of its posting. */
  posting: z.optional(z.nullable(key)),
  f: fieldsSchema,
});
export type SyncRow = z.infer<typeof syncRowSchema>;

/** Which row. */
export type SyncRef = Pick<SyncRow, 'table' | 'id'>;

/** Rows of one posting together: who takes them in writes once what they change, and finds close what they ask for. */
export function byPosting(rows: readonly SyncRow[]): SyncRow[] {
  const keyed = rows.map((row) => ({ row, key: row.posting ?? row.id }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ row }) => row);
}

/** A row that could not be taken in: it is kept as it came, and stops nothing else. */
export interface BadRow {
  row: unknown;
  /** `newer-table`, `unreadable`, or a code of lib/transfer/error.ts. */
  reason: string;
}

export type ReadRow = { row: SyncRow; problem?: undefined } | { row?: undefined; problem: BadRow };

/** A row as it came from who knows whom. */
export function readRow(value: unknown): ReadRow {
  const checked = checkPlain(value);
  if ('code' in checked) return { problem: { row: value, reason: checked.code } };
  const { success, data } = syncRowSchema.safeParse(checked.value);
  if (success) return { row: data };
  const { table } = (value ?? {}) as { table?: unknown };
  const isKnown = (SYNC_TABLES as readonly unknown[]).includes(table);
  const isNewer = typeof table === 'string' && !isKnown;
  return { problem: { row: value, reason: isNewer ? 'newer-table' : 'unreadable' } };
}
