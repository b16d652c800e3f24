/** The rows of many keys of an index. */
import type { Table } from 'dexie';

/** So few keys are asked for one by one. */
const FEW = 16;
/** Where more than so many times the keys stand between the first and the last, they are asked for one by one. */
const SPARE = 4;

/**
 * Rows by key, in the index's order; a key without any has no entry. Keys that stand close are read by their range
 * (as ./close-keys does it with keys of a table), others all at once: a cursor that jumps from key to key waits for
 * every one of them.
 * @param index a column.
 */
export async function rowsBy<T, K, I>(
  table: Table<T, K, I>,
  index: string & keyof T,
  keys: readonly string[],
): Promise<Map<string, T[]>> {
  const rows = (await inRange(table, index, keys)) ?? (await oneByOne(table, index, keys));
  const wanted = new Set(keys);
  const found = new Map<string, T[]>();
  for (const row of rows) {
    const key = row[index] as string;
    if (!wanted.has(key)) continue;
    const some = found.get(key);
    if (some) some.push(row);
    else found.set(key, [row]);
  }
  return found;
}

async function oneByOne<T, K, I>(
  table: Table<T, K, I>,
  index: string,
  keys: readonly string[],
): Promise<T[]> {
  return (
    await Promise.all([...new Set(keys)].map((key) => table.where(index).equals(key).toArray()))
  ).flat();
}

/** Null where they are few, or far apart. */
async function inRange<T, K, I>(
  table: Table<T, K, I>,
  index: string,
  keys: readonly string[],
): Promise<T[] | null> {
  if (keys.length <= FEW) return null;
  const sorted = [...keys].sort();
  const range = () => table.where(index).between(sorted[0], sorted.at(-1), true, true);
  const most = SPARE * keys.length;
  const there = await range()
    .limit(most + 1)
    .primaryKeys();
  if (there.length === 0) return [];
  return there.length > most ? null : range().toArray();
}
