import type { Database } from './database';
import { isWritten } from './rows';
import { rowsBy } from './rows-by';

/** How many written notes postings have; a key without any has no entry. */
export async function noteCounts(db: Database, keys: readonly string[]): Promise<Map<string, number>> {
  const notes = await rowsBy(db.notes, 'posting', keys);
  return new Map([...notes].map(([key, rows]) => [key, rows.filter(isWritten).length]));
}
