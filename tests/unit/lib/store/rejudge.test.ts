import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { judgeWith } from '@/lib/app/judge';
import { builtinAuditor } from '@/lib/audit/builtin';
import { Database } from '@/lib/store/database';
import { rememberSeen } from '@/lib/store/postings';
import { markStale, rejudge, rejudgeStale } from '@/lib/store/rejudge';
import { isKept } from '@/lib/store/rows';
import { writeLabel, writeWord } from '@/lib/store/said';
import { posting } from '@/tests/support/postings';
import { seen } from '@/tests/support/seen';

const auditor = await builtinAuditor();
const judge = judgeWith(auditor);

let db: Database;
beforeEach(async () => {
  db = new Database(`test-${crypto.randomUUID()}`);
  await rememberSeen(db, seen({ posting: posting(), score: 1, engine: 1 }), 'all');
});
afterEach(() => db.delete());

const row = async () => {
  const found = await db.postings.get('zhipin:abc');
  if (!isKept(found)) throw new Error('not kept');
  return found;
};

test('what an older engine judged is judged anew once it may be stale, and once only', async () => {
  const by = vi.fn(async () => ({ judge, ...auditor.versions }));
  await rejudgeStale(db, by);
  expect(by).not.toHaveBeenCalled();
  await markStale(db);
  await rejudgeStale(db, by);
  await rejudgeStale(db, by);
  expect(by).toHaveBeenCalledOnce();
  expect(await row()).toMatchObject({ ...auditor.versions, score: auditor.audit(posting()).score });
});

test('a person’s word and what they put right count', async () => {
  const word = { about: 'role', says: { is: 'other', by: null, at: 5 } } as const;
  await writeWord(db, { key: 'zhipin:abc', word, seen: null, keep: 'all', now: 5 });
  await rejudge(db, ['zhipin:abc', 'zhipin:none'], judge);
  expect(await row()).toMatchObject({ role: 'other', score: null });
  await writeWord(db, {
    key: 'zhipin:abc',
    word: { about: 'role', says: null },
    seen: null,
    keep: 'all',
    now: 6,
  });
  const label = { about: 'read', field: 'title', says: '后端开发工程师' } as const;
  await writeLabel(db, { key: 'zhipin:abc', label, seen: null, keep: 'all', now: 7 });
  await rejudge(db, ['zhipin:abc'], judge);
  const read = { ...posting(), title: '后端开发工程师' };
  expect(await row()).toMatchObject({
    role: auditor.audit(read).role.role,
    posting: { title: posting().title },
  });
});
