/**
 * CouchDB in memory, as its documentation describes it, for what our sync asks of it: opaque places in the order of
 * changes that belong to one life of a database, versions that come from content, documents refused one by one.
 */
import { createHash } from 'node:crypto';
import type { Doc } from '@/lib/sync/couch/docs';
import type { Send } from '@/lib/sync/http';

type Validate = (newDoc: Doc, oldDoc: Doc | null, userCtx: object, secObj: object) => void;

interface Stored {
  rev: string;
  /** All that it ever had. */
  revs: string[];
  seq: number;
  /** Null: it was deleted. */
  doc: Doc | null;
}

const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });

export class MemoryDatabase {
  docs = new Map<string, Stored>();
  seq = 0;
  /** A database that is made anew has another one. */
  life = crypto.randomUUID().slice(0, 8);
  validate: Validate | null = null;
  /** Places are mere numbers, as with the stand-in: nothing tells one life from another. */
  isPlain = false;
  /** Signs in a document. */
  mostSigns = 8_000_000;

  /** As it stands now; a restored one goes on in the same life. */
  backup(): Pick<MemoryDatabase, 'docs' | 'seq'> {
    return structuredClone({ docs: this.docs, seq: this.seq });
  }

  restore(backup: Pick<MemoryDatabase, 'docs' | 'seq'>): void {
    Object.assign(this, structuredClone(backup));
    if (!this.isPlain) return;
    // Copied document by document into a database that was made anew.
    this.seq = 0;
    for (const stored of this.docs.values()) stored.seq = ++this.seq;
  }

  wipe(): void {
    Object.assign(this, { docs: new Map(), seq: 0, life: crypto.randomUUID().slice(0, 8) });
  }

  placeOf(seq: number): string | number {
    if (this.isPlain) return seq;
    return `${seq}-${Buffer.from(this.life).toString('base64url')}`;
  }

  seqAt(place: string): number {
    if (this.isPlain) return Number(place);
    const [seq, life = ''] = place.split('-', 2);
    return place === '0' || Buffer.from(life, 'base64url').toString() !== this.life ? 0 : Number(seq);
  }

  write(doc: Doc, user: string): object {
    const id = doc._id;
    const known = this.docs.get(id);
    const old = known?.doc ? { ...known.doc, _rev: known.rev } : null;
    if (id.startsWith('_')) return { id, error: 'doc_validation', reason: 'Bad special document member' };
    if (old ? doc._rev !== old._rev : doc._rev !== undefined && doc._rev !== known?.rev)
      return { id, error: 'conflict', reason: 'Document update conflict.' };
    if (JSON.stringify(doc).length > this.mostSigns) return { id, error: 'document_too_large', reason: id };
    try {
      const roles = user === 'admin' ? ['_admin'] : [];
      this.validate?.(structuredClone(doc), structuredClone(old), { name: user, roles }, {});
    } catch (error) {
      const { forbidden, unauthorized } = error as { forbidden?: string; unauthorized?: string };
      if (forbidden === undefined && unauthorized === undefined) throw error;
      return { id, error: forbidden ? 'forbidden' : 'unauthorized', reason: forbidden ?? unauthorized };
    }
    const { _rev, _deleted, ...plain } = doc;
    const turn = Number.parseInt(known?.rev ?? '0', 10) + 1;
    const sum = createHash('md5')
      .update(JSON.stringify([known?.rev, _deleted, plain]))
      .digest('hex');
    const rev = `${turn}-${sum}`;
    this.docs.set(id, {
      rev,
      revs: [...(known?.revs ?? []), rev],
      seq: ++this.seq,
      doc: _deleted ? null : (plain as Doc),
    });
    return { ok: true, id, rev };
  }
}

export class MemoryCouch {
  databases = new Map<string, MemoryDatabase>();
  requests: string[] = [];
  bytes = { up: 0, down: 0 };
  /** Bytes in a request. */
  mostBytes = Number.POSITIVE_INFINITY;

  database(name: string): MemoryDatabase {
    let database = this.databases.get(name);
    if (!database) {
      database = new MemoryDatabase();
      this.databases.set(name, database);
    }
    return database;
  }

  fetch: Send = async (url, { method = 'GET', headers, body }) => {
    this.requests.push(`${method} ${url}`);
    this.bytes.up += String(body ?? '').length;
    const response = await this.answer(new URL(url), new Headers(headers), body as string | undefined);
    const text = await response.text();
    this.bytes.down += text.length;
    return new Response(text, response);
  };

  private async answer(url: URL, headers: Headers, body: string | undefined): Promise<Response> {
    const [user = '', password] = atob(headers.get('authorization')?.slice(6) ?? '').split(':');
    if (password !== 'secret')
      return json(401, { error: 'unauthorized', reason: 'Name or password is incorrect.' });
    const [, name = '', verb] = url.pathname.split('/');
    const database = this.databases.get(decodeURIComponent(name));
    if (!database) return json(404, { error: 'not_found', reason: 'Database does not exist.' });
    if ((body?.length ?? 0) > this.mostBytes) return new Response('<html>413</html>', { status: 413 });
    if (verb === '_changes') return json(200, changes(database, url.searchParams));
    if (verb === '_all_docs') return json(200, allDocs(database, url.searchParams, body));
    if (verb === '_revs_diff') {
      const [[id, revs]] = Object.entries(JSON.parse(body as string)) as [[string, string[]]];
      const missing = revs.filter((rev) => !database.docs.get(id)?.revs.includes(rev));
      return json(200, missing.length > 0 ? { [id]: { missing } } : {});
    }
    const { docs } = JSON.parse(body as string) as { docs: Doc[] };
    return json(
      201,
      docs.map((doc) => database.write(doc, user)),
    );
  }
}

const whole = (id: string, { rev, doc }: Stored) =>
  doc ? { ...doc, _rev: rev } : { _id: id, _rev: rev, _deleted: true };

function changes(database: MemoryDatabase, query: URLSearchParams): object {
  const since = database.seqAt(query.get('since') ?? '0');
  const all = [...database.docs]
    .filter(([, { seq }]) => seq > since)
    .sort(([, a], [, b]) => a.seq - b.seq)
    .slice(0, Number(query.get('limit')));
  const results = all.map(([id, stored]) => ({
    id,
    seq: database.placeOf(stored.seq),
    changes: [{ rev: stored.rev }],
    ...(stored.doc ? {} : { deleted: true }),
    doc: whole(id, stored),
  }));
  return { results, last_seq: database.placeOf(all.at(-1)?.[1].seq ?? database.seq), pending: 0 };
}

function allDocs({ docs }: MemoryDatabase, query: URLSearchParams, body: string | undefined): object {
  const row = (id: string) => {
    const stored = docs.get(id);
    if (!stored) return { key: id, error: 'not_found' };
    const value = stored.doc ? { rev: stored.rev } : { rev: stored.rev, deleted: true };
    return { id, key: id, value, doc: stored.doc ? whole(id, stored) : null };
  };
  if (body) return { total_rows: docs.size, rows: (JSON.parse(body) as { keys: string[] }).keys.map(row) };
  const [from, to] = ['startkey', 'endkey'].map((name) => JSON.parse(query.get(name) as string) as string);
  const ids = [...docs.keys()].filter(
    (id) => id >= (from as string) && id <= (to as string) && docs.get(id)?.doc,
  );
  return { total_rows: docs.size, rows: ids.sort().map(row) };
}
