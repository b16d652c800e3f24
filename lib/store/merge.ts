/** Taking over rows of a file: joined with what is here by the one merge rule, and never in its place. */
import { labelsIn } from '@/lib/notes/labels';
import { twinPrint } from '@/lib/posting/identity';
import { dotsOf, type Fields } from '@/lib/sync/register';
import { stampTime } from '@/lib/sync/stamp';
import { joinRows } from '@/lib/sync/tombstone';
import type { PostingRecord, TransferRecord } from '@/lib/transfer/records';
import { seeStamp } from './clock';
import type { Database } from './database';
import { valuesOf } from './fields';
import { recountNotes } from './postings';
import type { Judge } from './records';
import { isKept, type NoteRow, type OutboxRow, type PostingRow } from './rows';
import { putVersion, versionsOf } from './versions';

type Stamped = PostingRecord['f'];

/** Joins rows of our own form into the database, all or none of them. @param judge the engine as it is now. */
export async function mergeRecords(
  db: Database,
  records: readonly TransferRecord[],
  judge: Judge,
): Promise<void> {
  const tables = [db.postings, db.versions, db.notes, db.profile, db.drafts, db.outbox, db.meta];
  await db.transaction('rw', tables, async () => {
    for (const record of records) {
      if (record.kind === 'posting') await mergePosting(db, record, judge);
      else if (record.kind === 'said') await mergeSaid(db, record.key, record.f, record.notes);
      else if (record.kind === 'claim') await mergeClaim(db, record.id, record.f);
      else if (record.kind === 'draft') await mergeDraft(db, record.id, record.posting, record.f);
    }
  });
}

async function mergePosting(db: Database, record: PostingRecord, judge: Judge): Promise<void> {
  const { key } = record;
  const known = await db.postings.get(key);
  const here = isKept(known) ? known : undefined;
  const at = new Set((await versionsOf(db, key)).map((version) => version.at));
  for (const version of record.versions)
    if (!at.has(version.at)) await putVersion(db, { key, ...version } as Parameters<typeof putVersion>[1]);
  const last = record.versions.at(-1)?.at ?? record.lastSeen;
  if (record.versions.length === 0 && !here)
    await putVersion(db, { key, at: last, posting: record.posting as never, state: record.state });
  const versions = await versionsOf(db, key);
  // A cut text never stands in place of a whole one.
  const now = versions.filter(({ state }) => state === 'ready').at(-1) ?? versions.at(-1);
  if (!now) return;
  const { description: _, ...head } = now.posting;
  const f = await joined(db, 'postings', key, known?.f ?? {}, record.f);
  const row: PostingRow = {
    ...(here && here.at === now.at ? here : judge(now.posting, now.state)),
    key,
    posting: head,
    at: now.at,
    state: now.state,
    firstSeen: Math.min(here?.firstSeen ?? record.firstSeen, record.firstSeen),
    lastSeen: Math.max(here?.lastSeen ?? 0, record.lastSeen),
    times: Math.max(here?.times ?? 0, record.times),
    twin: twinPrint(head),
    notes: here?.notes ?? 0,
    f,
    tags: [...labelsIn(valuesOf(f)).tags],
  };
  await db.postings.put(row);
  await mergeNotes(db, record.notes);
  await recountNotes(db, key);
}

async function mergeSaid(
  db: Database,
  key: string,
  said: Stamped,
  notes: PostingRecord['notes'],
): Promise<void> {
  const known = await db.postings.get(key);
  const f = await joined(db, 'postings', key, known?.f ?? {}, said);
  if (Object.keys(f).length > 0)
    await db.postings.put({ ...(known ?? { key }), f, tags: [...labelsIn(valuesOf(f)).tags] } as PostingRow);
  await mergeNotes(db, notes);
  await recountNotes(db, key);
}

async function mergeNotes(db: Database, notes: PostingRecord['notes']): Promise<void> {
  for (const { id, posting, f: said } of notes) {
    const known = await db.notes.get(id);
    const f = await joined(db, 'notes', id, known?.f ?? {}, said);
    const row: NoteRow = { ...known, id, posting: known?.posting ?? posting, changed: changedAt(f), f };
    await db.notes.put(row);
  }
}

async function mergeClaim(db: Database, id: string, said: Stamped): Promise<void> {
  const known = await db.profile.get(id);
  const f = await joined(db, 'profile', id, known?.f ?? {}, said);
  await db.profile.put({ ...known, id, changed: changedAt(f), f });
}

async function mergeDraft(db: Database, id: string, posting: string | null, said: Stamped): Promise<void> {
  const known = await db.drafts.get(id);
  const f = await joined(db, 'drafts', id, known?.f ?? {}, said);
  await db.drafts.put({ ...known, id, posting: known?.posting ?? posting, changed: changedAt(f), f });
}

/** Both together; what changed here waits to be sent, and no later stamp of ours will stand before one that came. */
async function joined(
  db: Database,
  table: OutboxRow['table'],
  id: string,
  known: Fields,
  said: Stamped,
): Promise<Fields> {
  const f = joinRows(known, said as Fields);
  for (const field of Object.keys(said)) {
    const [after, before] = [f[field], Object.hasOwn(known, field) ? known[field] : undefined];
    if (!after || JSON.stringify(after) === JSON.stringify(before)) continue;
    await db.outbox.put({ table, id, field, t: after.t });
    for (const { t } of dotsOf(after)) await seeStamp(db, t);
  }
  return f;
}

function changedAt(f: Fields): number {
  return Math.max(0, ...Object.values(f).map(({ t }) => stampTime(t)));
}
