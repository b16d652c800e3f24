/** All that bears on how a posting is shown, read at once: a page waits for it. */

import { labelsIn } from '@/lib/notes/labels';
import type { Anchor } from '@/lib/notes/note';
import { saidIn } from '@/lib/review/said';
import type { Database } from './database';
import { valuesOf } from './fields';
import { anchorsOf } from './notes';
import { UNSAID, type Words } from './said';
import { joinedKeys } from './twins';

export interface Known extends Words {
  /** Words that notes of it are tied to, here and where a person says that it stands too. */
  anchors: readonly Anchor[];
}

export const UNKNOWN: Known = { ...UNSAID, anchors: [] };

export function knownOf(db: Database, key: string): Promise<Known> {
  return db.transaction('r', db.postings, db.notes, async () => {
    const values = valuesOf((await db.postings.get(key))?.f ?? {});
    const labels = labelsIn(values);
    const isJoined = Object.values(labels.same).some(Boolean);
    const keys = isJoined ? await joinedKeys(db, key) : [key];
    return { said: saidIn(values), labels, anchors: await anchorsOf(db, keys) };
  });
}
