// @vitest-environment happy-dom
import texts from 'virtual:yardstick/texts-zh';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { DraftPage } from '@/components/dashboard/DraftPage';
import type { KeepWords } from '@/components/dashboard/use-draft-words';
import { builtinAuditor } from '@/lib/audit/builtin';
import type { DraftStamps, DraftWording, SavedDraft } from '@/lib/messages/drafts';
import { FACTS } from '@/tests/support/postings';
import { axeProblems, clear, click, show, type } from '@/tests/support/render';

afterEach(clear);

/** Longer than the rest after which a draft is kept, ms. */
const REST_MS = 500;

const auditor = await builtinAuditor();

function wording(words: string, stamp: string, editor?: string): DraftWording {
  return { words, stamp, at: 1_760_000_000_000, editor };
}

/** @param all of the text, the newest first. */
function draft(all: readonly DraftWording[]): SavedDraft {
  const text = all[0]?.words ?? '';
  const wordings = { title: [wording('在线客服', 't')], text: all };
  return { id: 'd', posting: null, title: '在线客服', text, changed: 1, wordings };
}

function setUp(first: SavedDraft) {
  const onKeep = vi.fn<KeepWords>(async ({ words }) => (words.text === undefined ? {} : { text: 'own' }));
  const onSplit = vi.fn<(words: { title: string; text: string }) => Promise<void>>(async () => {});
  const page = (of: SavedDraft) => (
    <DraftPage
      draft={of}
      back="#/drafts"
      texts={texts}
      facts={FACTS}
      persona="recruiter"
      audit={(posting) => auditor.audit(posting, { anyway: true })}
      place={() => null}
      onKeep={onKeep}
      onSplit={onSplit}
      onPersona={() => {}}
      onCopy={async () => {}}
    />
  );
  const shown = show(page(first));
  const paper = () => shown.one('textarea') as HTMLTextAreaElement;
  const rest = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, REST_MS)));
  return { shown, again: (of: SavedDraft) => shown.again(page(of)), paper, rest, onKeep, onSplit };
}

test('what is typed is kept after a rest, over what was before the eyes and nothing else', async () => {
  const { paper, rest, onKeep } = setUp(draft([wording('甲', 'a')]));
  type(paper(), '甲乙');
  expect(onKeep).not.toHaveBeenCalled();
  await rest();
  type(paper(), '甲乙丙');
  await rest();
  const [[first], [second]] = onKeep.mock.calls as [Parameters<KeepWords>, Parameters<KeepWords>];
  // The title was not touched: it is not written.
  expect(second.words).toEqual({ text: '甲乙丙' });
  expect(first.over).toEqual({ title: ['t'], text: ['a'] });
  const [editor, turn] = first.edit.split('.');
  expect(second.edit).toBe(`${editor}.${Number(turn) + 1}`);
});

test('a field follows what comes while nothing was typed in it, whatever is typed in the other', async () => {
  const { again, paper, shown, rest, onKeep } = setUp(draft([wording('甲', 'a')]));
  type(shown.one('input') as HTMLInputElement, '夜班客服');
  again(draft([wording('乙', 'b', 'other')]));
  expect(paper().value).toBe('乙');
  expect(shown.all('.wordings')).toEqual([]);
  await rest();
  expect(onKeep.mock.lastCall?.[0].words).toEqual({ title: '夜班客服' });
});

test('what was read before the own words were kept takes nothing away', async () => {
  const { again, paper, rest, onKeep } = setUp(draft([wording('甲', 'a')]));
  let done = (_: DraftStamps) => {};
  onKeep.mockImplementation(
    () =>
      new Promise((resolve) => {
        done = resolve;
      }),
  );
  type(paper(), '甲乙丙');
  await rest();
  const own = onKeep.mock.lastCall?.[0].edit.split('.')[0];
  again(draft([wording('甲乙', 'b', own)]));
  expect(paper().value).toBe('甲乙丙');
  await act(async () => done({ text: 'c' }));
  expect(paper().value).toBe('甲乙丙');
  again(draft([wording('甲乙丙', 'c', own)]));
  again(draft([wording('丁', 'd', 'other')]));
  expect(paper().value).toBe('丁');
});

test('words that were not kept stay, and are sent again at the next key', async () => {
  const { again, paper, rest, onKeep, shown } = setUp(draft([wording('甲', 'a')]));
  onKeep.mockRejectedValueOnce(new Error('full'));
  type(paper(), '甲乙');
  await rest();
  expect(shown.text()).toContain('没存上');
  again(draft([wording('甲', 'a')]));
  expect(paper().value).toBe('甲乙');
  type(paper(), '甲乙丙');
  await rest();
  expect(onKeep.mock.lastCall?.[0].words).toEqual({ text: '甲乙丙' });
  expect(shown.text()).toContain('已存');
});

test('beside what was typed they are shown, and a person drops them', async () => {
  const { again, paper, rest, onKeep, shown } = setUp(draft([wording('甲', 'a')]));
  type(paper(), '甲乙');
  again(draft([wording('丙', 'c', 'other')]));
  expect(paper().value).toBe('甲乙');
  expect(shown.one('.wordings').textContent).toContain('丙');
  expect(await axeProblems(shown.root)).toEqual([]);
  await rest();
  click(shown.control(/^不要了/));
  await rest();
  expect(shown.all('.wordings')).toEqual([]);
  expect(onKeep.mock.lastCall).toMatchObject([{ words: { text: '甲乙' }, over: { text: ['a', 'c'] } }]);
});

test('one of them is taken in place of what stands here', async () => {
  const { paper, rest, onKeep, shown } = setUp(draft([wording('甲', 'b'), wording('乙', 'a')]));
  click(shown.control(/^换成/));
  expect(paper().value).toBe('乙');
  await rest();
  expect(onKeep.mock.lastCall).toMatchObject([{ words: { text: '乙' }, over: { text: ['b', 'a'] } }]);
});

test('one of them becomes a draft of its own, and what is typed meanwhile stays', async () => {
  const { paper, rest, onKeep, onSplit, shown } = setUp(draft([wording('甲', 'b'), wording('乙', 'a')]));
  let done = () => {};
  onSplit.mockImplementation(
    () =>
      new Promise<void>((resolve) => {
        done = resolve;
      }),
  );
  click(shown.control(/^另存为一份/));
  type(paper(), '甲又写了一段');
  await rest();
  await act(async () => done());
  expect(paper().value).toBe('甲又写了一段');
  await rest();
  expect(onSplit).toHaveBeenCalledTimes(1);
  expect(onSplit).toHaveBeenCalledWith({ title: '在线客服（另一种）', text: '乙' });
  expect(onKeep.mock.lastCall).toMatchObject([
    { words: { text: '甲又写了一段' }, over: { text: ['b', 'a'] } },
  ]);
});

test('one that could not be saved is told, and stays', async () => {
  const { rest, onSplit, shown } = setUp(draft([wording('甲', 'b'), wording('乙', 'a')]));
  onSplit.mockRejectedValueOnce(new Error('full'));
  click(shown.control(/^另存为一份/));
  await rest();
  expect(shown.one('[role=alert]').textContent).toContain('没存上');
  expect(shown.all('.wordings')).toHaveLength(1);
});
