/** Real files of every kind that is read, made by what writes them; small, so that many can be tried. */
import { messagesFor } from '@/lib/i18n';
import { formatStamp } from '@/lib/sync/stamp';
import { backupChunks } from '@/lib/transfer/backup/write';
import { type Bytes, blobOf, type Chunks, utf8 } from '@/lib/transfer/bytes';
import { csvChunks } from '@/lib/transfer/out/csv';
import { jsonChunks } from '@/lib/transfer/out/json';
import { xlsxChunks } from '@/lib/transfer/out/xlsx';
import { partsAround, sheetEnd, sheetStart } from '@/lib/transfer/out/xlsx-parts';
import type { PostingRecord, TransferRecord } from '@/lib/transfer/records';
import { newTally } from '@/lib/transfer/tally';
import { zipChunks } from '@/lib/transfer/zip/write';
import { gb18030, utf16 } from './encode';

export interface Sample {
  name: string;
  bytes: Bytes;
  /** What lies within, and how a file is made of it: so that damage also gets past checksums. */
  inner: { text: string; wrap: (text: string) => Promise<Bytes> } | null;
}

export const PASSPHRASE = '暗号';
/** The key of a trial is no secret. */
const ITERATIONS = 2;
const MADE = Date.UTC(2026, 10, 30);

const bytesOf = async (chunks: Chunks): Promise<Bytes> =>
  new Uint8Array(await (await blobOf(chunks, '')).arrayBuffer());

/** The nth of many invented postings. */
export function postingRecord(n: number): PostingRecord {
  const t = formatStamp(MADE + n, 0, 'device');
  const said = (v: unknown) => ({ v, t, c: { device: t } });
  const key = `demo:${n}`;
  return {
    kind: 'posting',
    key,
    posting: {
      reader: 'demo',
      id: String(n),
      url: `https://jobs.example.com/${n}`,
      title: `在线客服 ${n}`,
      description: `岗位职责：\n1、在线接待，"售后"处理；\n任职要求：\n大专以上，${n} 年经验。`,
      company: '示例公司',
      salary: '4-6K',
    },
    state: 'ready',
    firstSeen: MADE,
    lastSeen: MADE + n,
    times: n,
    role: 'service',
    score: n % 101,
    band: 'basic',
    missing: 9,
    versions: [
      {
        at: MADE,
        posting: { reader: 'demo', id: null, url: null, title: '客服', description: '接待' },
        state: 'ready',
      },
    ],
    f: {
      status: said('待修改'),
      'tag:夜班': said(true),
      rating: said(3),
      owner: said({ kind: 'rival', name: '示例' }),
    },
    notes: [{ id: `plain:${key}`, posting: key, f: { body: { ...said('笔记'), l: [{ v: '另一种', t }] } } }],
  };
}

const POSTINGS = [1, 2, 3].map(postingRecord);
const RECORDS: TransferRecord[] = [
  ...POSTINGS,
  { kind: 'said', key: 'demo:9', f: POSTINGS[0]?.f ?? {}, notes: [] },
  { kind: 'draft', id: 'd1', posting: null, f: POSTINGS[1]?.f ?? {} },
  { kind: 'claim', id: 'typing-speed', f: POSTINGS[2]?.f ?? {} },
  { kind: 'settings', values: { persona: 'recruiter', pill: { 'x.example': { side: 'left', top: 0.5 } } } },
];

const OBJECTS = [1, 2, 3].map((n) => ({
  jobTitle: `客服 ${n}`,
  company: '示例',
  jd: '在线接待\n处理售后',
  salary: 4_000 + n,
  tags: ['夜班'],
  updated: '2026-11-30',
}));

async function workbook(sheet: string): Promise<Bytes> {
  const parts = [...partsAround('职位'), ['xl/worksheets/sheet1.xml', sheet] as const];
  return bytesOf(zipChunks(parts.map(([name, text]) => ({ name, chunks: [utf8(text)] }))));
}

const SHARED = `<sst><si><t>职位</t></si><si><t>描述</t></si><si><r><t>在线</t></r><r><t>客服</t></r></si><si><t xml:space="preserve"> 接待_x000D_&amp; 售后 </t></si></sst>`;

async function sharing(texts: string): Promise<Bytes> {
  const sheet = `${sheetStart([9])}<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" t="s"><v>3</v></c><c r="D2" s="3"><v>46000.5</v></c></row>${sheetEnd()}`;
  const parts = [
    ...partsAround('一'),
    ['xl/worksheets/sheet1.xml', sheet],
    ['xl/sharedStrings.xml', texts],
  ] as [string, string][];
  return bytesOf(zipChunks(parts.map(([name, text]) => ({ name, chunks: [utf8(text)] }))));
}

const backup = (records: readonly TransferRecord[], passphrase: string | null) =>
  bytesOf(backupChunks(records, { tally: newTally(), made: MADE, passphrase, iterations: ITERATIONS }));

/** A backup whose rows are what a text holds, line by line; what is no JSON cannot be written. */
async function backupOf(text: string): Promise<Bytes> {
  const rows = text
    .split('\n')
    .map(parsed)
    .filter((value) => value !== undefined);
  return backup(rows as TransferRecord[], null);
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** One of each kind. */
export async function madeSamples(): Promise<Sample[]> {
  const { table: words } = messagesFor('zh').transfer;
  const options = () => ({ words, statusName: (id: string) => id, mask: false, tally: newTally() });
  const sources = POSTINGS.map((record) => ({ record, findings: null }));
  const json = await bytesOf(jsonChunks(RECORDS, { tally: newTally(), made: MADE }));
  const csv = await bytesOf(csvChunks(sources, options()));
  const csvText = new TextDecoder().decode(csv);
  const sheet = `${sheetStart([9, 9])}<row r="1"><c r="A1" t="inlineStr"><is><t>职位</t></is></c><c r="B1" t="inlineStr"><is><t>职位描述</t></is></c></row><row r="2"><c r="A2" t="str"><v>客服</v></c><c r="B2" t="inlineStr"><is><t>接待</t></is></c><c r="C2"><v>1.5</v></c><c r="D2" t="b"><v>1</v></c><c r="E2" t="e"><v>#N/A</v></c></row>${sheetEnd()}`;
  const lines = RECORDS.map((record) => JSON.stringify(record)).join('\n');
  const plain = (name: string, bytes: Bytes): Sample => ({ name, bytes, inner: null });
  return [
    plain('json', json),
    plain('json laid out', utf8(JSON.stringify(JSON.parse(new TextDecoder().decode(json)), null, 1))),
    plain('objects by line', utf8(OBJECTS.map((one) => JSON.stringify(one)).join('\n'))),
    plain('objects in a list', utf8(JSON.stringify({ code: 0, data: OBJECTS }))),
    plain('csv', csv),
    plain('csv in gb18030', gb18030(csvText)),
    plain('csv in utf-16', utf16(csvText, true)),
    plain('tsv', utf8('职位\t描述\t链接\n客服\t"接待\n售后"\thttps://x.example/1\n客服二\t外呼\t\n')),
    {
      name: 'xlsx',
      bytes: await bytesOf(xlsxChunks(sources, options())),
      inner: { text: sheet, wrap: workbook },
    },
    { name: 'xlsx with shared texts', bytes: await sharing(SHARED), inner: { text: SHARED, wrap: sharing } },
    { name: 'backup', bytes: await backup(RECORDS, null), inner: { text: lines, wrap: backupOf } },
    plain('backup with a passphrase', await backup(RECORDS, PASSPHRASE)),
  ];
}
