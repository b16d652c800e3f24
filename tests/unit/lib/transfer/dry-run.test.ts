import { expect, test } from 'vitest';
import { dryRun, type Lookup, type PlannedRow } from '@/lib/transfer/dry-run';
import type { Candidate, Incoming } from '@/lib/transfer/in/candidates';
import type { TransferRecord } from '@/lib/transfer/records';
import { all } from './in/read';
import { MADE, madeRecord, stampedAt } from './made';

const store = (...known: TransferRecord[]): Lookup & { asked: number[] } => {
  const asked: number[] = [];
  const lookup: Lookup = async (wanted) => {
    asked.push(wanted.length);
    return wanted.map(
      ({ kind, key }) =>
        known.find(
          (one) => one.kind === kind && ('key' in one ? one.key : 'id' in one ? one.id : '') === key,
        ) ?? null,
    );
  };
  return Object.assign(lookup, { asked });
};
const record = (n: number, one: TransferRecord): Incoming => ({ n, record: one, mended: false });
type Change = Partial<Omit<Candidate, 'posting'>> & { posting?: Partial<Candidate['posting']> };
const candidate = (n: number, more: Change = {}): Incoming => {
  const { posting, key } = madeRecord(1);
  const said = { note: '', tags: [], status: '', owner: null, rating: null, firstSeen: null, lastSeen: null };
  return {
    n,
    mended: false,
    candidate: { key, ...said, ...more, posting: { ...posting, ...more.posting } as Candidate['posting'] },
  };
};
const told = (rows: readonly PlannedRow[]) =>
  rows.map(({ n, outcome, fields }) => [n, outcome, ...fields].join(' '));

test('rows of our own form are told by what they would change', async () => {
  const known = madeRecord(1);
  const later = MADE + 1_000;
  const rows = await all(
    dryRun(
      [
        record(1, known),
        record(2, madeRecord(2)),
        record(3, {
          ...madeRecord(3),
          f: { ...madeRecord(3).f, status: { v: '已复审', ...stampedAt(later) } },
        }),
        record(4, {
          ...madeRecord(4),
          lastSeen: later,
          posting: { ...madeRecord(4).posting, title: '另一名称' },
        }),
        record(5, {
          ...madeRecord(5),
          notes: [{ id: 'n2', posting: 'demo:5', f: { body: { v: '新', ...stampedAt(later) } } }],
        }),
        { n: 6, problem: { code: 'bad-form', field: 'f' } },
        record(7, known),
        record(8, { kind: 'draft', id: 'd', posting: null, f: {} }),
        record(9, { ...madeRecord(9), f: { ...madeRecord(9).f, status: { v: '旧', ...stampedAt(1) } } }),
      ],
      store(known, ...[3, 4, 5, 9].map((n) => madeRecord(n))),
    ),
  );
  expect(told(rows)).toEqual([
    '1 same',
    '2 new',
    '3 changed status',
    '4 changed posting seen',
    '5 changed notes',
    '6 refused',
    '7 twice',
    '8 new',
    '9 same',
  ]);
  expect(rows[5]?.problem).toEqual({ code: 'bad-form', field: 'f' });
});

test('a foreign file changes what it says otherwise, and nothing where it is silent', async () => {
  const known = madeRecord(1);
  const ask = store(known);
  const one = async (more: Parameters<typeof candidate>[1]) =>
    told(await all(dryRun([candidate(1, more)], ask)))[0];
  expect(await one({})).toBe('1 same');
  expect(await one({ posting: { company: undefined, salary: '5-7K' } })).toBe('1 changed salary');
  expect(await one({ note: '第 1 条笔记', tags: ['夜班'], status: '待修改' })).toBe('1 same');
  expect(await one({ note: '另一条', tags: ['白班'], status: '已通知', rating: 5 })).toBe(
    '1 changed status rating tags note',
  );
  expect(await one({ key: 'demo:77' })).toBe('1 new');
});

test('a text of ours that came back with its contact details hidden is the same', async () => {
  const known = madeRecord(1);
  known.posting.description += '\n电话13800001234';
  const rows = dryRun(
    [candidate(1, { posting: { description: `${madeRecord(1).posting.description}\n电话138****1234` } })],
    store(known),
  );
  expect(told(await all(rows))).toEqual(['1 same']);
});

test('the store is asked for many rows at once, and the work is called off', async () => {
  const ask = store();
  const rows = Array.from({ length: 450 }, (_, i) => candidate(i + 1, { key: `k${i}` }));
  expect(await all(dryRun(rows, ask))).toHaveLength(450);
  expect(ask.asked).toEqual([200, 200, 50]);
  await expect(all(dryRun(rows, ask, { signal: AbortSignal.abort() }))).rejects.toMatchObject({
    name: 'AbortError',
  });
});
