/** Postings to be gone through one by one: made of a selection or an import, and taken up again at any time. */
import type { Database } from './database';
import type { QueueRow } from './rows';

/** A queue and how far it was gone through. */
export interface Queue extends QueueRow {
  /** Keys that were gone through. */
  reviewed: ReadonlySet<string>;
}

/** @param id made by the caller. @param now ms since the epoch. */
export async function makeQueue(
  db: Database,
  { id, name, keys }: Omit<QueueRow, 'at'>,
  now: number,
): Promise<void> {
  await db.queues.put({ id, name, at: now, keys });
}

/** Null where there is none. */
export async function readQueue(db: Database, id: string): Promise<Queue | null> {
  return db.transaction('r', db.queues, db.reviewed, async () => {
    const row = await db.queues.get(id);
    if (!row) return null;
    const reviewed = await db.reviewed.where({ queue: id }).toArray();
    return { ...row, reviewed: new Set(reviewed.map(({ key }) => key)) };
  });
}

/** All queues, the latest first, with how many of how many were gone through. */
export async function allQueues(
  db: Database,
): Promise<{ id: string; name: string; at: number; done: number; all: number }[]> {
  const rows = await db.queues.orderBy('at').reverse().toArray();
  return Promise.all(
    rows.map(async ({ id, name, at, keys }) => ({
      id,
      name,
      at,
      done: await db.reviewed.where({ queue: id }).count(),
      all: keys.length,
    })),
  );
}

/** @param now ms since the epoch; null takes it back. */
export async function markReviewed(
  db: Database,
  queue: string,
  key: string,
  now: number | null,
): Promise<void> {
  if (now === null) await db.reviewed.delete([queue, key]);
  else await db.reviewed.put({ queue, key, at: now });
}

export async function removeQueue(db: Database, id: string): Promise<void> {
  await db.transaction('rw', db.queues, db.reviewed, async () => {
    await db.queues.delete(id);
    await db.reviewed.where({ queue: id }).delete();
  });
}
