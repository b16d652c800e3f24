/** How much the changes of a device would change here. */

import type { Fields } from '../register';
import type { Replica, Weight } from '../replica';
import type { SyncRow } from '../row';
import { joinRows } from '../tombstone';

/** Rows that are weighed at once. */
const PORTION = 5_000;

/** What rows would change. One that comes several times, as after several edits, counts once. */
export async function weightOf(replica: Replica, portions: AsyncIterable<SyncRow[]>): Promise<Weight> {
  const sum = { changed: 0, removed: 0 };
  let rows = new Map<string, SyncRow>();
  const weigh = async () => {
    const { changed, removed } = await replica.weigh([...rows.values()]);
    sum.changed += changed;
    sum.removed += removed;
    rows = new Map();
  };
  for await (const portion of portions)
    for (const row of portion) {
      const key = `${row.table}/${row.id}`;
      const known = rows.get(key);
      rows.set(
        key,
        known ? { ...known, f: joinRows(known.f as Fields, row.f as Fields) as SyncRow['f'] } : row,
      );
      if (rows.size >= PORTION) await weigh();
    }
  await weigh();
  return sum;
}
