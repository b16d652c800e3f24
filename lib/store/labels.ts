/** One label put on many postings, and what they said before given back. */
import { fieldOfLabel, type Label, labelsIn, OWNER_NAME, withRead } from '@/lib/notes/labels';
import type { Database } from './database';
import { valuesOf } from './fields';
import { inPortions, type Told } from './portions';
import { isKept, type PostingRow } from './rows';
import { writeLabel } from './said';

/** A posting and a label of it. */
export interface Labelled {
  key: string;
  label: Label;
}

/**
 * Puts a label on postings, or takes it from them. Whose they are is told without a name: each keeps the one that it
 * has, or gets that of its company.
 * @param told called with how many of how many are done.
 * @param now ms since the epoch.
 * @returns what they said before: `relabel` gives it back.
 */
export async function labelMany(
  db: Database,
  keys: readonly string[],
  label: Label,
  now: number,
  told?: Told,
): Promise<Labelled[]> {
  const before: Labelled[] = [];
  const put = async (some: readonly string[]) => {
    const rows = await db.postings.bulkGet([...some]);
    for (const [n, key] of some.entries()) {
      const row = rows[n];
      const was = row?.f[fieldOfLabel(label)]?.v ?? null;
      before.push({ key, label: { ...label, says: was } as Label });
      await writeLabel(db, { ...WRITING, key, label: isKept(row) ? named(label, row) : label, now });
    }
  };
  await inPortions(keys, (some) => together(db, async () => put(some)), told);
  return before;
}

/** Gives back what postings said before. */
export async function relabel(db: Database, before: readonly Labelled[], now: number): Promise<void> {
  await inPortions(before, (some) =>
    together(db, async () => {
      for (const { key, label } of some) await writeLabel(db, { ...WRITING, key, label, now });
    }),
  );
}

const WRITING = { seen: null, keep: 'none' } as const;

function together(db: Database, work: () => Promise<unknown>): Promise<unknown> {
  return db.transaction('rw', db.postings, db.versions, db.notes, db.outbox, db.meta, work);
}

function named(label: Label, row: PostingRow): Label {
  if (label.about !== 'owner' || !label.says || label.says.name !== '') return label;
  const { owner, read } = labelsIn(valuesOf(row.f));
  const name = owner?.name || withRead(row.posting, read).company || '';
  return { ...label, says: { ...label.says, name: name.slice(0, OWNER_NAME) } };
}
