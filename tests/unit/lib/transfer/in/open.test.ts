import fc from 'fast-check';
import { expect, test } from 'vitest';
import writeXlsx from 'write-excel-file/node';
import { blobOf, type Chunks } from '@/lib/transfer/bytes';
import { openFile, openPasted } from '@/lib/transfer/in/open';
import { LONGEST_ROW } from '@/lib/transfer/in/rows';
import { csvChunks } from '@/lib/transfer/out/csv';
import { jsonChunks } from '@/lib/transfer/out/json';
import { xlsxChunks } from '@/lib/transfer/out/xlsx';
import { newTally } from '@/lib/transfer/tally';
import { zipChunks } from '@/lib/transfer/zip/write';
import { anyRecord, MADE, madeRecord, madeRecords, sources, WORDS } from '../made';
import { all, fileOf, gb18030, imported, rowsOf } from './read';

const blob = (chunks: Chunks) => blobOf(chunks, '');
const options = () => ({ words: WORDS, statusName: (id: string) => id, mask: false, tally: newTally() });
const LINES = '职位名称,公司,职位描述\r\n在线客服,示例公司,"负责在线接待，\n处理售后"\r\n';
const CELLS = [
  { n: 1, cells: ['职位名称', '公司', '职位描述'] },
  { n: 2, cells: ['在线客服', '示例公司', '负责在线接待，\n处理售后'] },
];

test('whatever is known of postings, drafts and the person comes in as it went out', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyRecord, { maxLength: 4 }), async (records) => {
      const file = await blob(jsonChunks(records, { tally: newTally(), made: MADE }));
      const rows = await imported(await openFile(file));
      expect(rows.map((row) => ('record' in row ? row.record : row))).toEqual(records);
    }),
    { numRuns: 60 },
  );
});

test('our JSON is read however another program lays it out', async () => {
  const records = madeRecords(3);
  const value = { format: 'yardstick', version: 1, made: MADE, rows: records };
  for (const text of [JSON.stringify(value), JSON.stringify(value, null, 2)]) {
    const rows = await imported(await openFile(fileOf(text)));
    expect(rows.map((row) => ('record' in row ? row.record : row))).toEqual(records);
  }
});

test('of our JSON that was cut off, the whole lines are read, and the end is told', async () => {
  const file = await blob(jsonChunks(madeRecords(10), { tally: newTally(), made: MADE }));
  const half = file.slice(0, Math.floor(file.size / 2));
  const rows = await imported(await openFile(half));
  const whole = rows.filter((row) => 'record' in row);
  expect(whole.length).toBeGreaterThan(3);
  expect(rows.slice(whole.length).map((row) => 'problem' in row && row.problem.code)).toEqual([
    'not-json',
    'truncated',
  ]);
});

test('what a newer version made is refused', async () => {
  await expect(openFile(fileOf('{"format":"yardstick","version":2,"rows":[\n]}'))).rejects.toMatchObject({
    code: 'newer',
  });
});

test.each([
  ['UTF-8', fileOf(LINES), 'utf-8'],
  ['UTF-8 with a mark', fileOf('\ufeff', LINES), 'utf-8'],
  ['UTF-16, little end first', utf16(LINES, true), 'utf-16le'],
  ['UTF-16, big end first', utf16(LINES, false), 'utf-16be'],
  ['GB18030', fileOf(gb18030(LINES)), 'gb18030'],
] as const)('values with commas are read in %s', async (_, file, encoding) => {
  const opened = await openFile(file);
  expect(opened).toMatchObject({ form: 'table', encoding, damaged: false });
  expect(await all(opened.rows())).toEqual(CELLS);
});

function utf16(text: string, isLittle: boolean): Blob {
  const view = new DataView(new ArrayBuffer(text.length * 2 + 2));
  [0xfeff, ...Array.from(text, (sign) => sign.charCodeAt(0))].forEach((code, i) => {
    view.setUint16(i * 2, code, isLittle);
  });
  return fileOf(new Uint8Array(view.buffer));
}

test('a damaged sign costs its row, and no other', async () => {
  const parts = [...'abcdefgh'].map((sign) => `${sign},${'客服岗位的说明'.repeat(9)}\n`);
  const file = fileOf(...parts.slice(0, 4), new Uint8Array([0xe5, 0xae]), ...parts.slice(4));
  const opened = await openFile(file);
  expect(opened).toMatchObject({ encoding: 'utf-8', damaged: true });
  const rows = await all(opened.rows());
  expect(rows.map((row) => ('problem' in row ? row.problem.code : 'fine'))).toEqual([
    'fine',
    'fine',
    'fine',
    'fine',
    'encoding',
    'fine',
    'fine',
    'fine',
  ]);
});

test.each([
  ['of one document', `[${'{"title":"客服","n":1}'},\n {"title":"x","list":[1,{"a":"]"}]},\n7,\n{"title":}]`],
  ['of lines', '{"title":"客服","n":1}\n{"title":"x","list":[1,{"a":"]"}]}\n7\n{"title":}\n'],
  [
    'in an object',
    '{"code":0,"ids":[1],"data":[{"title":"客服","n":1},\n{"title":"x","list":[1,{"a":"]"}]},\n7,\n{"title":}],"more":[{}]}',
  ],
])('objects %s are read row by row', async (_, text) => {
  const opened = await openFile(fileOf(text));
  expect(opened.form).toBe('objects');
  expect(await all(opened.rows())).toEqual([
    { n: 1, value: { title: '客服', n: 1 }, mended: false },
    { n: 2, value: { title: 'x', list: [1, { a: ']' }] }, mended: false },
    { n: 3, problem: { code: 'not-object', field: '' } },
    { n: 4, problem: { code: 'not-json', field: '' } },
  ]);
});

test('a document that breaks off gives what came before', async () => {
  expect(await rowsOf(fileOf('[{"title":"a"},\n{"title":"b'))).toEqual([
    { n: 1, value: { title: 'a' }, mended: false },
    { n: 2, problem: { code: 'truncated', field: '' } },
  ]);
});

test('one object is one row', async () => {
  expect(await rowsOf(fileOf('{\n "title": "客服",\n "description": "x"\n}\n'))).toEqual([
    { n: 1, value: { title: '客服', description: 'x' }, mended: false },
  ]);
});

test('what would do harm is refused by row and reason, the rest is read', async () => {
  const lines = [
    '{"title":"好的"}',
    '{"__proto__":{"polluted":1}}',
    '{"a":{"constructor":1}}',
    `{"a":${'['.repeat(40)}${']'.repeat(40)}}`,
    `{"tags":[${'1,'.repeat(60_000)}1]}`,
    `{"text":"${'x'.repeat(LONGEST_ROW)}"}`,
    '"text"',
    '{"half":"\\ud83d","nul":"a\\u0000b"}',
    '{"title":"<script>alert(1)</script>"}',
  ];
  const rows = await rowsOf(fileOf(lines.join('\n')));
  expect(rows.map((row) => ('problem' in row ? row.problem.code : 'fine'))).toEqual([
    'fine',
    'unsafe-key',
    'unsafe-key',
    'too-deep',
    'too-many-parts',
    'too-long',
    'not-object',
    'fine',
    'fine',
  ]);
  expect(rows[7]).toEqual({ n: 8, value: { half: '\ufffd', nul: 'ab' }, mended: true });
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
});

test('workbooks of other programs are read: numbers, dates, breaks and gaps', async () => {
  const date = new Date(Date.UTC(2026, 10, 30, 8, 30));
  const buffer = await writeXlsx(
    [
      ['职位', '薪资', null, '日期', '有没有'].map((value) => ({ value })),
      [
        { value: '客服\n专员 &lt;' },
        { value: 4500.5 },
        null,
        { value: date, format: 'yyyy-mm-dd' },
        { value: true },
      ],
      [],
      [null, { value: '只有一格' }],
    ] as never,
    { sheet: '一' },
  ).toBuffer();
  const opened = await openFile(fileOf(new Uint8Array(buffer)));
  expect(opened).toMatchObject({ form: 'table', sheets: ['一'] });
  expect(await all(opened.rows())).toEqual([
    { n: 1, cells: ['职位', '薪资', null, '日期', '有没有'] },
    { n: 2, cells: ['客服\n专员 &lt;', 4500.5, null, date, true] },
    { n: 4, cells: [null, '只有一格'] },
  ]);
});

const SHEET = (rows: string) =>
  `<x:worksheet xmlns:x="urn:x"><x:sheetData>${rows.replace(/<(\/?)/g, '<$1x:')}</x:sheetData></x:worksheet>`;

async function workbook(sheet: string, more: Record<string, string> = {}): Promise<Blob> {
  const parts = {
    'xl/workbook.xml': '<workbook><sheets><sheet name="a" sheetId="1"/></sheets></workbook>',
    'xl/worksheets/sheet1.xml': sheet,
    ...more,
  };
  return blob(
    zipChunks(
      Object.entries(parts).map(([name, text]) => ({ name, chunks: [new TextEncoder().encode(text)] })),
    ),
  );
}

test('a cell that shows an error costs nothing, and claims of a hostile sheet are not believed', async () => {
  const file = await workbook(
    SHEET(
      '<row r="1"><c r="A1" t="e"><v>#N/A</v></c><c r="B1"><v>1</v></c></row>' +
        '<row r="99999999999999999999"><c r="A2" t="inlineStr"><is><t>a</t></is></c></row>' +
        '<row r="1048576"><c r="XFD1048576"><v>2</v></c></row>' +
        '<row><c t="s"><v>7</v></c><c><v>NaN</v></c><c t="str"><v>公式</v></c></row>',
    ),
  );
  expect(await rowsOf(file)).toEqual([
    { n: 1, cells: [null, 1] },
    { n: 2, cells: ['a'] },
    { n: 1_048_576, problem: { code: 'too-many-parts', field: '' } },
    { n: 1_048_577, cells: [null, null, '公式'] },
  ]);
});

test('a workbook that unpacks to far more than it says is let go of', async () => {
  const bomb = async function* () {
    const chunk = new TextEncoder().encode('<a b="                                   "/>'.repeat(25_000));
    yield new TextEncoder().encode('<a>');
    for (let i = 0; i < 40; i++) yield chunk;
  };
  const file = await blob(
    zipChunks([
      { name: 'xl/workbook.xml', chunks: bomb() },
      { name: 'xl/worksheets/sheet1.xml', chunks: [] },
    ]),
  );
  expect(file.size).toBeLessThan(400_000);
  await expect(openFile(file)).rejects.toMatchObject({ code: 'too-big' });
});

test('of a damaged workbook the rows before the damage are read', async () => {
  const file = await blob(xlsxChunks(sources(madeRecords(400)), options()));
  const bytes = new Uint8Array(await file.arrayBuffer());
  const at = Math.floor(bytes.length * 0.6);
  bytes.set([0xff, 0xff, 0xff, 0xff, 0xff, 0xff], at);
  const rows = await rowsOf(fileOf(bytes));
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.at(-1)).toMatchObject({ problem: { code: 'truncated' } });
});

test.each([
  ['nothing', '', 'empty'],
  ['white space', ' \n\n ', 'empty'],
  ['a PDF', '%PDF-1.7 …', 'unknown-format'],
  ['a page', '<!doctype html><table></table>', 'unknown-format'],
  ['bytes', new Uint8Array(1_000).map((_, i) => i % 7), 'unknown-format'],
  ['an old sheet', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]), 'unknown-format'],
  [
    'a locked workbook',
    new Uint8Array([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      ...new Uint8Array(new Uint16Array(Array.from('EncryptedPackage', (sign) => sign.charCodeAt(0))).buffer),
    ]),
    'locked',
  ],
  ['an archive that is cut', 'PK\x03\x04 and no more', 'workbook'],
  [
    'a text in a third encoding',
    new Uint8Array(Array.from({ length: 400 }, (_, i) => [0x82, 0xff, 0x41, 0x0a][i % 4] as number)),
    'encoding',
  ],
])('%s is refused as a whole', async (_, content, code) => {
  await expect(openFile(fileOf(content)).then(({ rows }) => all(rows()))).rejects.toMatchObject({
    name: 'TransferError',
    code,
  });
});

test('cells pasted from a sheet are rows', async () => {
  const opened = openPasted('职位\t描述\n客服\t"两行\n描述"\n');
  expect(await all(opened.rows())).toEqual([
    { n: 1, cells: ['职位', '描述'] },
    { n: 2, cells: ['客服', '两行\n描述'] },
  ]);
  expect(() => openPasted(' \n')).toThrow('empty');
});

test('progress is told in bytes, and a reading is called off at once', async () => {
  const file = await blob(csvChunks(sources(madeRecords(2_000)), options()));
  const abort = new AbortController();
  const seen: number[] = [];
  const opened = await openFile(file);
  const drained = async () => {
    for await (const row of opened.rows({
      signal: abort.signal,
      onProgress: ({ bytes, total }) => void seen.push(bytes / total),
    }))
      if (row.n > 5_000) abort.abort();
  };
  await expect(drained()).rejects.toMatchObject({ name: 'AbortError' });
  expect(seen.every((share, i) => share > 0 && share <= 1 && share >= (seen[i - 1] ?? 0))).toBe(true);
  expect(seen.length).toBeLessThan(2_000);
  await expect(openFile(file, { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
});

test('the table that went out comes in as the same postings', async () => {
  const records = [madeRecord(1), madeRecord(2), madeRecord(5)];
  for (const write of [csvChunks, xlsxChunks]) {
    const rows = await imported(await openFile(await blob(write(sources(records), options()))), {
      identify: (url) => ({ reader: 'demo', id: url.split('/').at(-1) ?? '' }),
    });
    rows.forEach((row, i) => {
      const { posting, lastSeen } = records[i] as (typeof records)[number];
      if (!('candidate' in row)) throw new Error(JSON.stringify(row));
      expect(row.candidate).toMatchObject({
        key: `demo:${posting.id}`,
        status: '待修改',
        tags: ['夜班'],
        owner: { kind: Number(posting.id) % 2 ? 'own' : 'rival', name: Number(posting.id) % 2 ? '' : '示例' },
        note: `第 ${posting.id} 条笔记`,
        lastSeen: Math.floor(lastSeen / 60_000) * 60_000,
      });
      for (const [name, value] of Object.entries(posting))
        if (value !== null) expect(row.candidate.posting[name as 'title'], name).toBe(value);
    });
    expect(rows).toHaveLength(3);
  }
});
