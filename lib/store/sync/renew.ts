/** A device that takes a new name, for a copy of its profile uses the old one; and what is said once more. */
import {
  type Context,
  type Dot,
  deviceOf,
  dotsOf,
  type Field,
  fieldOfDots,
  sayAnew,
} from '@/lib/sync/register';
import type { Mark } from '@/lib/sync/replica';
import { type Deleted, GONE } from '@/lib/sync/tombstone';
import { DEVICE, takeStamp, takeStamps } from '../clock';
import type { Database } from '../database';
import { tableOf } from './tables';

/** The newest stamp of this device that was sent. */
export const SENT = 'sync-sent';

/** @returns the new name. In a transaction over the tables that travel, `outbox` and `meta`. */
export async function renewDevice(db: Database, now: number): Promise<string> {
  const { device: old } = await takeStamp(db, now);
  const sent = (await db.meta.get(SENT))?.value as string | undefined;
  await db.meta.bulkDelete([DEVICE, SENT]);
  const { device } = await takeStamp(db, now);
  // In the order in which they were written: a deletion gets its stamp behind those of what it had seen.
  for (const mark of await db.outbox.orderBy('t').toArray()) {
    const table = tableOf(db, mark.table);
    const row = await table.get(mark.id);
    const field = row && Object.hasOwn(row.f, mark.field) ? row.f[mark.field] : undefined;
    if (!row || !field) continue;
    const [stamps] = await takeStamps(db, now, dotsOf(field).length);
    const said = restamped(mark.field, field, { old, device, sent, stamps });
    await table.put({ ...row, f: { ...row.f, [mark.field]: said } });
    await db.outbox.put({ ...mark, t: said.t });
  }
  return device;
}

/**
 * Has fields sent once more, as they stand or said anew. In a transaction over the tables that travel, `outbox` and
 * `meta`.
 */
export async function resend(
  db: Database,
  fields: readonly Omit<Mark, 't'>[],
  anew: boolean,
  now: number,
): Promise<void> {
  for (const place of fields) {
    const table = tableOf(db, place.table);
    const row = await table.get(place.id);
    const field = row && Object.hasOwn(row.f, place.field) ? row.f[place.field] : undefined;
    if (!row || !field) continue;
    let said = field;
    if (anew) {
      const [stamps, device] = await takeStamps(db, now, dotsOf(field).length);
      said = sayAnew(field, device, () => stamps.shift() as string);
      await table.put({ ...row, f: { ...row.f, [place.field]: said } });
    }
    await db.outbox.put({ ...place, t: said.t });
  }
}

interface Names {
  old: string;
  device: string;
  /** The newest stamp of the old name that was sent. */
  sent: string | undefined;
  /** New ones, one for each value of the field. */
  stamps: readonly string[];
}

/**
 * A field whose unsent values of the old name have stamps of the new one. It claims to have seen of the old name only
 * what was sent: the copy may have given the stamps behind that to other words.
 */
function restamped(name: string, field: Field, names: Names): Field {
  const { old, sent, stamps } = names;
  const last = stamps.at(-1) as string;
  const dots = dotsOf(field).map((dot, n): Dot => {
    const isUnsent = deviceOf(dot.t) === old && (sent === undefined || dot.t > sent);
    if (!isUnsent) return dot;
    const v = name === GONE ? deletionSeen(dot.v, last, names) : dot.v;
    return { ...dot, v, t: stamps[stamps.length - 1 - n] as string };
  });
  return fieldOfDots(dots, contextOf(field.c, last, names));
}

function contextOf(c: Context, stamp: string, { old, device, sent }: Names): Context {
  const { [old]: seen, ...others } = c;
  const known = seen !== undefined && sent !== undefined ? { [old]: seen < sent ? seen : sent } : {};
  return { ...others, ...known, [device]: stamp };
}

/** What a deletion had seen, in the new name's stamps. */
function deletionSeen(value: unknown, stamp: string, names: Names): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const seen = Object.entries(value as Deleted).map(([field, c]) => [field, contextOf(c, stamp, names)]);
  return Object.fromEntries(seen);
}
