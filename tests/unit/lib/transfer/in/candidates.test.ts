import { expect, test } from 'vitest';
import { type Incoming, incomingRows } from '@/lib/transfer/in/candidates';
import type { Target } from '@/lib/transfer/in/headers';
import { openFile } from '@/lib/transfer/in/open';
import { ownerOf, ratingOf, tagsOfWords, timeOf } from '@/lib/transfer/in/values';
import { madeRecord, stampedAt } from '../made';
import { all, fileOf, imported } from './read';

const csv = (...lines: string[]) => fileOf(lines.join('\n'));
const said = (rows: readonly Incoming[]) =>
  rows.map((row) =>
    'problem' in row ? `${row.n} ${row.problem.code} ${row.problem.field}`.trim() : `${row.n} fine`,
  );

test('parts of a text in several columns stand under their headings', async () => {
  const [row] = await imported(
    await openFile(csv('岗位,公司,岗位职责,任职要求', '客服,示例,"接待\n售后",大专以上')),
  );
  expect(row).toMatchObject({
    n: 2,
    candidate: {
      posting: {
        reader: 'import',
        id: null,
        url: null,
        title: '客服',
        company: '示例',
        description: '岗位职责：\n接待\n售后\n\n任职要求：\n大专以上',
      },
      note: '',
      tags: [],
      rating: null,
    },
  });
});

test('every row comes out once: taken, or refused with its line and a reason', async () => {
  const rows = await imported(
    await openFile(
      csv(
        '职位,职位描述,首次看到,评级,标签,链接',
        '客服,在线接待,2026-11-30 08:30,4,夜班;急招,https://x.example/1#top',
        ',没有名称,,,,',
        '没有描述,,,,,',
        '客服,日期不对,0000-01-01,,,',
        '客服,日期不对,99999-01-01,,,',
        '客服,日期不对,2026-02-31,,,',
        '客服,评级不对,,7,,',
        `客服,标签太多,,,${'a;'.repeat(50)}${Array.from({ length: 200 }, (_, i) => `t${i}`).join(';')},`,
        `${'长'.repeat(3_000)},名称太长,,,,`,
        `客服,${'长'.repeat(200_001)},,,,`,
        ',,,,,',
        '<script>alert(1)</script>,=cmd|x,,,,javascript:alert(1)',
      ),
    ),
  );
  expect(said(rows)).toEqual([
    '2 fine',
    '3 no-title title',
    '4 no-text description',
    '5 bad-date firstSeen',
    '6 bad-date firstSeen',
    '7 bad-date firstSeen',
    '8 bad-number rating',
    '9 too-many-tags tags',
    '10 too-long title',
    '11 too-long description',
    '13 fine',
  ]);
  expect(rows[0]).toMatchObject({
    candidate: {
      tags: ['夜班', '急招'],
      rating: 4,
      firstSeen: new Date(2026, 10, 30, 8, 30).getTime(),
      posting: { url: 'https://x.example/1' },
    },
  });
  expect(rows.at(-1)).toMatchObject({
    candidate: { posting: { title: '<script>alert(1)</script>', description: '=cmd|x', url: null } },
  });
});

test('a site that is known gives the posting its key', async () => {
  const rows = await imported(await openFile(csv('职位,描述,链接', '客服,接待,https://x.example/job/7')), {
    identify: (url) => (url.includes('/job/') ? { reader: 'x', id: url.slice(-1) } : null),
  });
  expect(rows[0]).toMatchObject({ candidate: { key: 'x:7' } });
});

test('values of objects are found by their names, also those that are lists', async () => {
  const opened = await openFile(
    fileOf(JSON.stringify([{ jobName: '客服', duty: ['接待', '售后'], hasOwnProperty2: 1 }, { other: 1 }])),
  );
  const columns: Target[] = ['title', 'description'];
  const rows = await all(
    incomingRows(opened.rows(), opened.form, {
      mapping: { hasHeader: true, columns },
      header: ['jobName', 'duty'],
    }),
  );
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({ candidate: { posting: { title: '客服', description: '接待\n售后' } } });
});

test('rows of our own form that no store could hold are refused, with what is wrong', async () => {
  const good = madeRecord(1);
  const bad = (change: object) => JSON.stringify({ ...good, ...change });
  const lines = [
    JSON.stringify(good),
    bad({ firstSeen: -62_167_219_200_000 }),
    bad({ lastSeen: Date.UTC(9999, 0) * 11 }),
    bad({ score: 'high' }),
    bad({ score: 1e9 }),
    bad({ kind: 'later' }),
    bad({ posting: null }),
    bad({ f: { status: { v: 1, t: 'zzzzzzzzz0000.a', c: {} } } }),
    bad({ f: { status: { v: 1, t: '0mi1000000000.toString', c: {} } } }),
    bad({ f: { status: { v: 1, ...stampedAt(5), c: { a: 5 } } } }),
    bad({
      f: Object.fromEntries(
        Array.from({ length: 2_001 }, (_, i) => [`tag:${i}`, { v: true, ...stampedAt(5) }]),
      ),
    }),
    bad({ versions: 'none' }),
    'null',
  ];
  const text = `{"format":"yardstick","version":1,"rows":[\n${lines.join(',\n')}\n]}`;
  const rows = await imported(await openFile(fileOf(text)));
  expect(said(rows)).toEqual([
    '2 fine',
    '3 bad-date firstSeen',
    '4 bad-date lastSeen',
    '5 bad-number score',
    '6 bad-number score',
    '7 unknown-kind later',
    '8 bad-form posting',
    '9 bad-stamp f.status.t',
    '10 bad-stamp f.status.t',
    '11 bad-form f.status.c.a',
    '12 too-many-tags f',
    '13 bad-form versions',
    '14 not-object',
  ]);
});

test.each([
  ['2026-11-30 08:30', new Date(2026, 10, 30, 8, 30)],
  ['2026/1/2', new Date(2026, 0, 2)],
  ['2026年11月30日 8时5分', new Date(2026, 10, 30, 8, 5)],
  ['２０２６．１１．３０', new Date(2026, 10, 30)],
  ['2026-11-30T08:30:00.000Z', new Date(Date.UTC(2026, 10, 30, 8, 30))],
  ['2026-11-30T08:30:00+08:00', new Date(Date.UTC(2026, 10, 30, 0, 30))],
  [new Date(Date.UTC(2026, 10, 30, 8, 30)), new Date(2026, 10, 30, 8, 30)],
  [46_356, new Date(2026, 10, 30)],
  [Date.UTC(2026, 10, 30), new Date(Date.UTC(2026, 10, 30))],
])('a time is read as people write it: %s', (written, expected) => {
  expect(timeOf(written)).toBe(expected.getTime());
});

test.each([
  '昨天',
  '2026-13-01',
  '0000-01-01',
  '99999-01-01',
  '1234',
  -1,
  1e300,
  Number.NaN,
  true,
  {},
  new Date(Number.NaN),
])('is no time: %s', (written) => {
  expect(timeOf(written)).toBeNull();
});

test('ratings and tags are read as people write them', () => {
  expect(['4', 4, '★★★☆☆', '５'].map(ratingOf)).toEqual([4, 4, 3, 5]);
  expect(['0', 6, 4.5, '好', '', Number.NaN].map(ratingOf)).toEqual([null, null, null, null, null, null]);
  expect(tagsOfWords('夜班； 急招,#外呼、夜班')).toEqual(['夜班', '急招', '外呼']);
  expect(['自家', '竞品 · 示例科技', 'Client: Example', '别人', ''].map(ownerOf)).toEqual([
    { kind: 'own', name: '' },
    { kind: 'rival', name: '示例科技' },
    { kind: 'client', name: 'Example' },
    null,
    null,
  ]);
  expect(tagsOfWords(`${'a;'.repeat(1_000_000)}`)).toBeNull();
  expect(tagsOfWords('x'.repeat(31))).toBeNull();
});
