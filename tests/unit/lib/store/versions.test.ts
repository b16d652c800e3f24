import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Database } from '@/lib/store/database';
import { rememberSeen } from '@/lib/store/postings';
import { isKept } from '@/lib/store/rows';
import { isChanged, MOST_VERSIONS, versionsOf, wholePosting } from '@/lib/store/versions';
import { seen } from '@/tests/support/seen';

let db: Database;
beforeEach(() => {
  db = new Database(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

test('pay and title make a version as the text does; until when it holds does not', () => {
  const { posting } = seen();
  expect(isChanged(posting, { ...posting })).toBe(false);
  expect(isChanged(posting, { ...posting, validity: '2026-12-01' })).toBe(false);
  expect(isChanged(posting, { ...posting, salary: '6-8K' })).toBe(true);
  expect(isChanged({ ...posting, company: null }, posting)).toBe(false);
});

test('of very many the first and the latest stay', async () => {
  for (let n = 0; n < MOST_VERSIONS + 5; n++)
    await rememberSeen(db, seen({ posting: { description: `第 ${n} 稿` }, at: 1_000 + n }), 'all');
  const versions = await versionsOf(db, 'zhipin:abc');
  expect(versions).toHaveLength(MOST_VERSIONS);
  expect(versions[0]?.at).toBe(1_000);
  expect(versions.at(-1)?.posting.description).toBe(`第 ${MOST_VERSIONS + 4} 稿`);
  const row = await db.postings.get('zhipin:abc');
  expect(isKept(row) && (await wholePosting(db, row))?.description).toBe(`第 ${MOST_VERSIONS + 4} 稿`);
});
