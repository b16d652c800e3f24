import { isThere } from '@/lib/sync/tombstone';
import type { Database } from './database';
import { hasWords } from './notes';
import { countKept } from './postings';
import { isWritten } from './rows';

/** How much is kept of each kind. */
export interface Counts {
  postings: number;
  versions: number;
  notes: number;
  drafts: number;
  /** Items of the checklist on which the person said something of themselves. */
  claims: number;
  /** Notes that were deleted and can still be brought back. */
  deleted: number;
}

export async function countAll(db: Database): Promise<Counts> {
  const [postings, versions, notes, drafts, claims] = await Promise.all([
    countKept(db),
    db.versions.count(),
    db.notes.toArray(),
    db.drafts.filter(({ f }) => isThere(f)).count(),
    db.profile.count(),
  ]);
  const written = notes.filter(isWritten).length;
  const deleted = notes.filter((row) => !isThere(row.f) && hasWords(row)).length;
  return { postings, versions, notes: written, drafts, claims, deleted };
}
