import Dexie, { type Table } from 'dexie';

/** Told how many of how many are done. */
export type Told = (done: number, all: number) => void;

/** Rows written in one transaction: small enough that other writers wait but a moment. */
const AT_ONCE = 200;

/** Does a work on many in portions, one after the other. */
export async function inPortions<T>(
  all: readonly T[],
  work: (some: readonly T[]) => Promise<unknown>,
  told: Told = () => {},
): Promise<void> {
  for (let at = 0; at < all.length; at += AT_ONCE) {
    await work(all.slice(at, at + AT_ONCE));
    told(Math.min(all.length, at + AT_ONCE), all.length);
  }
}

/**
 * All rows of a table in the order of their keys, so many at a time: a cursor would look at one after the other.
 * @param most in one portion.
 */
export async function* allInPortions<T>(table: Table<T, string>, most: number): AsyncGenerator<T[]> {
  const key = table.schema.primKey.keyPath as keyof T;
  let last: unknown = Dexie.minKey;
  for (;;) {
    const rows = await table.where(':id').above(last).limit(most).toArray();
    if (rows.length > 0) yield rows;
    if (rows.length < most) return;
    last = rows.at(-1)?.[key];
  }
}
