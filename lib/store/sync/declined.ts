/** Questions that the person has said no to for now: they stand aside, and can still be said yes to. */
import type { Database } from '../database';

const DECLINED = 'sync-declined';
const MOST = 50;

export async function loadDeclined(db: Database): Promise<string[]> {
  return ((await db.meta.get(DECLINED))?.value as string[] | undefined) ?? [];
}

/** @param about names what is held back. */
export async function decline(db: Database, about: string): Promise<void> {
  await db.transaction('rw', db.meta, async () => {
    const others = (await loadDeclined(db)).filter((one) => one !== about);
    await db.meta.put({ name: DECLINED, value: [...others, about].slice(-MOST) });
  });
}
