/** What of a file was deleted here since the file was made. */
import type { Fields } from '@/lib/sync/register';
import { joinRows } from '@/lib/sync/tombstone';
import type { TransferRecord } from '@/lib/transfer/records';
import type { Database } from './database';
import { isLost } from './merge';
import { isKept } from './rows';

/** How many notes, drafts and postings' labels would come back only if the person wants what was deleted back. */
export async function countLost(db: Database, records: readonly TransferRecord[]): Promise<number> {
  const postings = records.filter((record) => record.kind === 'posting' || record.kind === 'said');
  const notes = postings.flatMap((record) => record.notes.map((note) => ({ ...note, of: record })));
  const drafts = records.filter((record) => record.kind === 'draft');
  const [rows, noteRows, draftRows] = await Promise.all([
    db.postings.bulkGet(postings.map(({ key }) => key)),
    db.notes.bulkGet(notes.map(({ id }) => id)),
    db.drafts.bulkGet(drafts.map(({ id }) => id)),
  ]);
  const isGone = (here: { f: Fields } | undefined, said: object) =>
    here !== undefined && isLost(joinRows(here.f, said as Fields), said as Fields);
  const byKey = new Map(postings.map(({ key }, n) => [key, rows[n]]));
  /** A posting that is not here comes back with all that is its own, whatever is wanted. */
  const comesAnyway = ({ kind, key }: { kind: string; key: string }) =>
    kind === 'posting' && !isKept(byKey.get(key));
  return (
    postings.filter((record, n) => !comesAnyway(record) && isGone(rows[n], record.f)).length +
    notes.filter(({ of, f }, n) => !comesAnyway(of) && isGone(noteRows[n], f)).length +
    drafts.filter(({ f }, n) => isGone(draftRows[n], f)).length
  );
}
