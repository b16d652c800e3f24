/** The few requests of CouchDB's HTTP interface that a sync needs. All end with a `SyncProblem`, and none with a secret in it. */
import * as z from 'zod/mini';
import { type Access, Http, type Meaning } from '../http';
import { SyncProblem } from '../problem';
import type { CouchTarget } from '../target';
import type { Doc } from './docs';

const docSchema = z.looseObject({ _id: z.string(), _rev: z.optional(z.string()) });
const docOrNone = z.optional(z.nullable(docSchema));
/** What a place in the order of changes is called is the server's own business. */
const placeSchema = z.union([z.string(), z.number()]);
export type Place = z.infer<typeof placeSchema>;

const changeSchema = z.object({
  id: z.string(),
  seq: placeSchema,
  changes: z.array(z.object({ rev: z.string() })).check(z.minLength(1)),
  deleted: z.optional(z.boolean()),
  doc: docOrNone,
});
export type Change = z.infer<typeof changeSchema>;
const changesSchema = z.object({ results: z.array(changeSchema), last_seq: placeSchema });
const rowsSchema = z.object({
  rows: z.array(z.object({ key: z.optional(z.string()), id: z.optional(z.string()), doc: docOrNone })),
});
const writtenSchema = z.array(
  z.object({
    id: z.string(),
    rev: z.optional(z.string()),
    error: z.optional(z.string()),
    reason: z.optional(z.string()),
  }),
);
const missingSchema = z.record(z.string(), z.object({ missing: z.array(z.string()) }));
export type Written = z.infer<typeof writtenSchema>[number];

export interface Couch {
  /** By how much the server's clock is ahead of this one, ms; null before its first answer. */
  skew(): number | null;
  /** Changes behind a place, each document once, in the server's order. */
  changes(since: Place, most: number): Promise<Change[]>;
  /** Documents as they stand now; one that is not there is absent. */
  docs(ids: readonly string[]): Promise<Map<string, Doc>>;
  /** Documents whose `_id` begins so. */
  beginning(prefix: string): Promise<Doc[]>;
  /** Whether a version is, or once was, that of a document. */
  remembers(id: string, rev: string): Promise<boolean>;
  /** What became of each, in any order. */
  write(docs: readonly Doc[]): Promise<Written[]>;
}

export interface CouchAccess extends Pick<CouchTarget, 'address'>, Access {
  database: string;
}

/** Requests of one database. */
export function couchOf({ address, database, ...access }: CouchAccess): Couch {
  const base = `${rootOf(address)}/${encodeURIComponent(database)}/`;
  const http = new Http(access, couchMeaning);
  const get = <T>(path: string, schema: z.ZodMiniType<T>) => ask(http, base + path, schema);
  const post = <T>(path: string, body: string, schema: z.ZodMiniType<T>) =>
    ask(http, base + path, schema, body);
  return {
    skew: () => http.skew,
    async changes(since, most) {
      const place = encodeURIComponent(String(since));
      return (await get(`_changes?include_docs=true&limit=${most}&since=${place}`, changesSchema)).results;
    },
    async docs(ids) {
      if (ids.length === 0) return new Map();
      const body = JSON.stringify({ keys: ids });
      const { rows } = await post('_all_docs?include_docs=true', body, rowsSchema);
      if (rows.length !== ids.length) throw new SyncProblem('bad-answer');
      return new Map(rows.flatMap(({ doc }): [string, Doc][] => (doc ? [[doc._id, doc as Doc]] : [])));
    },
    async beginning(prefix) {
      const range = new URLSearchParams({
        include_docs: 'true',
        startkey: JSON.stringify(prefix),
        endkey: JSON.stringify(`${prefix}\ufff0`),
      });
      const { rows } = await get(`_all_docs?${range}`, rowsSchema);
      return rows.flatMap(({ doc }) => (doc ? [doc as Doc] : []));
    },
    remembers: async (id, rev) =>
      !(id in (await post('_revs_diff', JSON.stringify({ [id]: [rev] }), missingSchema))),
    write: (docs) => post('_bulk_docs', bodyOf(docs), writtenSchema),
  };
}

/** The body of a request that writes documents. */
export function bodyOf(docs: readonly Doc[]): string {
  // Half a sign, which JSON writes as an escape, makes CouchDB refuse the whole request.
  return `{"docs":${JSON.stringify(docs)}}`.replace(/(?<!\\)((?:\\\\)*)\\ud[89a-f]../g, '$1\ufffd');
}

/** An address without a slash at its end, and without the account that some write into it. */
function rootOf(address: string): string {
  if (!URL.canParse(address)) throw new SyncProblem('unreachable');
  const { protocol, host, pathname } = new URL(address);
  return `${protocol}//${host}${pathname.replace(/\/+$/, '')}`;
}

async function ask<T>(http: Http, url: string, schema: z.ZodMiniType<T>, body?: string): Promise<T> {
  const headers = { accept: 'application/json', 'content-type': 'application/json' };
  const method = body === undefined ? 'GET' : 'POST';
  const { bytes } = await http.ask({ method, url, headers, body }, [200, 201, 202]);
  try {
    return z.parse(schema, JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    throw new SyncProblem('bad-answer');
  }
}

/** What statuses mean in CouchDB's sense, if it is one. */
const couchMeaning: Meaning = (status, start) => {
  if (status >= 500) return 'server-failed';
  if (!/^\s*\{\s*"error"/.test(start)) return 'not-couchdb';
  return status === 404 ? 'no-database' : 'bad-answer';
};
