import { fromMarkdown } from 'mdast-util-from-markdown';
import Papa from 'papaparse';
import { readSheet } from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { blobOf, type Chunks } from '@/lib/transfer/bytes';
import { maskedRecord } from '@/lib/transfer/masked';
import { csvChunks } from '@/lib/transfer/out/csv';
import { jsonChunks } from '@/lib/transfer/out/json';
import { markdownChunks } from '@/lib/transfer/out/markdown';
import { CELL_LENGTH, xlsxChunks } from '@/lib/transfer/out/xlsx';
import { COLUMNS, cellsOf, cellText } from '@/lib/transfer/table';
import { newTally } from '@/lib/transfer/tally';
import { MADE, madeRecord, madeRecords, sources, stampedAt, WORDS } from '../made';

const options = (mask = false) => ({ words: WORDS, statusName: (id: string) => id, mask, tally: newTally() });
type Told = ReturnType<typeof options>;
const textOf = async (chunks: Chunks) => (await blobOf(chunks, 'text/plain')).text();
const HEADS = COLUMNS.map((column) => WORDS.columns[column]);

/** A workbook as another reader sees it. */
async function sheetOf(chunks: Chunks) {
  return readSheet(Buffer.from(await (await blobOf(chunks, '')).arrayBuffer()), { trim: false });
}

const hostile = madeRecord(3, {
  f: { status: { v: '=1+1', ...stampedAt(MADE) }, 'tag:+86 的客户': { v: true, ...stampedAt(MADE) } },
});
hostile.posting.title = '=HYPERLINK("https://x.example","点我")';
hostile.posting.company = '@SUM(A1)';
hostile.posting.description = `a,"b"\r\nc\td_x0041_<b>&\u0001|*`;

test('a workbook holds numbers as numbers, times as times, and every text as it is', async () => {
  const records = madeRecords(30);
  const rows = await sheetOf(xlsxChunks(sources(records), options()));
  expect(rows[0]).toEqual(HEADS);
  expect(rows).toHaveLength(31);
  records.forEach((record, i) => {
    const row = rows[i + 1] ?? [];
    expect(row[0]).toBe(record.posting.title);
    expect(row[7]).toBe(record.posting.description);
    expect(row[9]).toBe(record.score);
    expect(row[12]).toBe(1);
    const seen = row[22] as unknown as Date;
    expect(seen).toBeInstanceOf(Date);
    const local = record.lastSeen - new Date(record.lastSeen).getTimezoneOffset() * 60_000;
    expect(Math.abs(seen.getTime() - local)).toBeLessThan(1_000);
  });
});

test('nothing in a cell of a workbook is a formula or markup', async () => {
  const [, row = []] = await sheetOf(xlsxChunks(sources([hostile]), options()));
  expect(row[0]).toBe(hostile.posting.title);
  expect(row[1]).toBe('@SUM(A1)');
  expect(row[7]).toBe('a,"b"\nc\td_x0041_<b>&|*');
});

test('a text that no cell holds is cut, and said to be', async () => {
  const long = madeRecord(1);
  long.posting.description = '😀'.repeat(CELL_LENGTH);
  const told = options();
  const [, row = []] = await sheetOf(xlsxChunks(sources([long]), told));
  const cell = String(row[7]);
  expect(cell.length).toBeLessThanOrEqual(CELL_LENGTH);
  expect(cell.endsWith(WORDS.cut)).toBe(true);
  expect(cell).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
  expect(told.tally).toEqual({ rows: 1, cut: 1, hidden: 0 });
});

test('values with commas are UTF-8 with a mark, CRLF, and no formula', async () => {
  const bytes = await (await blobOf(csvChunks(sources([hostile, madeRecord(4)]), options()), '')).bytes?.();
  const text = await textOf(csvChunks(sources([hostile, madeRecord(4)]), options()));
  const raw = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    bytes ?? (await (await blobOf(csvChunks(sources([hostile]), options()), '')).arrayBuffer()),
  );
  expect(raw.startsWith('\ufeff职位名称,')).toBe(true);
  const { data, errors } = Papa.parse<string[]>(text.replace('\ufeff', ''), {
    newline: '\r\n',
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  expect(data[0]).toEqual(HEADS);
  expect(data[1]?.[0]).toBe(`'${hostile.posting.title}`);
  expect(data[1]?.[1]).toBe("'@SUM(A1)");
  expect(data[1]?.[7]).toBe(hostile.posting.description);
  expect(data[1]?.[16]).toBe("'=1+1");
  expect(data[1]?.[17]).toBe("'+86 的客户");
  expect(data[2]?.slice(8)).toEqual(
    cellsOf(sources([madeRecord(4)])[0] as never, options())
      .map(cellText)
      .slice(8),
  );
  for (const cell of data.flat()) expect(cell).not.toMatch(/^[=+@\t\r]/);
});

test('JSON is one document, and one row a line', async () => {
  const records = madeRecords(5);
  const told = { tally: newTally(), made: MADE };
  const text = await textOf(jsonChunks(records, told));
  expect(JSON.parse(text)).toEqual({ format: 'yardstick', version: 1, made: MADE, rows: records });
  const lines = text.trimEnd().split('\n');
  expect(lines[0]).toMatch(/"rows":\[$/);
  expect(lines.at(-1)).toBe(']}');
  expect(lines.slice(1, -1).map((line) => JSON.parse(line.replace(/,$/, '')))).toEqual(records);
  expect(told.tally.rows).toBe(5);
  expect(JSON.parse(await textOf(jsonChunks([], { tally: newTally(), made: 1 }))).rows).toEqual([]);
});

test('a table in Markdown has a line a posting, and no markup of others', async () => {
  const text = await textOf(
    markdownChunks(sources([hostile, madeRecord(2)]), { ...options(), layout: 'table' }),
  );
  const lines = text.trimEnd().split('\n');
  expect(lines).toHaveLength(4);
  for (const line of lines) expect(line.match(/(?<!\\)\|/g)).toHaveLength(COLUMNS.length + 1);
  expect(lines[2]).toContain('\\<b\\>');
});

test('sections in Markdown have a heading a posting, and their texts are no markup', async () => {
  const record = madeRecord(1);
  record.posting.description =
    '# 不是标题\n- 不是列表\n1. 也不是\n```\n<script>alert(1)</script>\n[x](javascript:1)\n---';
  const text = await textOf(markdownChunks(sources([record]), { ...options(), layout: 'sections' }));
  const { children } = fromMarkdown(text);
  expect(children.map((child) => child.type)).toEqual([
    'heading',
    'list',
    'heading',
    'paragraph',
    'heading',
    'paragraph',
  ]);
  expect(JSON.stringify(children)).not.toMatch(/"type":"(?:html|link|code|thematicBreak|strong|emphasis)"/);
});

test('contact details are hidden in every table where asked, and counted', async () => {
  const record = madeRecord(1);
  record.posting.description += '\n联系13800001234，微信：kefu_hr';
  const body = { v: '问了 hr@example.com', ...stampedAt(MADE) };
  record.notes = [{ id: 'n1', posting: record.key, f: { body } }];
  const writers = [
    async (told: Told) => JSON.stringify(await sheetOf(xlsxChunks(sources([record]), told))),
    (told: Told) => textOf(csvChunks(sources([record]), told)),
    (told: Told) => textOf(markdownChunks(sources([record]), { ...told, layout: 'table' })),
  ];
  for (const write of writers) {
    const told = options(true);
    const text = await write(told);
    expect(text).not.toMatch(/13800001234|kefu_hr|hr@/);
    expect(told.tally.hidden).toBe(3);
  }
  const tally = newTally();
  const masked = JSON.stringify(maskedRecord(record, tally));
  expect(masked).not.toMatch(/13800001234|kefu_hr|hr@/);
  expect(tally.hidden).toBe(3);
  expect(JSON.stringify(record)).toContain('kefu_hr');
});

test('rows are taken as they are wanted, told of, and called off', async () => {
  const abort = new AbortController();
  let taken = 0;
  function* rows() {
    for (const source of sources(madeRecords(5_000))) {
      taken++;
      if (taken === 3_000) abort.abort(new Error('any reason'));
      yield source;
    }
  }
  const seen: number[] = [];
  const work = {
    ...options(),
    signal: abort.signal,
    onProgress: ({ rows }: { rows: number }) => void seen.push(rows),
  };
  for (const write of [csvChunks, xlsxChunks]) {
    taken = 0;
    await expect(textOf(write(rows(), work))).rejects.toMatchObject({ name: 'AbortError' });
    expect(taken).toBeLessThan(3_002);
  }
  expect(seen[0]).toBe(1);
});

test('records whose contact details are hidden hide them wherever people write', () => {
  const phone = '13812345678';
  const at = stampedAt(MADE);
  const record = madeRecord(5, {
    f: {
      'finding:deposit-fee': {
        v: { state: 'dismissed', reason: 'other', text: `问过 ${phone}`, by: null, at: MADE, print: 'a1' },
        ...at,
      },
      'override:typing-speed': { v: { is: 'covered', quote: `打字 ${phone}`, by: null, at: MADE }, ...at },
      owner: { v: { kind: 'client', name: `客户 ${phone}` }, ...at },
    },
    notes: [
      {
        id: 'n',
        posting: 'demo:5',
        f: {
          body: { v: `打 ${phone}`, ...at, l: [{ v: `或 ${phone}`, t: at.t }] },
          anchor: {
            v: {
              start: 1,
              end: 2,
              exact: `电话 ${phone}`,
              prefix: phone,
              suffix: phone,
              text: '13812345679',
            },
            ...at,
          },
        },
      },
    ],
  });
  record.posting = { ...record.posting, company: `示例 ${phone}`, place: phone, salary: phone };
  const tally = newTally();
  const masked = JSON.stringify(maskedRecord(record, tally));
  expect(masked).not.toContain(phone);
  expect(tally.hidden).toBe(11);
  // A fingerprint looks like anything, and is no word.
  expect(masked).toContain('13812345679');
});
