/** Records, made up: no real posting, company or person. */

import fc from 'fast-check';
import { messagesFor } from '@/lib/i18n';
import type { Unsaved } from '@/lib/notes/unsaved';
import { formatStamp } from '@/lib/sync/stamp';
import type { PostingRecord, TransferRecord } from '@/lib/transfer/records';
import type { TableSource, TableWords } from '@/lib/transfer/table';

export const WORDS: TableWords = messagesFor('zh').transfer.table;
export const MADE = Date.UTC(2026, 10, 30, 8, 30);

const DUTIES = `岗位职责：
1、负责在线客服，处理售前咨询与售后问题；
2、记录"客户"反馈，每日整理，汇总给主管。
任职要求：
大专以上，打字60字/分，能接受早晚班轮换。`;

export function stampedAt(ms: number, device = 'device1'): { t: string; c: Record<string, string> } {
  const t = formatStamp(ms, 0, device);
  return { t, c: { [device]: t } };
}

/** The nth posting of many; each differs from the others. */
export function madeRecord(n: number, more: Partial<PostingRecord> = {}): PostingRecord {
  const key = `demo:${n}`;
  const at = MADE - n * 60_000;
  const description = `${DUTIES}\n编号 ${n}，月薪 ${4000 + (n % 50) * 100} 元起。`;
  return {
    kind: 'posting',
    key,
    posting: {
      reader: 'demo',
      id: String(n),
      url: `https://jobs.example.com/view/${n}`,
      title: `在线客服专员（第 ${n} 组）`,
      description,
      company: `示例科技 ${n % 40} 号店`,
      place: n % 3 === 0 ? null : '示例市',
      salary: '4-6K·13薪',
      education: '大专',
      ...(n % 2 ? { experience: '1年以内' } : {}),
      headcount: null,
    },
    state: n % 7 ? 'ready' : 'partial',
    firstSeen: at - 86_400_000,
    lastSeen: at,
    times: 1 + (n % 5),
    role: n % 9 ? 'service' : 'mixed',
    score: n % 11 ? n % 101 : null,
    band: n % 11 ? 'basic' : null,
    missing: n % 30,
    versions: [
      {
        at: at - 86_400_000,
        posting: {
          reader: 'demo',
          id: String(n),
          url: null,
          title: `在线客服专员（第 ${n} 组）`,
          description,
        },
        state: 'ready',
      },
    ],
    f: {
      status: { v: '待修改', ...stampedAt(at) },
      'tag:夜班': { v: true, ...stampedAt(at) },
      rating: { v: 1 + (n % 5), ...stampedAt(at) },
      owner: { v: { kind: n % 2 ? 'own' : 'rival', name: n % 2 ? '' : '示例' }, ...stampedAt(at) },
    },
    notes: [{ id: `plain:${key}`, posting: key, f: { body: { v: `第 ${n} 条笔记`, ...stampedAt(at) } } }],
    ...more,
  };
}

export function madeRecords(count: number): PostingRecord[] {
  return Array.from({ length: count }, (_, n) => madeRecord(n + 1));
}

export function sources(records: readonly PostingRecord[]): TableSource[] {
  return records.map((record) => ({ record, findings: { illegal: 1, risky: 0, style: 2 } }));
}

const text = fc.string({ unit: 'binary', maxLength: 40 });
const time = fc.integer({ min: 0, max: MADE });
const stamped = <T>(v: fc.Arbitrary<T>) =>
  fc.record({ v, at: time }).map(({ v, at }) => ({ v, ...stampedAt(at) }));
const plain = (value: string) => !value.includes('\0');

/** Any record at all, with fields that this version does not know. */
export const anyRecord: fc.Arbitrary<TransferRecord> = fc
  .record({
    n: fc.nat(1_000),
    title: text.filter(plain),
    description: fc.string({ unit: 'binary', maxLength: 300 }).filter(plain),
    status: stamped(text.filter(plain)),
    body: stamped(text.filter(plain)),
    unknown: fc
      .jsonValue({ maxDepth: 2 })
      // JSON writes minus zero as zero: what comes in is the value as it is written.
      .map((value): unknown => JSON.parse(JSON.stringify(value)))
      .filter(
        (value) =>
          plain(JSON.stringify(value)) &&
          !/__proto__|constructor|toString|valueOf|hasOwn|isProto|propertyIs|toLocale|lookup|define/.test(
            JSON.stringify(value),
          ) &&
          !JSON.stringify(value).includes('\\u0000'),
      ),
    kind: fc.constantFrom('posting', 'said', 'claim', 'draft', 'unsaved', 'settings'),
  })
  .map(({ n, title, description, status, body, unknown, kind }): TransferRecord => {
    const whole = madeRecord(n);
    const f = { status, 'tag:某': status };
    const notes = [{ id: `n${n}`, posting: whole.key, f: { body }, more: unknown }];
    if (kind === 'posting')
      return { ...whole, posting: { ...whole.posting, title, description }, f, notes, later: unknown };
    if (kind === 'said') return { kind, key: whole.key, f, notes };
    if (kind === 'claim') return { kind, id: `item-${n}`, f };
    if (kind === 'draft') return { kind, id: `draft-${n}`, posting: null, f, later: unknown };
    if (kind === 'unsaved') return { kind, key: whole.key, at: 5, unsaved: n % 2 === 0 ? null : UNSAVED };
    return { kind: 'settings', values: { persona: 'recruiter', later: unknown } };
  });

/** A draft that is still written on. */
export const UNSAVED: Unsaved = {
  manuscript: {
    original: '在线回答顾客的问题。',
    runs: [
      { text: '在线回答顾客的问题。', from: [0, 10], by: null },
      { text: '月休八天。', from: [10, 10], by: 'hand' },
    ],
    written: { rest: '月休八天' },
  },
  chosen: ['rest'],
  confirmed: [],
  values: { rest: { days: '8' } },
  replaced: [],
  words: {},
  confirmedWords: [],
  saved: null,
};
