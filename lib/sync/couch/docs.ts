/** Rows as documents of CouchDB, and back. */
import * as z from 'zod/mini';
import { checkPlain } from '@/lib/transfer/plain-data';
import { dotsOf, type Fields } from '../register';
import { type BadRow, SYNC_TABLES, type SyncRef, type SyncRow, type SyncTable, syncRowSchema } from '../row';

/** Of the form of a document: one with a higher number is not understood here. */
export const DOC_VERSION = 1;

/** Who vouches for the writings of a device in a document: the account that brought them. The server checks it. */
export type Vouched = Readonly<Record<string, string>>;

/** A document as it is sent or comes. */
export interface Doc {
  _id: string;
  _rev?: string | undefined;
  [more: string]: unknown;
}

/** A document of a row that was read. */
export interface RowDoc {
  row: SyncRow;
  by: Vouched;
  /** A newer version wrote something beside the fields: it must be fetched before the document is written over. */
  more: boolean;
}

// CouchDB takes any text that is well-formed. What is not, and what is no sign at all, is written in digits.
const ODD = /[%\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** `_id` of a row: never begins with `_`, which CouchDB keeps for itself. */
export function docId({ table, id }: SyncRef): string {
  return `${table}:${id.replace(ODD, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}`;
}

/** What an `_id` stands for; the table may be one that this version does not know. */
export function refOf(docId: string): { table: string; id: string } | null {
  const [, table, id] = /^([^:]+):(.+)$/s.exec(docId) ?? [];
  if (table === undefined || id === undefined) return null;
  return {
    table,
    id: id.replace(/%([0-9a-f]{4})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16))),
  };
}

/**
 * @param rev of the version that this one replaces; absent: there is none.
 * @param word a random one: CouchDB makes the name of a version from its content, and what is sent again after the
 *   server was set back must not pass for what stood there before.
 */
export function toDoc(row: SyncRow, rev: string | undefined, by: Vouched, word: string): Doc {
  const { table: _, id: __, ...rest } = row;
  const named = Object.entries(rest).filter(([name]) => !name.startsWith('_'));
  const doc: Doc = { _id: docId(row), ...Object.fromEntries(named), v: DOC_VERSION, by, word };
  return rev === undefined ? doc : { ...doc, _rev: rev };
}

const headSchema = z.looseObject({
  v: z.int(),
  by: z._default(z.record(z.string(), z.string()), {}),
});

/** Whether a newer version of the extension wrote a document in a form that this one would misread. */
export function isNewer(doc: Doc): boolean {
  return typeof doc.v === 'number' && doc.v > DOC_VERSION;
}

/** A document of a row; a reason where it is none. */
export function readDoc(doc: Doc): RowDoc | BadRow {
  const ref = refOf(doc._id);
  const bad = (reason: string): BadRow => ({ row: { ...doc, ...ref }, reason });
  const checked = checkPlain(doc);
  if ('code' in checked) return bad(checked.code);
  if (ref && !SYNC_TABLES.includes(ref.table as SyncTable)) return bad('newer-table');
  const head = headSchema.safeParse(doc);
  if (!ref || !head.success) return bad('unreadable');
  const named = Object.entries(doc).filter(([name]) => !/^(?:_.*|v|by|word)$/s.test(name));
  const row = syncRowSchema.safeParse({ ...Object.fromEntries(named), ...ref });
  if (!row.success) return bad('unreadable');
  const more = named.some(([name]) => name !== 'f' && name !== 'posting');
  return { row: row.data, by: head.data.by, more };
}

/** Devices whose writings stand in a row. */
export function writersOf(f: SyncRow['f']): Set<string> {
  const writers = new Set<string>();
  for (const field of Object.values(f as Fields))
    for (const { t } of dotsOf(field)) writers.add(t.slice(t.indexOf('.') + 1));
  return writers;
}

/** Tells states of a row apart, by what they hold and have seen. */
export function printOf(f: SyncRow['f']): number {
  const fields = Object.entries(f as Fields).sort(byName);
  return hashOf(
    JSON.stringify(
      fields.map(([name, field]) => [
        name,
        dotsOf(field).map(({ t }) => t),
        Object.entries(field.c).sort(byName),
      ]),
    ),
  );
}

function byName([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}

/** 53 bits: two states of one row are told apart, nothing is kept secret by it. */
function hashOf(text: string): number {
  let [a, b] = [0x811c9dc5, 0x1b873593];
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    a = Math.imul(a ^ sign, 0x01000193);
    b = Math.imul((b << 5) ^ (b >>> 27) ^ sign, 0x85ebca6b);
  }
  return (b >>> 11) * 2 ** 32 + (a >>> 0);
}
