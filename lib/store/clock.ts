/** The device's own clock and name, in the database with what they stamp. */
import { nextStamp } from '@/lib/sync/stamp';
import type { Database } from './database';

export const DEVICE = 'device';
const CLOCK = 'clock';

/** Takes a stamp inside a transaction that includes `meta`. */
export async function takeStamp(db: Database, now: number): Promise<{ stamp: string; device: string }> {
  const [stamp, device] = await takeStamps(db, now, 1);
  return { stamp: stamp[0] as string, device };
}

/** What this device is called in stamps; undefined while it has taken none. In a transaction that includes `meta`. */
export async function deviceName(db: Database): Promise<string | undefined> {
  return (await db.meta.get(DEVICE))?.value as string | undefined;
}

/** Takes several at once, the earliest first. In a transaction that includes `meta`. */
export async function takeStamps(
  db: Database,
  now: number,
  count: number,
): Promise<[string[], device: string]> {
  let device = await deviceName(db);
  if (!device) {
    device = crypto.randomUUID().slice(0, 8);
    await db.meta.put({ name: DEVICE, value: device });
  }
  let last = (await db.meta.get(CLOCK))?.value as string | undefined;
  const stamps: string[] = [];
  for (let n = 0; n < count; n++) {
    last = nextStamp(last, now, device);
    stamps.push(last);
  }
  if (last !== undefined) await db.meta.put({ name: CLOCK, value: last });
  return [stamps, device];
}

/** No later stamp of this device stands before one that came from elsewhere. In a transaction that includes `meta`. */
export async function seeStamp(db: Database, stamp: string): Promise<void> {
  const last = (await db.meta.get(CLOCK))?.value as string | undefined;
  if (last === undefined || last < stamp) await db.meta.put({ name: CLOCK, value: stamp });
}
