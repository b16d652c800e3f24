import {
  type Beside,
  CLAIM_LEVELS,
  type Claim,
  type ClaimChange,
  type ClaimLevel,
  NO_CLAIM,
  type Profile,
} from '@/lib/fit/profile';
import { dotsOf, type Field } from '@/lib/sync/register';
import { stampTime } from '@/lib/sync/stamp';
import { deviceName } from './clock';
import type { Database } from './database';
import { overShown, writeField } from './fields';
import type { ClaimRow } from './rows';

/** What is said of an item. */
const SAID = ['level', 'example', 'done'] as const;
/** A change as it comes in a message. */
type Told = { [K in keyof ClaimChange]?: ClaimChange[K] | undefined };

/** Everything the person has said of themselves. */
export async function readProfile(db: Database): Promise<Profile> {
  const rows = await db.profile.toArray();
  return Object.fromEntries(rows.map((row) => [row.id, claimOf(row)]));
}

/**
 * Writes what a person says of an item: row, clock and outbox in one transaction. The same words again change nothing,
 * so a sender may try again after a killed worker.
 * @param item id of the checklist.
 * @param over stamps of the values that the person chose between: they go.
 * @param now ms since the epoch.
 */
export async function writeClaim(
  db: Database,
  {
    item,
    change,
    over,
    now,
  }: { item: string; change: Told; over?: readonly string[] | undefined; now: number },
): Promise<Claim> {
  return db.transaction('rw', db.profile, db.outbox, db.meta, async () => {
    const row = await db.profile.get(item);
    const device = await deviceName(db);
    const before = row ? claimOf(row) : NO_CLAIM;
    const names = SAID.filter(
      (name) => change[name] !== undefined && (over !== undefined || change[name] !== before[name]),
    );
    if (names.length === 0) return before;
    let next: ClaimRow = row ?? { id: item, changed: now, f: {} };
    for (const name of names) {
      const place = { table: 'profile', id: item, field: name } as const;
      const own = overShown(next.f, name, device)?.over ?? [];
      const edit = { over: [...own, ...(over ?? [])] };
      const written = await writeField(db, place, next.f, change[name], now, edit);
      if (written) next = { ...next, f: written.f, changed: stampTime(written.stamp) };
    }
    await db.profile.put(next);
    return claimOf(next);
  });
}

/** A row as its claim; what cannot be read counts as not said. */
function claimOf({ f }: ClaimRow): Claim {
  const level = valuesOf(f.level, (v) => CLAIM_LEVELS.find((one): one is ClaimLevel => one === v) ?? null);
  const example = valuesOf(f.example, (v) => (typeof v === 'string' ? v : ''));
  const several = [level, example].filter(({ length }) => length > 1);
  const beside: Beside = {
    over: several.flatMap((values) => values.slice(0, 2).flatMap(({ stamps }) => stamps)),
  };
  if (level[1]) beside.level = level[1].value;
  if (example[1]) beside.example = example[1].value;
  return {
    level: level[0]?.value ?? null,
    example: example[0]?.value ?? '',
    done: f.done?.v === true,
    ...(several.length > 0 ? { beside } : {}),
  };
}

/** The different values of a field, the newest first, each with the stamps of all that say so. */
function valuesOf<T>(field: Field | undefined, read: (v: unknown) => T): { value: T; stamps: string[] }[] {
  const values = new Map<T, string[]>();
  for (const { v, t } of field ? dotsOf(field) : []) values.set(read(v), [...(values.get(read(v)) ?? []), t]);
  return [...values].map(([value, stamps]) => ({ value, stamps }));
}
