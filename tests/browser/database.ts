/** The extension's database, looked at from one of its own places without the code under test. */
import type { Page, Worker } from '@playwright/test';

const DATABASE = 'yardstick';

/** Empties every table; a database that does not exist yet is left so. */
export async function clearDatabase(place: Page): Promise<void> {
  await place.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open(name);
        // It does not exist: it is not for us to make it.
        open.onupgradeneeded = () => open.transaction?.abort();
        open.onerror = () => resolve();
        open.onsuccess = () => {
          const db = open.result;
          const tables = [...db.objectStoreNames];
          const change = tables.length > 0 ? db.transaction(tables, 'readwrite') : null;
          for (const table of tables) change?.objectStore(table).clear();
          const done = () => {
            db.close();
            resolve();
          };
          if (!change) return done();
          change.oncomplete = done;
          change.onabort = () => reject(change.error);
        };
      }),
    DATABASE,
  );
}

/** All rows of a table; none where the database does not exist yet. */
export function rowsOf<Row>(place: Pick<Worker, 'evaluate'>, table: string): Promise<Row[]> {
  return place.evaluate(
    ({ name, table }) =>
      new Promise<Row[]>((resolve, reject) => {
        const open = indexedDB.open(name);
        open.onupgradeneeded = () => open.transaction?.abort();
        open.onerror = () => resolve([]);
        open.onsuccess = () => {
          const db = open.result;
          const all = db.transaction(table).objectStore(table).getAll();
          all.onsuccess = () => {
            db.close();
            resolve(all.result as Row[]);
          };
          all.onerror = () => reject(all.error);
        };
      }),
    { name: DATABASE, table },
  );
}
