import { CLAIM_LEVELS, type Claim, type ClaimLevel, NO_CLAIM, type Profile } from '@/lib/fit/profile';
import { stampTime } from '@/lib/sync/stamp';
import type { Database } from './database';
import { writeField } from './fields';
import type { ClaimRow } from './rows';

/** What a person changes of a claim; what is absent stays. */
export type ClaimChange = { [K in keyof Claim]?: Claim[K] | undefined };

/** Everything the person has said of themselves. */
export async function readProfile(db: Database): Promise<Profile> {
  const rows = await db.profile.toArray();
  return Object.fromEntries(rows.map((row) => [row.id, claimOf(row)]));
}

/**
 * Writes what a person says of an item: row, clock and outbox in one transaction. The same words again change nothing,
 * so a sender may try again after a killed worker.
 * @param item id of the checklist.
 * @param now ms since the epoch.
 */
export async function writeClaim(
  db: Database,
  { item, change, now }: { item: string; change: ClaimChange; now: number },
): Promise<Claim> {
  return db.transaction('rw', db.profile, db.outbox, db.meta, async () => {
    const row = await db.profile.get(item);
    const before = row ? claimOf(row) : NO_CLAIM;
    const names = (Object.keys(change) as (keyof Claim)[]).filter(
      (name) => change[name] !== undefined && change[name] !== before[name],
    );
    if (names.length === 0) return before;
    let next: ClaimRow = row ?? { id: item, changed: now, f: {} };
    for (const name of names) {
      const place = { table: 'profile', id: item, field: name } as const;
      const written = await writeField(db, place, next.f, change[name], now);
      if (written) next = { ...next, f: written.f, changed: stampTime(written.stamp) };
    }
    await db.profile.put(next);
    return claimOf(next);
  });
}

/** A row as its claim; what cannot be read counts as not said. */
function claimOf({ f }: ClaimRow): Claim {
  const level = CLAIM_LEVELS.find((one): one is ClaimLevel => one === f.level?.v) ?? null;
  const example = f.example?.v;
  return { level, example: typeof example === 'string' ? example : '', done: f.done?.v === true };
}
