/** When each reader last worked and last failed. Numbers and names of ours; nothing of any page. */
import type { Look } from '@/lib/messages/health';
import type { Database } from './database';
import type { HealthRow } from './rows';

/** Rows that are kept: some more than all layouts of all sites. */
const MOST_ROWS = 600;
/** Of so many looks the older ones count half, so that a rate says how it is now. */
const FULL = 200;

/** The row of a failure for which no layout fitted. */
export const NO_LAYOUT = '';

/** Doing it twice with the same `at` changes nothing, so a sender may try again after a killed worker. */
export async function rememberLook(db: Database, look: Look): Promise<void> {
  await db.transaction('rw', db.health, async () => {
    const { site } = look;
    const layout = look.layout ?? NO_LAYOUT;
    const known = await db.health.get([site, layout]);
    if (known && look.at <= known.changed) return;
    await db.health.put(withLook(known ?? blank(site, layout), look));
    const over = (await db.health.count()) - MOST_ROWS;
    if (over > 0) await db.health.orderBy('changed').limit(over).delete();
  });
}

function blank(site: string, layout: string): HealthRow {
  return {
    site,
    layout,
    kind: 'none',
    works: 0,
    lastWorked: null,
    fails: 0,
    lastFailed: null,
    why: null,
    tried: [],
    wanted: {},
    got: {},
    changed: 0,
  };
}

/** A row with one look more. */
export function withLook(row: HealthRow, { kind, why, wanted, got, tried, at }: Look): HealthRow {
  if (why !== null) return { ...row, kind, fails: row.fails + 1, lastFailed: at, why, tried, changed: at };
  const full = row.works >= FULL;
  const halved = (counts: Record<string, number>) =>
    full ? Object.fromEntries(Object.entries(counts).map(([name, n]) => [name, Math.round(n / 2)])) : counts;
  const plus = (counts: Record<string, number>, names: readonly string[]) => {
    const sum = { ...halved(counts) };
    for (const name of names) sum[name] = (sum[name] ?? 0) + 1;
    return sum;
  };
  return {
    ...row,
    kind,
    works: (full ? Math.round(row.works / 2) : row.works) + 1,
    lastWorked: at,
    wanted: plus(row.wanted, wanted),
    got: plus(row.got, got),
    changed: at,
  };
}

export function healthRows(db: Database): Promise<HealthRow[]> {
  return db.health.toArray();
}

/** Forgets what is known of a reader, such as one that a person has deleted. */
export async function forgetHealth(db: Database, site: string): Promise<void> {
  await db.health.where({ site }).delete();
}
