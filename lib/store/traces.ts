/** What is left of postings that were forgotten, outside their own rows: it goes too. */
import type { Database } from './database';
import type { Scope } from './forget';
import { forgetImported } from './imports';

/**
 * @param keys of the postings that were forgotten.
 * @param scope what they were chosen by.
 */
export async function forgetTraces(
  db: Database,
  keys: readonly string[],
  scope: Exclude<Scope, { of: 'everything' }>,
): Promise<void> {
  await db.unsaved.bulkDelete([...keys]);
  await forgetQueued(db, new Set(keys));
  await forgetImported(db, new Set(keys), scope.of === 'since' ? scope.from : null);
  if (scope.of === 'site') await db.health.where({ site: scope.reader }).delete();
  else {
    await db.unsaved.where('at').aboveOrEqual(scope.from).delete();
    await db.health.where('changed').aboveOrEqual(scope.from).delete();
  }
  if (!(await wasSynced(db))) await forgetTombstones(db, keys);
}

/** A queue names no posting that was forgotten; one of which nothing is left goes. */
async function forgetQueued(db: Database, keys: ReadonlySet<string>): Promise<void> {
  await db.transaction('rw', db.queues, db.reviewed, async () => {
    for (const queue of await db.queues.toArray()) {
      const left = queue.keys.filter((key) => !keys.has(key));
      if (left.length === queue.keys.length) continue;
      if (left.length > 0) await db.queues.put({ ...queue, keys: left });
      else {
        await db.queues.delete(queue.id);
        await db.reviewed.where({ queue: queue.id }).delete();
      }
    }
  });
}

/** Whether another device may know of what is here: all that tells of syncing begins so (lib/store/sync). */
async function wasSynced(db: Database): Promise<boolean> {
  return (await db.meta.where('name').startsWith('sync').count()) > 0;
}

/**
 * That something was deleted is written down for other devices, with the names of the tags that it had and the
 * postings that it was said to be. Where there are none nobody needs it.
 */
async function forgetTombstones(db: Database, keys: readonly string[]): Promise<void> {
  await db.transaction('rw', db.postings, db.notes, db.pages, db.outbox, async () => {
    const gone = new Set(keys);
    const notes = (await db.notes.where('posting').anyOf(keys).primaryKeys()) as string[];
    const ids = new Set(notes);
    await db.postings.bulkDelete([...keys]);
    await db.pages.bulkDelete([...keys]);
    await db.notes.bulkDelete(notes);
    await db.outbox
      .filter(({ table, id }) => (table === 'notes' ? ids.has(id) : table !== 'drafts' && gone.has(id)))
      .delete();
  });
}
