/** Rows of one table that are read once and written once, however often they change between. In one transaction. */
import type { Table } from 'dexie';

export class Staged<T> {
  readonly #rows = new Map<string, T | undefined>();
  readonly #changed = new Set<string>();

  constructor(
    private readonly table: Table<T, string>,
    private readonly keyOf: (row: T) => string,
  ) {}

  /** In the order of the keys, as they stand now; undefined where there is none. */
  async get(keys: readonly string[]): Promise<(T | undefined)[]> {
    const unread = [...new Set(keys)].filter((key) => !this.#rows.has(key));
    const rows = await this.table.bulkGet(unread);
    for (const [n, key] of unread.entries()) this.#rows.set(key, rows[n]);
    return keys.map((key) => this.#rows.get(key));
  }

  put(rows: readonly T[]): void {
    for (const row of rows) {
      const key = this.keyOf(row);
      this.#rows.set(key, row);
      this.#changed.add(key);
    }
  }

  /** What was put and is not written yet. */
  changed(): T[] {
    return [...this.#changed].map((key) => this.#rows.get(key) as T);
  }

  /** Writes what was put. */
  async write(): Promise<void> {
    await this.table.bulkPut(this.changed());
    this.#changed.clear();
  }
}
