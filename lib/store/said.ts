/** What a person says of a posting, of its judgement and in labels, as fields of its row. */
import type { Seen } from '@/lib/messages/seen-schema';
import { fieldOfLabel, type Label, type Labels, labelsIn, NO_LABELS } from '@/lib/notes/labels';
import type { Settings } from '@/lib/platform/settings';
import { fieldOf, NOTHING_SAID, type Said, saidIn, type Word } from '@/lib/review/said';
import { stampTime } from '@/lib/sync/stamp';
import type { Database } from './database';
import { valuesOf, writeField } from './fields';
import { isWanted, keepSeen } from './postings';

/** All that is said of a posting's judgement; nothing of one that is not known. */
export async function saidOf(db: Database, key: string): Promise<Said> {
  return saidIn(valuesOf((await db.postings.get(key))?.f ?? {}));
}

/** What a posting is filed under; nothing of one that is not known. */
export async function labelsOf(db: Database, key: string): Promise<Labels> {
  return labelsIn(valuesOf((await db.postings.get(key))?.f ?? {}));
}

/** All that is said of a posting: of its judgement, and in labels. */
export interface Words {
  said: Said;
  labels: Labels;
}

export const UNSAID: Words = { said: NOTHING_SAID, labels: NO_LABELS };

/** When and with what something is said. */
export interface Saying {
  /** Null where the posting must not be kept, as from a private window. */
  seen: Seen | null;
  keep: Settings['keep'];
  /** ms since the epoch. */
  now: number;
}

/**
 * Writes a word on a posting's judgement: row, clock and outbox in one transaction. The posting is kept with it where
 * the person's choice allows; else the word stands alone.
 * @returns when it was written, in ms; null where it stood there already.
 */
export function writeWord(
  db: Database,
  { key, word, ...saying }: { key: string; word: Word } & Saying,
): Promise<number | null> {
  return writeSaid(db, key, fieldOf(word), word.says, saying);
}

/** The same for a label. */
export function writeLabel(
  db: Database,
  { key, label, ...saying }: { key: string; label: Label } & Saying,
): Promise<number | null> {
  return writeSaid(db, key, fieldOfLabel(label), label.says, saying);
}

function writeSaid(
  db: Database,
  key: string,
  field: string,
  value: unknown,
  { seen, keep, now }: Saying,
): Promise<number | null> {
  return db.transaction('rw', db.postings, db.versions, db.notes, db.outbox, db.meta, async () => {
    if (seen !== null && value !== null && isWanted(seen, keep, true)) await keepSeen(db, seen);
    const row = (await db.postings.get(key)) ?? { key, f: {} };
    const written = await writeField(db, { table: 'postings', id: key, field }, row.f, value, now);
    if (!written) return null;
    await db.postings.put({ ...row, f: written.f, tags: [...labelsIn(valuesOf(written.f)).tags] });
    return stampTime(written.stamp);
  });
}

/** All tags that are in use, in the order of the alphabet. */
export async function knownTags(db: Database): Promise<string[]> {
  return (await db.postings.orderBy('tags').uniqueKeys()) as string[];
}
