/** What the page "sync" shows, read from the store. */
import { DRAFT_FIELDS, isSeveral } from '@/lib/messages/drafts';
import { DEVICE } from '@/lib/store/clock';
import type { Database } from '@/lib/store/database';
import { savedDrafts } from '@/lib/store/drafts';
import { noteOf } from '@/lib/store/notes';
import { allInPortions } from '@/lib/store/portions';
import { readProfile } from '@/lib/store/profile';
import { type BareRow, isKept, isWritten, type NoteRow, type PostingRow } from '@/lib/store/rows';
import { undecidedIn } from '@/lib/store/said';
import { loadConfig, loadStatus } from '@/lib/store/sync/config';
import { loadDeclined } from '@/lib/store/sync/declined';
import { countWaiting } from '@/lib/store/sync/replica';
import { SYNC_TABLES } from '@/lib/sync/row';
import { tablesOf } from '@/lib/sync/target';
import type { MadeFile, Quarantined, SyncView, Undecided } from './desk';

/** Rows read at a time. */
const AT_ONCE = 2_000;

export async function syncView(db: Database): Promise<SyncView> {
  const config = await loadConfig(db);
  const [status, waiting, quarantined, declined, self] = await Promise.all([
    loadStatus(db),
    countWaiting(db, config ? tablesOf(config) : SYNC_TABLES),
    byReason(db),
    loadDeclined(db),
    db.meta.get(DEVICE),
  ]);
  return {
    config,
    status,
    waiting,
    quarantined,
    declined,
    self: typeof self?.value === 'string' ? self.value : null,
  };
}

async function byReason(db: Database): Promise<Quarantined[]> {
  const counts = new Map<string, number>();
  await db.quarantine.each(({ reason }) => void counts.set(reason, (counts.get(reason) ?? 0) + 1));
  return [...counts].map(([reason, rows]) => ({ reason, rows })).sort((a, b) => b.rows - a.rows);
}

/** Everything that is said in several ways. Looks at all there is: not to be asked at every change. */
export async function findUndecided(db: Database): Promise<Undecided[]> {
  const drafts = (await savedDrafts(db)).flatMap(({ id, title, wordings }): Undecided[] => {
    const others = DRAFT_FIELDS.filter((field) => isSeveral(wordings[field])).length;
    return others > 0 ? [{ on: 'draft', key: id, title, notes: 0, others }] : [];
  });
  const claims = Object.values(await readProfile(db)).filter(({ beside }) => beside !== undefined).length;
  const profile: Undecided = { on: 'profile', key: '', title: null, notes: 0, others: claims };
  return [...(await undecidedPostings(db)), ...drafts, ...(claims > 0 ? [profile] : [])];
}

async function undecidedPostings(db: Database): Promise<Undecided[]> {
  const found = new Map<string, Undecided>();
  const add = (key: string, title: string | null, what: 'notes' | 'others', n: number) => {
    const known = found.get(key) ?? { on: 'posting', key, title, notes: 0, others: 0 };
    found.set(key, { ...known, [what]: known[what] + n });
  };
  for await (const rows of allInPortions<PostingRow | BareRow>(db.table('postings'), AT_ONCE))
    for (const row of rows) {
      const { length } = undecidedIn(row.f);
      if (length > 0) add(row.key, titleOf(row), 'others', length);
    }
  for await (const rows of allInPortions<NoteRow>(db.table('notes'), AT_ONCE))
    for (const row of rows)
      if (row.f.body?.l && isWritten(row) && noteOf(row).wordings.length > 1)
        add(row.posting, null, 'notes', 1);
  const untitled = [...found.values()].filter(({ title }) => title === null);
  const rows = await db.postings.bulkGet(untitled.map(({ key }) => key));
  for (const [n, one] of untitled.entries()) one.title = titleOf(rows[n]);
  return [...found.values()];
}

function titleOf(row: PostingRow | BareRow | undefined): string | null {
  return isKept(row) ? row.posting.title : null;
}

/** What could not be read, as it came, with its reason. */
export async function quarantineFile(db: Database): Promise<MadeFile> {
  const rows = await db.quarantine.toArray();
  return { name: 'yardstick-unread.json', content: JSON.stringify(rows, null, 2), rows: rows.length };
}
