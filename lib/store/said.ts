/** What a person says of a posting, of its judgement and in labels, as fields of its row. */
import type { Seen } from '@/lib/messages/seen-schema';
import { choiceOfField, meaningOf, type Version, type Versions } from '@/lib/notes/choice';
import { fieldOfLabel, type Label, type Labels, labelsIn, NO_LABELS } from '@/lib/notes/labels';
import type { Settings } from '@/lib/platform/settings';
import { fieldOf, NOTHING_SAID, type Said, saidIn, type Word } from '@/lib/review/said';
import { deviceOf, dotsOf, type Fields } from '@/lib/sync/register';
import { stampTime } from '@/lib/sync/stamp';
import { isThere } from '@/lib/sync/tombstone';
import { deviceName } from './clock';
import type { Database } from './database';
import { overShown, valuesOf, writeField } from './fields';
import { isWanted, keepSeen } from './postings';
import { type People, peopleOf } from './sync/people';

/** All that is said of a posting's judgement; nothing of one that is not known. */
export async function saidOf(db: Database, key: string): Promise<Said> {
  return saidIn(valuesOf((await db.postings.get(key))?.f ?? {}));
}

/** What a posting is filed under; nothing of one that is not known. */
export async function labelsOf(db: Database, key: string): Promise<Labels> {
  return labelsIn(valuesOf((await db.postings.get(key))?.f ?? {}));
}

/** Of what is said of a posting, all between which a person is to decide. */
export async function undecidedOf(db: Database, key: string): Promise<Versions[]> {
  const row = await db.postings.get(key);
  return row ? undecidedIn(row.f, await peopleOf(db)) : [];
}

/** The same of a row's fields. @param people of a team, by their devices. */
export function undecidedIn(f: Fields, people: People = new Map()): Versions[] {
  if (!isThere(f)) return [];
  return Object.entries(f).flatMap(([name, field]) => {
    if (!field.l) return [];
    const byMeaning = new Map<string, Version>();
    for (const { v, t } of dotsOf<unknown>(field)) {
      const choice = choiceOfField(name, v);
      // Whether two postings are the same is said by both: it is asked where they are shown together.
      if (!choice || choice.about === 'same') continue;
      const known = byMeaning.get(meaningOf(v));
      if (known) known.stamps.push(t);
      else {
        const signed = choice.says as { by?: string | null } | null;
        const by = people.get(deviceOf(t)) ?? signed?.by ?? undefined;
        byMeaning.set(meaningOf(v), { choice, stamps: [t], at: stampTime(t), by });
      }
    }
    const versions = [...byMeaning.values()];
    return versions.length > 1 ? [versions] : [];
  });
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
 * @param over stamps of the values that the person chose between; absent: the one that was shown is replaced.
 * @returns when it was written, in ms; null where it stood there already.
 */
export function writeWord(
  db: Database,
  { key, word, over = 'shown', ...saying }: { key: string; word: Word; over?: Over } & Saying,
): Promise<number | null> {
  return writeSaid(db, key, fieldOf(word), word.says, saying, over);
}

/** Which values a writing replaces: by their stamps, the newest, or all of them. */
type Over = readonly string[] | 'shown' | undefined;

/**
 * The same for a label.
 * @param over stamps of the values that the person chose between; absent: all that stood there is replaced.
 */
export function writeLabel(
  db: Database,
  { key, label, over, ...saying }: { key: string; label: Label; over?: Over } & Saying,
): Promise<number | null> {
  return writeSaid(db, key, fieldOfLabel(label), label.says, saying, over);
}

function writeSaid(
  db: Database,
  key: string,
  field: string,
  value: unknown,
  { seen, keep, now }: Saying,
  over: Over,
): Promise<number | null> {
  return db.transaction('rw', db.postings, db.versions, db.notes, db.outbox, db.meta, async () => {
    if (seen !== null && value !== null && isWanted(seen, keep, true)) await keepSeen(db, seen);
    const row = (await db.postings.get(key)) ?? { key, f: {} };
    const place = { table: 'postings', id: key, field } as const;
    const device = await deviceName(db);
    const edit = over === 'shown' ? overShown(row.f, field, device, meaningOf) : over && { over };
    const written = await writeField(db, place, row.f, value, now, edit);
    if (!written) return null;
    await db.postings.put({ ...row, f: written.f, tags: [...labelsIn(valuesOf(written.f)).tags] });
    return stampTime(written.stamp);
  });
}

/** All tags that are in use, in the order of the alphabet. */
export async function knownTags(db: Database): Promise<string[]> {
  return (await db.postings.orderBy('tags').uniqueKeys()) as string[];
}
