/** What a database of each old version held: rows by table, as that version wrote them. Never changed afterwards. */

const field = (v: unknown, t: string) => ({ v, t, c: { dev: t } });

const POSTING = {
  reader: 'zhipin',
  id: 'abc',
  url: 'https://jobs.example.cn/abc',
  title: '在线客服（新）',
  description: '在线解答顾客的问题，处理退换货。',
  company: '青禾家居',
  salary: '5-7K',
};

const first = {
  postings: [
    {
      key: 'zhipin:abc',
      posting: POSTING,
      state: 'ready',
      firstSeen: 1_000,
      lastSeen: 3_000,
      times: 2,
      role: 'service',
      score: 42,
      missing: 30,
      engine: 1,
      checklist: 1,
      f: { 'override:typing': field({ is: 'missing', not: [], by: null, at: 5 }, '0000000050000.dev') },
    },
    { key: 'liepin:bare', f: { 'finding:x:risky': field(null, '0000000060000.dev') } },
  ],
  versions: [
    { key: 'zhipin:abc', at: 1_000, title: '在线客服', description: '在线解答顾客的问题。' },
    { key: 'zhipin:abc', at: 3_000, title: POSTING.title, description: POSTING.description },
  ],
  notes: [
    {
      id: 'plain:zhipin:abc',
      posting: 'zhipin:abc',
      changed: 7,
      f: { body: field('问清班次', '0000000070000.dev'), colour: field('blue', '0000000080000.dev') },
    },
    {
      id: 'plain:liepin:bare',
      posting: 'liepin:bare',
      changed: 8,
      f: { body: field('', '0000000080001.dev') },
    },
  ],
  outbox: [{ table: 'notes', id: 'plain:zhipin:abc', field: 'body', t: '0000000070000.dev' }],
  meta: [
    { name: 'device', value: 'dev' },
    { name: 'clock', value: '0000000080001.dev' },
  ],
};

const second = {
  ...first,
  health: [
    {
      site: 'zhipin',
      layout: 'a',
      kind: 'detail',
      works: 3,
      lastWorked: 5,
      fails: 0,
      lastFailed: null,
      why: null,
      tried: [],
      wanted: {},
      got: {},
      changed: 5,
    },
  ],
};

const third = {
  ...second,
  profile: [{ id: 'typing', changed: 9, f: { level: field('can', '0000000090000.dev') } }],
};

const fourth = {
  ...third,
  drafts: [
    {
      id: 'd',
      posting: 'zhipin:abc',
      changed: 9,
      f: { title: field('甲', '0000000090001.dev'), text: field('乙', '0000000090002.dev') },
    },
  ],
  unsaved: [{ key: 'zhipin:abc', unsaved: null, at: 9 }],
};

const { description: _, ...HEAD } = POSTING;
const version = (at: number, title: string, description: string) => ({
  key: 'zhipin:abc',
  at,
  posting: { ...HEAD, title, description },
  state: 'ready',
});

const fifth = {
  ...fourth,
  postings: [
    { ...first.postings[0], posting: HEAD, at: 3_000, twin: 'a', notes: 1 },
    first.postings[1] as object,
  ],
  versions: [
    version(1_000, '在线客服', '在线解答顾客的问题。'),
    version(3_000, POSTING.title, POSTING.description),
  ],
  drafts: [
    ...fourth.drafts,
    {
      id: 'gone',
      posting: null,
      changed: 9,
      f: {
        title: field(null, '0000000090004.dev'),
        text: field(null, '0000000090005.dev'),
        gone: field({ title: { dev: '0000000090003.dev' } }, '0000000090006.dev'),
      },
    },
  ],
  queues: [{ id: 'q', name: '', at: 1, keys: ['zhipin:abc'] }],
  reviewed: [{ queue: 'q', key: 'zhipin:abc', at: 2 }],
};

export const EXAMPLES: Record<number, Record<string, object[]>> = {
  1: first,
  2: second,
  3: third,
  4: fourth,
  5: fifth,
};
