/** The real store of two people's browsers, synced over CouchDB. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Database } from '@/lib/store/database';
import { saveDraft } from '@/lib/store/drafts';
import { notesOf, writeNote } from '@/lib/store/notes';
import { rememberSeen } from '@/lib/store/postings';
import { labelsOf, writeLabel } from '@/lib/store/said';
import { replicaOf } from '@/lib/store/sync/replica';
import { couchSync } from '@/lib/sync/couch/sync';
import { seen } from '@/tests/support/seen';
import { MemoryCouch } from '@/tests/sync/couch/memory-couch';
import { validate } from '@/tests/tools/team/validate.mjs';

const KEY = 'demo:1';
let now = Date.UTC(2026, 10, 22);
const look = seen({
  key: KEY,
  at: now,
  posting: { title: '在线客服', description: '在线解答顾客的问题。', company: '示例公司' },
});

let couch: MemoryCouch;
let databases: Database[];
beforeEach(() => {
  couch = new MemoryCouch();
  couch.database('team').validate = validate;
  for (const name of ['own-u0', 'own-u1']) couch.database(name);
  databases = [new Database(`test-${crypto.randomUUID()}`), new Database(`test-${crypto.randomUUID()}`)];
});
afterEach(() => Promise.all(databases.map((db) => db.delete())));

function sync(db: Database, user: string) {
  const address = 'https://couch.example/';
  const target = {
    kind: 'couchdb',
    address,
    user,
    password: 'secret',
    team: 'team',
    own: `own-${user}`,
  } as const;
  const replica = replicaOf(db, { texts: true, profile: false, keep: 'all', now: () => ++now });
  const run = couchSync(target, replica, { send: couch.fetch, profile: false });
  return run({ now: () => now, name: user, allowed: [] });
}

test('a note comes to a colleague with its posting; both wordings stay; a draft is nobody else’s', async () => {
  const [hers, his] = databases as [Database, Database];
  await rememberSeen(hers, look, 'all');
  const said = { seen: look, keep: 'all', now: ++now } as const;
  await writeNote(hers, { id: 'n', posting: KEY, body: '问清班次' }, said);
  await writeLabel(hers, { key: KEY, label: { about: 'tag', tag: '急', says: true }, ...said });
  await saveDraft(hers, { id: 'd', posting: KEY, title: '在线客服', text: '草稿' } as never, ++now);
  await sync(hers, 'u0');
  await sync(his, 'u1');
  expect(await notesOf(his, [KEY])).toMatchObject([{ wordings: [{ body: '问清班次' }] }]);
  expect(await labelsOf(his, KEY)).toMatchObject({ tags: ['急'] });
  expect(await his.postings.get(KEY)).toMatchObject({ posting: { title: '在线客服' }, notes: 1 });
  expect(await his.drafts.count()).toBe(0);
  expect([...couch.database('own-u0').docs.keys()]).toContain('drafts:d');

  const later = { seen: null, keep: 'all', now: ++now } as never;
  await writeNote(hers, { id: 'n', posting: KEY, body: '班次已问' }, later);
  await writeNote(his, { id: 'n', posting: KEY, body: '不合适' }, later);
  await sync(hers, 'u0');
  await sync(his, 'u1');
  await sync(hers, 'u0');
  for (const db of databases) {
    const [note] = await notesOf(db, [KEY]);
    expect(note?.wordings.map(({ body }) => body).sort()).toEqual(['不合适', '班次已问']);
    expect(await db.outbox.count()).toBe(0);
  }
});
