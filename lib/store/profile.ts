import { CLAIM_LEVELS, type Claim, type ClaimLevel, NO_CLAIM, type Profile } from '@/lib/fit/profile';
import { stampTime } from '@/lib/sync/stamp';
import type { Database } from './database';
import { overShown, writeField } from './fields';
import type { ClaimRow } from './rows';

/** What is said of an item. */
const SAID = ['level', 'example', 'done'] as const;
type Said = Pick<Claim, (typeof SAID)[number]>;

/** What a person changes of a claim; what is absent stays. */
export type ClaimChange = { [K in keyof Said]?: Said[K] | undefined };

/** Everything the person has said of themselves. */
export async function readProfile(db: Database): Promise<Profile> {
  const rows = await db.profile.toArray();
  return Object.fromEntries(rows.map((row) => [row.id, claimOf(row)]));
}

/**
 * Writes what a person says of an item: row, clock and outbox in one transaction. The same words again change nothing,
 * so a sender may try again after a killed worker.
 * @param item id of the checklist.
 * @param settles what another device said at the same time goes; else it stays beside.
 * @param now ms since the epoch.
 */
export async function writeClaim(
  db: Database,
  {
    item,
    change,
    settles = false,
    now,
  }: { item: string; change: ClaimChange; settles?: boolean | undefined; now: number },
): Promise<Claim> {
  return db.transaction('rw', db.profile, db.outbox, db.meta, async () => {
    const row = await db.profile.get(item);
    const before = row ? claimOf(row) : NO_CLAIM;
    const names = SAID.filter(
      (name) => change[name] !== undefined && (settles || change[name] !== before[name]),
    );
    if (names.length === 0) return before;
    let next: ClaimRow = row ?? { id: item, changed: now, f: {} };
    for (const name of names) {
      const place = { table: 'profile', id: item, field: name } as const;
      const edit = settles ? undefined : overShown(next.f, name);
      const written = await writeField(db, place, next.f, change[name], now, edit);
      if (written) next = { ...next, f: written.f, changed: stampTime(written.stamp) };
    }
    await db.profile.put(next);
    return claimOf(next);
  });
}

/** A row as its claim; what cannot be read counts as not said. */
function claimOf({ f }: ClaimRow): Claim {
  const said = (v: { level?: unknown; example?: unknown }) => ({
    level: CLAIM_LEVELS.find((one): one is ClaimLevel => one === v.level) ?? null,
    example: typeof v.example === 'string' ? v.example : '',
  });
  const claim = said({ level: f.level?.v, example: f.example?.v });
  const level = f.level?.l?.map(({ v }) => said({ level: v }).level).find((one) => one !== claim.level);
  const example = f.example?.l
    ?.map(({ v }) => said({ example: v }).example)
    .find((one) => one !== claim.example);
  const beside = {
    ...(level === undefined ? {} : { level }),
    ...(example === undefined ? {} : { example }),
  };
  return { ...claim, done: f.done?.v === true, ...(Object.keys(beside).length > 0 ? { beside } : {}) };
}
