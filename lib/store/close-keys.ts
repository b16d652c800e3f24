/**
 * Rows of many keys: a request for each costs the browser far more than the row. Where the keys stand close to each
 * other, or nothing stands between them, all that is there is read at once, and deleted in stretches.
 */
import Dexie, {
  cmp,
  type DBCore,
  type DBCoreKeyRange,
  type DBCoreTable,
  type DBCoreTransaction,
  type Middleware,
} from 'dexie';

/** So few are asked for one by one. */
const FEW = 16;
/** Where more than so many times the keys stand between the first and the last, they are asked for one by one. */
const SPARE = 2;

/**
 * Makes `bulkGet`, `bulkDelete` and all that asks for many keys do so. Below what Dexie keeps and observes (levels -1
 * and 0). Its own promises are chained, and never awaited: behind an `await` it would not know the transaction. Such a
 * request is made of two: what else writes to the table in the same transaction waits for its end.
 */
export const closeKeys: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'close-keys',
  level: -2,
  create: (core) => ({
    ...core,
    table(name) {
      const table = core.table(name);
      return {
        ...table,
        getMany(request) {
          if (!isMany(request.keys)) return table.getMany(request);
          return around(table, request).then((near) =>
            near ? rowsIn(table, request, near) : table.getMany(request),
          );
        },
        mutate(request) {
          if (request.type !== 'delete' || !isMany(request.keys)) return table.mutate(request);
          return around(table, request).then((near) =>
            near ? deleteIn(table, request, near) : table.mutate(request),
          );
        },
      };
    },
  }),
};

interface Wanted {
  trans: DBCoreTransaction;
  keys: unknown[];
}

/** All keys that stand from the first to the last of those that are wanted. */
interface Near {
  range: DBCoreKeyRange;
  there: readonly unknown[];
}

function isMany(keys: readonly unknown[]): boolean {
  return keys.length > FEW && keys.every((key) => key !== undefined && key !== null);
}

/** From one key to another, both with it. The number is what Dexie calls a range, in an enum that only types know. */
function between(lower: unknown, upper: unknown): DBCoreKeyRange {
  return { type: 2, lower, upper };
}

/** Null where far more than the wanted ones stand between them. */
function around(table: DBCoreTable, { trans, keys }: Wanted): Promise<Near | null> {
  let [first, last] = [keys[0], keys[0]];
  for (const key of keys) {
    if (cmp(key, first) < 0) first = key;
    if (cmp(key, last) > 0) last = key;
  }
  const range = between(first, last);
  const query = { index: table.schema.primaryKey, range };
  const limit = SPARE * keys.length + 1;
  return table
    .query({ trans, query, values: false, limit })
    .then(({ result: there }) => (there.length === limit ? null : { range, there }));
}

/** In the order of the wanted keys. */
function rowsIn(table: DBCoreTable, { trans, keys }: Wanted, { range, there }: Near): Promise<unknown[]> {
  const query = { index: table.schema.primaryKey, range };
  const limit = there.length;
  const { primaryKey } = table.schema;
  return table.query({ trans, query, values: true, limit }).then(({ result: rows }) => {
    const byKey = new Map(rows.map((row) => [nameOf(primaryKey.extractKey?.(row)), row]));
    return keys.map((key) => byKey.get(nameOf(key)));
  });
}

function nameOf(key: unknown): unknown {
  return typeof key === 'string' ? key : JSON.stringify(key);
}

function deleteIn(table: DBCoreTable, { trans, keys }: Wanted, { there }: Near) {
  const ranges = stretchesOf(there, new Set(keys.map(nameOf)));
  const done = ranges.map((range) => table.mutate({ type: 'deleteRange', trans, range }));
  return Dexie.Promise.all(done).then(() => ({
    numFailures: 0,
    failures: {},
    results: keys,
    lastResult: undefined,
  }));
}

/** Ranges in which nothing stands but rows that are to go. */
function stretchesOf(there: readonly unknown[], gone: ReadonlySet<unknown>): DBCoreKeyRange[] {
  const ranges: DBCoreKeyRange[] = [];
  let from = 0;
  for (let n = 0; n <= there.length; n++) {
    if (n < there.length && gone.has(nameOf(there[n]))) continue;
    if (n > from) ranges.push(between(there[from], there[n - 1]));
    from = n + 1;
  }
  return ranges;
}
