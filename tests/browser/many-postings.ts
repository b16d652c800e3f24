/** A database of many postings with notes, made without the code under test. */
import type { Page } from '@playwright/test';

export interface Many {
  postings: number;
  /** Notes, spread over the postings. */
  notes: number;
  /** All of it was written here, on a profile that has not synced yet: it waits. Else another device has written it. */
  waits?: boolean;
}

/** Sentences of which the texts are put together, so that they are of a usual length and differ. */
const SENTENCES = [
  '在线解答顾客关于商品、物流与优惠的问题，按流程登记并跟进到办结。',
  '处理退换货与补发，和仓库、快递核对单据，每日整理未结的单子。',
  '打字每分钟六十字以上，熟悉常用办公软件，能看懂简单的报表。',
  '有耐心，遇到着急的顾客先听完再回应，不与顾客争执。',
  '月休六天，早晚班轮换，晚班到二十二点，有夜班补贴。',
  '底薪加绩效，每月十五日发放，入职当月缴纳五险。',
  '有网店售后经验者优先，应届毕业生可安排带教。',
  '把顾客常提的意见写成条目，每周交给运营和商品同事。',
];
const TITLES = ['在线客服', '售后客服专员', '夜班客服', '电话客服', '客服组长', '店铺售前客服'];
const PLACES = ['杭州', '广州', '成都', '武汉', '郑州', '西安'];

/**
 * Fills the extension's tables, in portions. To be called on a page of the extension that has opened the database.
 * A word that only every thousandth text holds is “冷链”.
 */
export async function fillPostings(place: Page, many: Many): Promise<void> {
  await place.evaluate(
    async ({ postings, notes, waits = false, SENTENCES, TITLES, PLACES }) => {
      const open = indexedDB.open('yardstick');
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        open.onsuccess = () => resolve(open.result);
        open.onerror = () => reject(open.error);
      });
      const put = (table: string, rows: object[]) =>
        new Promise<void>((resolve, reject) => {
          const change = db.transaction(table, 'readwrite', { durability: 'relaxed' });
          for (const row of rows) change.objectStore(table).put(row);
          change.oncomplete = () => resolve();
          change.onabort = () => reject(change.error);
        });
      const pick = <T>(list: readonly T[], n: number) => list[n % list.length] as T;
      const stamp = (n: number) => `${(1_760_000_000_000 + n).toString(36).padStart(9, '0')}0000.seed`;
      const field = (v: unknown, n: number) => ({ v, t: stamp(n), c: { seed: stamp(n) } });
      const id = (n: number) => `seed${String(n).padStart(6, '0')}`;
      const key = (n: number) => `zhipin:${id(n)}`;
      const mark = (table: string, id: string, field: string, n: number) => ({
        table,
        id,
        field,
        t: stamp(n),
      });
      const PORTION = 2_000;
      if (waits)
        await put('meta', [
          { name: 'device', value: 'seed' },
          { name: 'clock', value: stamp(Math.max(postings, notes)) },
        ]);
      for (let from = 0; from < postings; from += PORTION) {
        const numbers = Array.from({ length: Math.min(PORTION, postings - from) }, (_, i) => from + i);
        const posting = (n: number) => ({
          reader: 'zhipin',
          id: id(n),
          url: `https://www.zhipin.com/job_detail/${id(n)}.html`,
          title: `${pick(TITLES, n)}（${n}）`,
          company: `青禾${pick(['家居', '食品', '服饰', '数码'], n >> 2)}${n % 997}`,
          place: pick(PLACES, n),
          salary: `${4 + (n % 5)}-${6 + (n % 6)}K`,
        });
        const text = (n: number) =>
          Array.from(
            { length: 14 },
            (_, i) => `${i + 1}、${pick(SENTENCES, n * 7 + i * (1 + (n % 5)))}`,
          ).join('\n') + (n % 1000 === 0 ? '\n负责冷链订单的查询。' : '');
        await put(
          'postings',
          numbers.map((n) => ({
            key: key(n),
            posting: posting(n),
            at: 1_760_000_000_000 + n,
            state: 'ready',
            firstSeen: 1_760_000_000_000 + n,
            lastSeen: 1_764_000_000_000 + n,
            times: 1 + (n % 4),
            notes: Math.ceil((notes - n) / postings),
            twin: `t${n}`,
            role: 'service',
            score: 20 + (n % 60),
            band: 'basic',
            missing: 58 - (n % 40),
            findings: { illegal: n % 9 === 0 ? 1 : 0, risky: n % 4, style: n % 3 },
            engine: 1,
            checklist: 1,
            f: { status: field('seed', n), [`tag:标签${n % 12}`]: field(true, n) },
            tags: [`标签${n % 12}`],
          })),
        );
        await put(
          'versions',
          numbers.map((n) => ({
            key: key(n),
            at: 1_760_000_000_000 + n,
            posting: { ...posting(n), description: text(n) },
            state: 'ready',
          })),
        );
        if (waits)
          await put(
            'outbox',
            numbers.flatMap((n) => [
              mark('postings', key(n), 'status', n),
              mark('postings', key(n), `tag:标签${n % 12}`, n),
            ]),
          );
      }
      for (let from = 0; from < notes; from += PORTION) {
        const numbers = Array.from({ length: Math.min(PORTION, notes - from) }, (_, i) => from + i);
        await put(
          'notes',
          numbers.map((n) => ({
            id: `note${n}`,
            posting: key(n % postings),
            changed: 1_760_000_000_000 + n,
            f: { author: field('', n), body: field(`第 ${n} 条：问过班次与底薪，等回复。`, n) },
          })),
        );
      }
      if (waits)
        for (let from = 0; from < notes; from += PORTION)
          await put(
            'outbox',
            Array.from({ length: Math.min(PORTION, notes - from) }, (_, i) => from + i).flatMap((n) => [
              mark('notes', `note${n}`, 'author', n),
              mark('notes', `note${n}`, 'body', n),
            ]),
          );
      db.close();
    },
    { ...many, SENTENCES, TITLES, PLACES },
  );
}
