// @vitest-environment happy-dom
import texts from 'virtual:yardstick/texts-zh';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { DraftPage } from '@/components/dashboard/DraftPage';
import { builtinAuditor } from '@/lib/audit/builtin';
import type { DraftEdit, DraftWording, SavedDraft } from '@/lib/messages/drafts';
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
function draft(all: readonly DraftWording[], changed = 1): SavedDraft {
  const text = all[0]?.words ?? '';
  const wordings = { title: [wording('在线客服', 't')], text: all };
  return { id: 'd', posting: null, title: '在线客服', text, changed, wordings };
}

function setUp(first: SavedDraft) {
  const onKeep =
    vi.fn<(words: { title: string; text: string }, edit: DraftEdit) => Promise<{ changed: number }>>();
  onKeep.mockImplementation(async () => ({ changed: 2 }));
  const onSplit = vi.fn(async () => {});
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
  const [[, first], [words, second]] = onKeep.mock.calls as [
    [unknown, DraftEdit],
    [{ text: string }, DraftEdit],
  ];
  expect(words.text).toBe('甲乙丙');
  expect(first.over).toEqual({ title: ['t'], text: ['a'] });
  const [editor, turn] = first.edit.split('.');
  expect(second.edit).toBe(`${editor}.${Number(turn) + 1}`);
});

test('words from elsewhere are taken over while nothing was typed here', () => {
  const { again, paper, shown } = setUp(draft([wording('甲', 'a')]));
  again(draft([wording('乙', 'b', 'other')], 2));
  expect(paper().value).toBe('乙');
  expect(shown.all('.wordings')).toEqual([]);
});

test('beside what was typed they are shown, and a person drops them', async () => {
  const { again, paper, rest, onKeep, shown } = setUp(draft([wording('甲', 'a')]));
  type(paper(), '甲乙');
  again(draft([wording('丙', 'c', 'other')], 2));
  expect(paper().value).toBe('甲乙');
  expect(shown.one('.wordings').textContent).toContain('丙');
  expect(await axeProblems(shown.root)).toEqual([]);
  await rest();
  click(shown.control(/^不要了/));
  await rest();
  expect(shown.all('.wordings')).toEqual([]);
  expect(onKeep.mock.lastCall).toMatchObject([{ text: '甲乙' }, { over: { text: ['a', 'c'] } }]);
});

test('one of them is taken, or becomes a draft of its own', async () => {
  const both = draft([wording('甲', 'b'), wording('乙', 'a')]);
  const { rest, onKeep, onSplit, shown } = setUp(both);
  click(shown.control(/^另存为一份/));
  await rest();
  await rest();
  expect(onSplit).toHaveBeenCalledWith({ title: '在线客服（另一种）', text: '乙' });
  expect(onKeep.mock.lastCall).toMatchObject([{ text: '甲' }, { over: { text: ['b', 'a'] } }]);
  const other = setUp(both);
  click(other.shown.control(/^换成/));
  expect(other.paper().value).toBe('乙');
  await other.rest();
  expect(other.onKeep.mock.lastCall).toMatchObject([{ text: '乙' }, { over: { text: ['b', 'a'] } }]);
});
