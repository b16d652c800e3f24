import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cardFacts } from '@/lib/store/cards';
import { Database } from '@/lib/store/database';
import { writeNote } from '@/lib/store/notes';
import { rememberSeen } from '@/lib/store/postings';

let db: Database;
beforeEach(() => {
  db = new Database(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const judge = {
  title: (title: string) => (title.includes('客服') ? ('service' as const) : null),
  reasons: () => [{ says: 'sales' as const }],
};
const seen = (id: string, change = {}) => ({
  key: `zhipin:${id}`,
  posting: { reader: 'zhipin', id, url: null, title: '电话客服', description: '接电话。' },
  state: 'ready' as const,
  role: 'service' as const,
  score: 42,
  missing: 30,
  engine: 1,
  checklist: 1,
  at: 1_000,
  ...change,
});
const card = (id: string, title = '电话客服') => ({ key: `zhipin:${id}`, title });

test('tells of each card in order: what the title says, what was seen, how many notes', async () => {
  await rememberSeen(db, seen('a'), 'all');
  await rememberSeen(db, seen('b', { role: 'mixed', score: null, at: 2_000 }), 'all');
  await writeNote(
    db,
    { id: 'zhipin:b', posting: 'zhipin:b', body: '问过' },
    { seen: null, keep: 'all', now: 3 },
  );
  await writeNote(
    db,
    { id: 'zhipin:c', posting: 'zhipin:c', body: ' ' },
    { seen: null, keep: 'all', now: 4 },
  );
  expect(await cardFacts(db, [card('b'), card('x', '打包员'), card('a'), card('c')], judge)).toEqual([
    {
      title: 'service',
      opened: { role: 'mixed', mixedWith: 'sales', score: null, band: null, at: 2_000, changed: false },
      notes: 1,
    },
    { title: null, opened: null, notes: 0 },
    {
      title: 'service',
      opened: { role: 'service', mixedWith: null, score: 42, band: 'basic', at: 1_000, changed: false },
      notes: 0,
    },
    { title: 'service', opened: null, notes: 0 },
  ]);
});

test.each([
  ['电话客服', false],
  [' 电话 客服', false],
  ['电话…', false],
  ['电话客服（晚班）', true],
  ['在线客服', true],
])('a card called %s: has changed is %s', async (title, changed) => {
  await rememberSeen(db, seen('a'), 'all');
  const [facts] = await cardFacts(db, [card('a', title)], judge);
  expect(facts?.opened?.changed).toBe(changed);
});
