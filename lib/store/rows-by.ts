/** The rows of many keys of an index. */
import type { Table } from 'dexie';

/**
 * Rows by key, in the index's order; a key without any has no entry. All keys are asked for at once: a cursor that
 * jumps from key to key waits for every one of them.
 */
export async function rowsBy<T, K, I>(
  table: Table<T, K, I>,
  index: string,
  keys: readonly string[],
): Promise<Map<string, T[]>> {
  const found = await Promise.all(keys.map((key) => table.where(index).equals(key).toArray()));
  return new Map(keys.flatMap((key, n) => ((found[n]?.length ?? 0) > 0 ? [[key, found[n] as T[]]] : [])));
}
