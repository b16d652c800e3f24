/** Notes and what a posting is filed under, in every state. */

import texts from 'virtual:yardstick/texts-zh';
import { Markdown } from '@/components/notes/Markdown';
import { NotesTab, type NotesTabProps } from '@/components/notes/NotesTab';
import { anchorOf } from '@/lib/anchor/anchor';
import type { Twin } from '@/lib/messages/notes';
import type { Versions } from '@/lib/notes/choice';
import { NO_LABELS, type Owner } from '@/lib/notes/labels';
import type { Note } from '@/lib/notes/note';
import { FIRST_STATUSES } from '@/lib/notes/statuses';
import { SERVICE_TEXT } from '../postings';
import { nothing, PANEL_SIZE, SCENE_TIME } from './demo-panel';
import type { Scene } from './scene';

const OWNERS: readonly Owner[] = [
  { kind: 'own', name: '栖木家居' },
  { kind: 'rival', name: '拾光灯饰' },
];
const KNOWN = ['旺季', '夜班', '要改措辞', '家居类目'];

/** What the text says now, after the site changed it. */
const LATER_TEXT = SERVICE_TEXT.replace('打字每分钟 50 字以上', '打字每分钟 60 字以上').replace(
  '\n4、每周汇总高频问题，反馈给商品同事。',
  '',
);

export function demoNote(id: string, bodies: readonly string[], words: string | null = null): Note {
  const start = words === null ? -1 : SERVICE_TEXT.indexOf(words);
  return {
    id,
    posting: 'paste:p-1',
    wordings: bodies.map((body, n) => ({
      body,
      stamp: `00000000${9 - n}0000.d${n}`,
      at: SCENE_TIME - n * 600_000,
    })),
    anchor: words === null ? null : anchorOf(SERVICE_TEXT, start, start + words.length),
    author: '',
    made: SCENE_TIME,
    changed: SCENE_TIME,
  };
}

const NOTES: readonly Note[] = [
  demoNote('n4', ['旺季前要和门店确认，能不能改成**双休**。'], '月休 6 天'),
  demoNote(
    'n3',
    ['只写了千牛，实际还要接抖音私信。\n\n- [x] 问运营\n- [ ] 补进职责第 1 条'],
    '通过千牛在线接待买家',
  ),
  { ...demoNote('n2', ['上一版没有写班次，这一版补上了。']), color: 'green' },
];

const MARKDOWN = `# 面试前
要问清的事：
1. 夜班补贴是不是**只给**正式员工
2. 试用期 *多久*

- [x] 查过[公司主页](https://example.com)
- [ ] 打电话

> 门店说旺季会调班

\`转正\` 的条件：
\`\`\`
三个月，考核一次
\`\`\`
<b>标签照写</b> [不是链接](javascript:alert) ![示意图](https://example.com/a.png)

---
完`;

export function demoTwin(id: string, change: Partial<Twin> = {}): Twin {
  return {
    key: `liepin:${id}`,
    title: id === 'b' ? '天猫客服专员' : '天猫客服（售前、售后、纠纷与维权），接受应届生，带薪培训',
    url: null,
    reader: 'liepin',
    seen: SCENE_TIME,
    likeness: 0.97,
    likely: true,
    said: null,
    status: null,
    tags: [],
    ...change,
  };
}

/** What two people said at once. */
export function demoUndecided(): Versions[] {
  const at = (n: number): Pick<Versions[number], 'stamps' | 'at'> => ({
    stamps: [`00000000${9 - n}0000.d${n}`],
    at: SCENE_TIME - n * 600_000,
  });
  const signed = { by: '闻雨', at: SCENE_TIME };
  const decided = { words: 'w', rules: 1, text: '', ...signed };
  const card = 'gender-limit:illegal';
  return [
    [
      { choice: { about: 'status', says: 'to-revise' }, ...at(0) },
      { choice: { about: 'status', says: 'reviewed' }, ...at(1), by: 'lilei' },
    ],
    [
      { choice: { about: 'owner', says: { kind: 'rival', name: '拾光灯饰' } }, ...at(0) },
      { choice: { about: 'owner', says: null }, ...at(2), by: 'lilei' },
    ],
    [
      {
        choice: { about: 'finding', card, says: { state: 'confirmed', reason: null, ...decided } },
        ...at(0),
      },
      {
        choice: { about: 'finding', card, says: { state: 'dismissed', reason: 'exception', ...decided } },
        ...at(1),
        by: 'lilei',
      },
    ],
    [
      {
        choice: { about: 'item', item: 'typing-speed', says: { is: 'covered', quote: '打字快', ...signed } },
        ...at(0),
        by: '闻雨',
      },
      { choice: { about: 'item', item: 'typing-speed', says: null }, ...at(1), by: 'lilei' },
    ],
  ];
}

export function DemoNotes(props: Partial<NotesTabProps>) {
  return (
    <div class="panel">
      <NotesTab
        noteKey="paste:p-1"
        kept={{ notes: NOTES, labels: NO_LABELS, tags: KNOWN }}
        keeping={{}}
        description={SERVICE_TEXT}
        company="拾光灯饰有限公司"
        lang="zh-CN"
        statuses={FIRST_STATUSES.recruiter}
        texts={texts}
        owners={OWNERS}
        onWrite={nothing}
        onColor={nothing}
        onRemove={nothing}
        onRestore={nothing}
        onLabel={nothing}
        onLocate={nothing}
        siteName={() => '例站'}
        onOpenPosting={nothing}
        {...props}
      />
    </div>
  );
}

export function noteTabScenes(): Scene[] {
  const at = (name: string, props: Partial<NotesTabProps>, rest: Partial<Scene> = {}): Scene => ({
    name,
    ...PANEL_SIZE,
    height: 640,
    content: <DemoNotes {...props} />,
    ...rest,
  });
  const kept = (notes: readonly Note[], labels = NO_LABELS) => ({ kept: { notes, labels, tags: KNOWN } });
  const twinsOf = (...twins: Twin[]) => ({ kept: { notes: NOTES, labels: NO_LABELS, tags: KNOWN, twins } });
  const filed = {
    ...NO_LABELS,
    status: 'to-revise',
    tags: ['夜班', '家居类目', '要改措辞'],
    rating: 3,
    owner: { kind: 'rival', name: '拾光灯饰' } as const,
  };
  const several = demoNote('n5', ['和门店说好了，双休。', '门店还没有回话，周三再问。'], '月休 6 天');
  const edit = ['.note-card:first-child .note-foot .icon-btn'];
  const choose = ['.notes-head .btn:first-of-type'];
  return [
    at('notes', kept(NOTES, filed)),
    at('none', { ...kept([]), owners: [] }, { height: 420 }),
    at('being written', {}, { steps: edit }),
    at(
      'coloured note being written',
      {},
      { steps: ['.note-card:last-child .note-foot .icon-btn'], height: 860 },
    ),
    at('looked at', {}, { steps: [...edit, '.note-editor .seg label:last-child'] }),
    at('begun', kept([]), { steps: ['.notes-head .btn:last-of-type'], height: 520 }),
    at('being kept', { keeping: { n4: 'saving' } }),
    at('not kept', { keeping: { n4: 'error' } }),
    at('words changed and gone', {
      description: LATER_TEXT,
      ...kept([
        demoNote('n6', ['问过，六十字也行。'], '打字每分钟 50 字以上'),
        demoNote('n7', ['这一条还要吗？'], '每周汇总高频问题，反馈给商品同事'),
      ]),
    }),
    at('several wordings', kept([several])),
    at('several wordings, being written', kept([several]), { steps: ['.wordings-acts .btn:last-child'] }),
    at('labels to decide', {
      kept: { notes: NOTES, labels: filed, undecided: demoUndecided(), tags: KNOWN },
    }),
    at('words being chosen', {}, { steps: [...choose, '[data-piece="4"]'], height: 860 }),
    at('tags offered', kept([], filed), { steps: ['.combo-field'], until: '[role=listbox]', height: 520 }),
    at('deleted', {}, { steps: ['.note-card:first-child .note-foot .icon-btn:last-child'] }),
    at('maybe the same posting elsewhere', twinsOf(demoTwin('b'), demoTwin('c', { likeness: 0.6 }))),
    at('taken as one with a posting elsewhere', {
      kept: {
        notes: [{ ...demoNote('n8', ['另一处问到：旺季调成双休。']), posting: 'liepin:b' }, ...NOTES],
        labels: NO_LABELS,
        tags: KNOWN,
        twins: [demoTwin('b', { said: true, status: 'to-review', tags: ['夜班'] })],
      },
    }),
    at('said not to be the same', twinsOf(demoTwin('b', { said: false })), { steps: ['.twins .btn'] }),
    at('joined just now', twinsOf(demoTwin('b')), { steps: ['.twin-acts .btn'] }),
    at('private window', { isPrivate: true }),
    at('reading', { kept: null }, { height: 240 }),
    at('not read', { kept: null, failed: true }, { height: 240 }),
    at('no posting to keep it with', { noteKey: null }, { height: 240 }),
    at('compact', kept([several, ...NOTES], filed), { width: 320, height: 900 }),
    {
      name: 'Markdown',
      width: 360,
      content: (
        <div class="note-card">
          <Markdown text={MARKDOWN} />
        </div>
      ),
    },
  ];
}
