/** The few requests of CouchDB's HTTP interface that a sync needs. All end with a `SyncProblem`, and none with a secret in it. */
import * as z from 'zod/mini';
import { utf8 } from '@/lib/transfer/bytes';
import { type ProblemName, SyncProblem } from '../problem';
import type { CouchTarget } from '../target';
import type { Doc } from './docs';

/** `fetch`, wrapped: kept bare as a property it throws in a worker. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** A worker is stopped when an answer takes longer. */
const PATIENCE = 28_000;

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

export interface Access extends Pick<CouchTarget, 'address' | 'user' | 'password'> {
  database: string;
  fetch: Fetch;
  now: () => number;
  signal?: AbortSignal | undefined;
}

/** Requests of one database. */
export function couchOf(access: Access): Couch {
  const base = `${rootOf(access.address)}/${encodeURIComponent(access.database)}/`;
  const get = <T>(path: string, schema: z.ZodMiniType<T>) => ask(access, base + path, schema);
  const post = <T>(path: string, body: string, schema: z.ZodMiniType<T>) =>
    ask(access, base + path, schema, body);
  return {
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

async function ask<T>(
  { fetch: send, user, password, now, signal }: Access,
  url: string,
  schema: z.ZodMiniType<T>,
  body?: string,
): Promise<T> {
  const limit = AbortSignal.timeout(PATIENCE);
  const headers: Record<string, string> = {
    accept: 'application/json',
    authorization: `Basic ${btoa(String.fromCharCode(...utf8(`${user}:${password}`)))}`,
  };
  if (body !== undefined) headers['content-type'] = 'application/json';
  let response: Response | undefined;
  let text: string;
  try {
    response = await send(url, {
      method: body === undefined ? 'GET' : 'POST',
      headers,
      ...(body !== undefined && { body }),
      // Neither a login of the browser's own, nor an answer of yesterday, nor another server.
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'manual',
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
    });
    text = await response.text();
  } catch {
    if (signal?.aborted) throw new SyncProblem('stopped');
    if (limit.aborted) throw new SyncProblem('timed-out');
    throw new SyncProblem(response ? 'bad-answer' : 'unreachable');
  }
  const answer = parsed(text);
  if (!response.ok) throw refusal(response, answer, { now: now(), password });
  if (answer === undefined) throw new SyncProblem(isPage(text) ? 'login-page' : 'bad-answer');
  const read = schema.safeParse(answer);
  if (!read.success) throw new SyncProblem('bad-answer');
  return read.data;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isPage(text: string): boolean {
  return text.trimStart().startsWith('<');
}

const errorSchema = z.object({ error: z.string(), reason: z.optional(z.nullable(z.string())) });

function refusal(
  { status, type, headers }: Response,
  answer: unknown,
  { now, password }: { now: number; password: string },
): SyncProblem {
  const error = errorSchema.safeParse(answer);
  const words = error.success ? `${error.data.error}: ${error.data.reason ?? ''}`.slice(0, 200) : undefined;
  const said = password === '' ? words : words?.replaceAll(password, '…');
  if (type === 'opaqueredirect' || (status >= 300 && status < 400)) return new SyncProblem('redirected');
  return new SyncProblem(nameOf(status, error.success), { status, said, until: untilOf(headers, now) });
}

const BY_STATUS: Record<number, ProblemName> = {
  401: 'wrong-password',
  403: 'forbidden',
  413: 'too-large',
  429: 'too-many',
  507: 'full',
};

function nameOf(status: number, isCouch: boolean): ProblemName {
  const name = BY_STATUS[status];
  if (name) return name;
  if (status >= 500) return 'server-failed';
  if (!isCouch) return 'not-couchdb';
  return status === 404 ? 'no-database' : 'bad-answer';
}

function untilOf(headers: Headers, now: number): number | undefined {
  const after = headers.get('retry-after');
  if (!after) return undefined;
  const at = /^\d+$/.test(after) ? now + Number(after) * 1000 : Date.parse(after);
  return Number.isNaN(at) ? undefined : at;
}
