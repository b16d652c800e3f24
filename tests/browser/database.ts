/** The extension's database, looked at from its own worker without the code under test. */
import type { Worker } from '@playwright/test';

export const DATABASE = 'yardstick';

/** Empties every table; a database that does not exist yet is left so. */
export async function clearDatabase(worker: Worker): Promise<void> {
  await worker.evaluate(async (name) => {
    if (!(await indexedDB.databases()).some((one) => one.name === name)) return;
    await new Promise<void>((resolve, reject) => {
      const open = indexedDB.open(name);
      open.onerror = () => reject(open.error);
      open.onsuccess = () => {
        const db = open.result;
        const tables = [...db.objectStoreNames];
        const change = db.transaction(tables, 'readwrite');
        for (const table of tables) change.objectStore(table).clear();
        change.oncomplete = () => {
          db.close();
          resolve();
        };
        change.onerror = () => reject(change.error);
      };
    });
  }, DATABASE);
}

/** All rows of a table. */
export async function rowsOf<Row>(place: Pick<Worker, 'evaluate'>, table: string): Promise<Row[]> {
  return place.evaluate(
    ({ name, table }) =>
      new Promise<Row[]>((resolve, reject) => {
        const open = indexedDB.open(name);
        open.onerror = () => reject(open.error);
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
