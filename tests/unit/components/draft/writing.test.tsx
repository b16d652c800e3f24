// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { Panel } from '@/components/panel/Panel';
import type { PanelProps } from '@/components/panel/types';
import { builtinAuditor } from '@/lib/audit/builtin';
import type { DraftStore, Unsaved } from '@/lib/messages/drafts';
import { FACTS, posting, view } from '../../../support/postings';
import { axeProblems, clear, click, type Shown, settle, show, TEXTS, type } from '../../../support/render';

afterEach(clear);

const auditor = await builtinAuditor();
const OWN = '\n打字每分钟 60 字。';

function content(props: Partial<PanelProps> = {}) {
  return (
    <Panel
      view={view()}
      texts={TEXTS.zh}
      facts={FACTS}
      persona="recruiter"
      onPersona={() => {}}
      onCopy={async () => {}}
      loadAuditor={async () => auditor}
      {...props}
    />
  );
}

/** Keeps drafts in memory. */
function memory(kept: Unsaved | null = null) {
  const store = {
    load: async () => kept,
    keep: vi.fn(async (_: string, unsaved: Unsaved | null) => {
      kept = unsaved;
    }),
    save: vi.fn(async () => {}),
    open: vi.fn(),
  } satisfies DraftStore;
  return { store, kept: () => kept };
}

const paper = (shown: Shown) => shown.one('.draft-field') as HTMLTextAreaElement;
const rest = () => act(() => new Promise<void>((done) => setTimeout(done, 420)));

async function written(props: Partial<PanelProps> = {}): Promise<Shown> {
  const shown = show(content(props));
  click(shown.control(/^缺口/));
  await settle();
  click(shown.control('写草稿'));
  await settle();
  await settle();
  type(paper(shown), paper(shown).value + OWN);
  await rest();
  return shown;
}

test('what is typed is kept after a rest, and comes back with a line', async () => {
  const { store, kept } = memory();
  const shown = await written({ draftStore: store });
  expect(shown.text()).toContain('手改过');
  expect(await axeProblems(shown.root)).toEqual([]);
  expect(kept()?.manuscript?.runs.at(-1)).toMatchObject({ text: OWN, by: 'hand' });
  clear();
  const again = show(content({ draftStore: store }));
  click(again.control(/^缺口/));
  await settle();
  await settle();
  expect(again.text()).toContain('已恢复上次的改动');
  click(again.control('看草稿'));
  expect(paper(again).value.endsWith(OWN)).toBe(true);
  click(again.control('放弃'));
  expect(paper(again).value).toBe(view().posting?.description);
  click(again.control('撤销'));
  expect(paper(again).value.endsWith(OWN)).toBe(true);
});

test('what was typed last is kept also when the panel goes at once', async () => {
  const { store, kept } = memory();
  const shown = await written({ draftStore: store });
  type(paper(shown), `${paper(shown).value}尾`);
  clear();
  expect(kept()?.manuscript?.runs.at(-1)?.text).toBe(`${OWN}尾`);
});

test('saving says how it went, and saves the same draft again', async () => {
  const { store } = memory();
  const shown = await written({ draftStore: store });
  click(shown.control('存为草稿'));
  await settle();
  click(shown.control('打开'));
  const [first] = store.save.mock.calls as unknown as [{ id: string; text: string }][];
  expect(first?.[0].text.endsWith(OWN)).toBe(true);
  expect(store.open).toHaveBeenCalledWith(first?.[0].id);
  store.save.mockRejectedValueOnce(new Error('full'));
  click(shown.control('再存一次'));
  await settle();
  expect(shown.text()).toContain('没存上');
  expect((store.save.mock.calls as unknown as [{ id: string }][])[1]?.[0].id).toBe(first?.[0].id);
});

test('another text of the posting leaves what was typed, and asks', async () => {
  const shown = await written();
  const changed = posting({ description: '岗位职责：\n1、只剩这一句，解答客户咨询。' });
  await act(async () => shown.again(content({ view: view({}, changed) })));
  expect(shown.text()).toContain('原文变了');
  expect(paper(shown).value.endsWith(OWN)).toBe(true);
  expect(await axeProblems(shown.root)).toEqual([]);
  click(shown.control('从新正文重来'));
  expect(paper(shown).value).toBe(changed.description);
  click(shown.control('撤销'));
  click(shown.control('保留草稿'));
  expect(shown.text()).not.toContain('原文变了');
  expect(paper(shown).value.endsWith(OWN)).toBe(true);
});

test('while a character is composed the field is left alone, and nothing is judged', async () => {
  const shown = await written();
  const field = paper(shown);
  const said = shown.one('.panel-bar .meta').textContent;
  act(() => void field.dispatchEvent(new Event('compositionstart', { bubbles: true })));
  type(field, `${field.value}ke`);
  expect(shown.one('.panel-bar .meta').textContent).toBe(said);
  expect(field.value.endsWith('ke')).toBe(true);
  field.value = `${field.value.slice(0, -2)}客服`;
  act(() => void field.dispatchEvent(new Event('compositionend', { bubbles: true })));
  expect(shown.one('.panel-bar .meta').textContent).not.toBe(said);
});
