/** The database as a sync sees it (lib/sync/replica.ts). */
import Dexie from 'dexie';
import type { Settings } from '@/lib/platform/settings';
import type { Field, Fields } from '@/lib/sync/register';
import type { Mark, Outgoing, Replica, SyncState } from '@/lib/sync/replica';
import { byPosting, SYNC_TABLES, type SyncRow, type SyncTable } from '@/lib/sync/row';
import { takeStamp } from '../clock';
import type { Database } from '../database';
import { allInPortions } from '../portions';
import type { OutboxRow } from '../rows';
import { joinIn, weighRows } from './join';
import { writePages } from './pages';
import { quarantined } from './quarantine';
import { renewDevice, resend, SENT } from './renew';
import { tableOf, tablesOf, touchedTables, travelling } from './tables';

/** What the engine keeps, apart from other things of `meta`. */
export const STATE = 'sync:';

/** Rows in one transaction: pages that look on are not kept waiting. */
const AT_ONCE = 2_000;

export interface ReplicaOptions {
  /** Whether texts of postings go along. */
  texts: boolean;
  /** Whether what a person says of themselves goes along. */
  profile: boolean;
  keep: Settings['keep'];
  /** ms since the epoch */
  now: () => number;
}

export function replicaOf(db: Database, options: ReplicaOptions): Replica {
  const { texts, keep, now } = options;
  const travels = (table: SyncTable) => options.profile || table !== 'profile';
  const saveState = (state: SyncState) => putState(db, state);
  const everything = touchedTables(db);

  return {
    device: async () => (await db.transaction('rw', db.meta, async () => takeStamp(db, now()))).device,
    load: async (name) => (await db.meta.get(STATE + name))?.value,
    save: (state) => db.transaction('rw', db.meta, async () => saveState(state)),

    // In several transactions: who writes meanwhile is not kept waiting. What they change is sent as it is then, and
    // waits to be sent once more.
    outgoing: async (most, tables = SYNC_TABLES) => {
      const wanted = tables.filter(travels);
      const first = await waitingMarks(db, most, wanted);
      const keys = await postingsOf(db, first);
      for (let at = 0; at < keys.length; at += AT_ONCE)
        await db.transaction('rw', everything, async () =>
          writePages(db, keys.slice(at, at + AT_ONCE), { texts, now: now() }),
        );
      const all = wanted.includes('pages') ? [...first, ...(await pageMarks(db, first, keys))] : first;
      const { rows, marks } = await rowsOf(db, all);
      return { rows: byPosting(rows), marks };
    },

    sent: (marks, state) =>
      db.transaction('rw', db.outbox, db.meta, async () => {
        const keys = marks.map(({ table, id, field }): [string, string, string] => [table, id, field]);
        const waiting = await db.outbox.bulkGet(keys);
        await db.outbox.bulkDelete(keys.filter((_, n) => waiting[n]?.t === marks[n]?.t));
        const last = (await db.meta.get(SENT))?.value;
        const newest = marks.reduce((most, { t }) => (t > most ? t : most), String(last ?? ''));
        if (newest !== '') await db.meta.put({ name: SENT, value: newest });
        await saveState(state);
      }),

    apply: async (rows, bad, from, state) => {
      const all = byPosting(rows);
      let at = 0;
      do {
        const some = all.slice(at, at + AT_ONCE);
        at += AT_ONCE;
        await db.transaction('rw', everything, async () => {
          await joinIn(db, some, keep);
          if (at < all.length) return;
          if (bad.length > 0) await db.quarantine.bulkPut(bad.map((one) => quarantined(one, from, now())));
          await saveState(state);
        });
      } while (at < all.length);
    },

    weigh: (rows) => db.transaction('r', tablesOf(db), async () => weighRows(db, rows)),

    read: (refs) =>
      db.transaction('r', tablesOf(db), () =>
        Promise.all(
          refs.map(async ({ table, id }) => {
            const row = await tableOf(db, table).get(id);
            return row ? travelling(table, row) : undefined;
          }),
        ),
      ),

    all: (most) => allRows(db, most, SYNC_TABLES.filter(travels)),
    renew: () => db.transaction('rw', everything, async () => renewDevice(db, now())),
    resend: (fields, anew) => db.transaction('rw', everything, async () => resend(db, fields, anew, now())),
    size: async () =>
      (await Promise.all(SYNC_TABLES.map((table) => tableOf(db, table).count()))).reduce((a, b) => a + b, 0),
    waiting: () => countWaiting(db, SYNC_TABLES.filter(travels)),
  };
}

async function putState(db: Database, state: SyncState): Promise<void> {
  const entries = Object.entries(state).map(([name, value]) => ({ name: STATE + name, value }));
  await db.meta.bulkPut(entries.filter(({ value }) => value !== undefined));
  await db.meta.bulkDelete(entries.filter(({ value }) => value === undefined).map(({ name }) => name));
}

/** How many entries of these tables wait. */
export async function countWaiting(db: Database, tables: readonly SyncTable[]): Promise<number> {
  const others = SYNC_TABLES.filter((table) => !tables.includes(table));
  const counts = others.map((table) =>
    db.outbox.where(':id').between([table, Dexie.minKey], [table, Dexie.maxKey]).count(),
  );
  const [all, ...not] = await Promise.all([db.outbox.count(), ...counts]);
  return not.reduce((sum, count) => sum - count, all);
}

/** The entries that wait, written first to last. */
async function waitingMarks(db: Database, most: number, tables: readonly SyncTable[]): Promise<OutboxRow[]> {
  const all = db.outbox.orderBy('t');
  if (!Number.isFinite(most)) return (await all.toArray()).filter(({ table }) => tables.includes(table));
  // Not by a filter of the database, which looks at one row after the other.
  const others = (await db.outbox.count()) - (await countWaiting(db, tables));
  const some = await all.limit(most + others).toArray();
  return some.filter(({ table }) => tables.includes(table)).slice(0, most);
}

/** Pages of postings that go, which were written behind all that waits. */
async function pageMarks(
  db: Database,
  marks: readonly Mark[],
  keys: readonly string[],
): Promise<OutboxRow[]> {
  const has = new Set(marks.flatMap(({ table, id }) => (table === 'pages' ? [id] : [])));
  const waiting = await db.outbox.bulkGet(
    keys.flatMap((key): [string, string, string][] => (has.has(key) ? [] : [['pages', key, 'page']])),
  );
  return waiting.filter((mark): mark is OutboxRow => mark !== undefined);
}

/** Keys of the postings that marked rows belong to. */
async function postingsOf(db: Database, marks: readonly Mark[]): Promise<string[]> {
  const ids = new Set(marks.flatMap(({ table, id }) => (table === 'notes' ? [id] : [])));
  const notes = await db.notes.bulkGet([...ids]);
  const own = marks.filter(({ table }) => table === 'postings').map(({ id }) => id);
  return [...new Set([...own, ...notes.flatMap((note) => (note ? [note.posting] : []))])];
}

/** The rows of entries, and the entries as they stood when their rows were read: they may have been written since. */
async function rowsOf(db: Database, waiting: readonly OutboxRow[]): Promise<Outgoing> {
  const rows: SyncRow[] = [];
  const marks: OutboxRow[] = [];
  for (const table of SYNC_TABLES) {
    const all = waiting.filter((mark) => mark.table === table);
    for (let at = 0; at < all.length; at += AT_ONCE)
      await db.transaction('r', tableOf(db, table), db.outbox, async () => {
        const asked = all.slice(at, at + AT_ONCE);
        const places = asked.map(({ id, field }): [string, string, string] => [table, id, field]);
        const some = (await db.outbox.bulkGet(places)).filter((mark) => mark !== undefined);
        marks.push(...some);
        const fields = new Map<string, string[]>();
        for (const { id, field } of some) fields.set(id, [...(fields.get(id) ?? []), field]);
        const stored = await tableOf(db, table).bulkGet([...fields.keys()]);
        for (const [n, names] of [...fields.values()].entries()) {
          const row = stored[n];
          if (row) rows.push(travelling(table, row, picked(row.f, names)));
        }
      });
  }
  return { rows, marks };
}

function picked(f: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(
    names.flatMap((name) => (Object.hasOwn(f, name) ? [[name, f[name] as Field]] : [])),
  );
}

async function* allRows(db: Database, most: number, tables: readonly SyncTable[]): AsyncIterable<SyncRow[]> {
  for (const table of tables)
    for await (const stored of allInPortions(tableOf(db, table), most)) {
      const rows = stored.filter(({ f }) => Object.keys(f).length > 0).map((row) => travelling(table, row));
      if (rows.length > 0) yield rows;
    }
}
