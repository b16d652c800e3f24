// @vitest-environment happy-dom
import texts from 'virtual:yardstick/texts-zh';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type KeptNotes, NotesTab, type NotesTabProps } from '@/components/notes/NotesTab';
import { anchorOf } from '@/lib/anchor/anchor';
import type { Choice } from '@/lib/notes/choice';
import type { NoteColor } from '@/lib/notes/colors';
import { NO_LABELS, type Owner } from '@/lib/notes/labels';
import type { Note } from '@/lib/notes/note';
import { FIRST_STATUSES, removeStatus } from '@/lib/notes/statuses';
import type { Writing } from '@/lib/notes/writing';
import { SERVICE_TEXT } from '@/tests/support/postings';
import { axeProblems, clear, click, press, type Shown, show, type } from '@/tests/support/render';

afterEach(clear);

const KEY = 'paste:p-1';

function note(id: string, bodies: readonly string[], words?: string): Note {
  const start = words === undefined ? -1 : SERVICE_TEXT.indexOf(words);
  return {
    id,
    posting: KEY,
    wordings: bodies.map((body, n) => ({ body, stamp: `${id}-${bodies.length - n}.d${n}`, at: 1e12 + n })),
    anchor: words === undefined ? null : anchorOf(SERVICE_TEXT, start, start + words.length),
    author: '',
    made: 1e12 + Number(id.slice(1)),
    changed: 1e12,
  };
}

const keep = (...notes: Note[]): KeptNotes => ({ notes, labels: NO_LABELS, tags: ['夜班', 'VIP'] });

function setUp(given: Partial<NotesTabProps> = {}, language: 'zh' | 'en' = 'zh') {
  const told = {
    onWrite: vi.fn<(writing: Writing) => void>(),
    onColor: vi.fn<(note: Note, color: NoteColor | null) => void>(),
    onRemove: vi.fn<(id: string) => void>(),
    onRestore: vi.fn<(id: string) => void>(),
    onLabel: vi.fn<(label: Choice, over?: string[]) => void>(),
    onLocate: vi.fn<(start: number, end: number) => void>(),
  };
  const tab = (props: Partial<NotesTabProps>) => (
    <NotesTab
      noteKey={KEY}
      kept={keep()}
      keeping={{}}
      description={SERVICE_TEXT}
      company="拾光灯饰有限公司"
      lang="zh-CN"
      statuses={FIRST_STATUSES.recruiter}
      texts={texts}
      owners={[]}
      siteName={(reader) => reader}
      onOpenPosting={() => {}}
      {...told}
      {...given}
      {...props}
    />
  );
  const shown = show(tab({}), language);
  const last = () => told.onWrite.mock.lastCall?.[0] as Writing;
  return { shown, again: (props: Partial<NotesTabProps>) => shown.again(tab(props)), ...told, last };
}

const field = (shown: Shown) => shown.one('textarea') as HTMLTextAreaElement;
const bodies = (shown: Shown) => shown.all('.note-card .md').map(({ textContent }) => textContent);

describe('the list', () => {
  test('the newest first, each with its words and what became of them', async () => {
    const later = SERVICE_TEXT.replace('50 字', '60 字').replace('4、每周汇总高频问题，反馈给商品同事。', '');
    const { shown, onLocate } = setUp({
      description: later,
      kept: keep(
        note('n1', ['整条的']),
        note('n2', ['催发的'], '催发'),
        note('n3', ['打字的'], '打字每分钟 50 字以上'),
        note('n4', ['汇总的'], '每周汇总高频问题'),
      ),
    });
    expect(bodies(shown)).toEqual(['汇总的', '打字的', '催发的', '整条的']);
    const cards = shown.all('.note-card').map((card) => card.textContent);
    expect(cards[0]).toContain('找不到原文');
    expect(cards[1]).toContain('原文已变化');
    expect(cards[1]).toContain('打字每分钟 60 字以上');
    expect(cards[2]).not.toMatch(/原文已变化|找不到/);
    click(shown.control('在页面上定位：催发'));
    expect(onLocate).toHaveBeenCalledExactlyOnceWith(expect.any(Number), expect.any(Number));
    expect(shown.all('.note-quote .btn')).toHaveLength(2);
    expect(await axeProblems(shown.root)).toEqual([]);
  });

  test('states: none, reading, not read, nothing to keep it with, a private window', () => {
    const { shown, again } = setUp();
    expect(shown.text()).toContain('还没有笔记');
    again({ kept: null });
    expect(shown.all('.skeleton')).toHaveLength(1);
    again({ kept: null, failed: true });
    expect(shown.text()).toContain('没能读出');
    again({ noteKey: null });
    expect(shown.text()).toContain('不能保存');
    expect(shown.all('button, textarea')).toEqual([]);
    again({ isPrivate: true });
    expect(shown.text()).toContain('无痕窗口');
  });

  test('how far a note is kept', () => {
    const kept = keep(note('n1', ['字']));
    const { shown, again, onWrite } = setUp({ kept });
    expect(shown.one('.note-state').textContent).toMatch(/^已存本机 · /);
    again({ keeping: { n1: 'saving' } });
    expect(shown.one('.note-state').textContent).toBe('正在保存');
    again({ keeping: { n1: 'error' } });
    expect(shown.text()).toContain('还没存进本机');
    click(shown.control('再存一次'));
    expect(onWrite).toHaveBeenCalledOnce();
  });

  test('in English', async () => {
    const { shown } = setUp({ kept: keep(note('n1', ['字'], '催发')) }, 'en');
    expect(shown.text()).toContain('1 note');
    expect(shown.control('Add a note')).toBeTruthy();
    expect(await axeProblems(shown.root)).toEqual([]);
  });
});

describe('writing', () => {
  test('a new note is told at every key, with its anchor until it is known', () => {
    const { shown, again, last } = setUp();
    click(shown.control('记一条'));
    expect(document.activeElement).toBe(field(shown));
    type(field(shown), '问');
    const first = last();
    expect(first).toMatchObject({ posting: KEY, body: '问', anchor: null, edit: { over: [] } });
    type(field(shown), '问门店');
    expect(last()).toMatchObject({ id: first.id, body: '问门店', anchor: null });
    const [editor, turn] = first.edit.edit.split('.');
    expect(turn).toBe('1');
    expect(last().edit.edit).toBe(`${editor}.2`);

    const known = { ...note('n1', ['问门店']), id: first.id };
    again({ kept: keep(known), keeping: { [first.id]: 'saved' } });
    expect(field(shown).value).toBe('问门店');
    type(field(shown), '问门店，周三');
    expect(last()).not.toHaveProperty('anchor');
    expect(last().edit.over).toEqual([known.wordings[0]?.stamp]);
  });

  test('what is typed stays, whatever comes from elsewhere', () => {
    const { shown, again, last } = setUp({ kept: keep(note('n1', ['旧'])) });
    click(shown.control('编辑：旧'));
    type(field(shown), '旧，新打的');
    // Kept, and not read again yet.
    again({ keeping: { n1: 'saved' } });
    expect(field(shown).value).toBe('旧，新打的');
    again({ kept: keep(note('n1', ['别处写的'])), keeping: { n1: 'saving' } });
    expect(field(shown).value).toBe('旧，新打的');
    again({ kept: keep(note('n1', ['别处写的'])), keeping: { n1: 'error' } });
    type(field(shown), '旧，新打的！');
    expect(last().edit.over).toEqual(['n1-1.d0']);
    click(shown.control('完成'));
    expect(bodies(shown)).toEqual(['旧，新打的！']);
  });

  test('words from elsewhere are taken over where nothing newer was typed', () => {
    const { shown, again } = setUp({ kept: keep(note('n1', ['旧'])) });
    click(shown.control('编辑：旧'));
    again({ kept: keep(note('n1', ['别处写的'])) });
    expect(field(shown).value).toBe('别处写的');
  });

  test('a note left without a word is forgotten, one that was not kept is not', () => {
    const { shown, again, last } = setUp();
    click(shown.control('记一条'));
    press(field(shown), 'Escape');
    expect(shown.all('.note-card')).toEqual([]);
    click(shown.control('记一条'));
    type(field(shown), '没存上');
    again({ keeping: { [last().id]: 'error' } });
    click(shown.control('完成'));
    click(shown.control('记一条'));
    expect(bodies(shown)).toEqual(['没存上']);
  });

  test('a colour is given once there are words, told by name, and taken off', () => {
    const { shown, again, onColor } = setUp();
    const radio = (name: string) => shown.one(`.note-colors [aria-label="${name}"]`) as HTMLInputElement;
    click(shown.control('记一条'));
    expect((shown.one('.note-colors') as HTMLFieldSetElement).disabled).toBe(true);
    press(field(shown), 'Escape');
    const plain = note('n1', ['字']);
    again({ kept: keep(plain) });
    click(shown.control('编辑：字'));
    click(radio('红'));
    expect(onColor).toHaveBeenLastCalledWith(plain, 'red');
    again({ kept: keep({ ...plain, color: 'red' }) });
    expect(radio('红').checked).toBe(true);
    click(radio('无颜色'));
    expect(onColor).toHaveBeenLastCalledWith(expect.objectContaining({ id: 'n1' }), null);
    click(shown.control('完成'));
    expect(shown.one('.note-foot .note-color').textContent).toBe('红');
  });

  test('its Markdown can be looked at', () => {
    const { shown } = setUp({ kept: keep(note('n1', ['要**双休**'])) });
    click(shown.control(/^编辑：要/));
    click(shown.all('.note-editor input[type=radio]')[1] as HTMLElement);
    expect(shown.one('.note-preview strong').textContent).toBe('双休');
  });

  test('Escape ends the editing, and the panel does not hear of it', () => {
    const { shown } = setUp({ kept: keep(note('n1', ['字'])) });
    const heard = vi.fn();
    shown.root.addEventListener('keydown', heard);
    click(shown.control('编辑：字'));
    press(field(shown), 'Escape');
    expect(heard).not.toHaveBeenCalled();
    expect(shown.all('textarea')).toEqual([]);
    expect(document.activeElement).toBe(shown.control('编辑：字'));
  });
});

describe('several wordings', () => {
  const two = () => note('n1', ['后写的', '先写的']);

  test('side by side; one is kept in place of both', async () => {
    const { shown, last } = setUp({ kept: keep(two()) });
    expect(bodies(shown)).toEqual(['后写的', '先写的']);
    expect(await axeProblems(shown.root)).toEqual([]);
    click(shown.all('.wordings li .btn')[1] as HTMLElement);
    expect(last()).toMatchObject({ id: 'n1', body: '先写的', edit: { over: ['n1-2.d0', 'n1-1.d1'] } });
  });

  test('both', () => {
    const { shown, last } = setUp({ kept: keep(two()) });
    click(shown.control('都留下'));
    expect(last().body).toBe('先写的\n\n---\n\n后写的');
    expect(last().edit.over).toHaveLength(2);
  });

  test('written anew: nothing is replaced before a key is pressed', () => {
    const { shown, onWrite, last } = setUp({ kept: keep(two()) });
    click(shown.control('重新写'));
    expect(onWrite).not.toHaveBeenCalled();
    expect(shown.one('.note-others').textContent).toContain('先写的');
    type(field(shown), '合起来');
    expect(last().edit.over).toEqual(['n1-2.d0', 'n1-1.d1']);
  });

  test('a wording that comes while one writes is shown, and not replaced', () => {
    const { shown, again, last } = setUp({ kept: keep(note('n1', ['旧'])) });
    click(shown.control('编辑：旧'));
    type(field(shown), '我写的');
    const both: Note = {
      ...note('n1', []),
      wordings: [
        { body: '他写的', stamp: 'theirs.b', at: 2 },
        { body: '我写的', stamp: 'mine.a', at: 1 },
      ],
    };
    again({ kept: keep(both), keeping: { n1: 'saved' } });
    expect(field(shown).value).toBe('我写的');
    expect(shown.one('.note-others').textContent).toContain('他写的');
    type(field(shown), '我写的，再写');
    expect(last().edit.over).toEqual(['mine.a']);
  });
});

describe('deleting', () => {
  test('at once, with the way back', () => {
    const { shown, onRemove, onRestore } = setUp({ kept: keep(note('n1', ['字'])) });
    click(shown.control('删除：字'));
    expect(onRemove).toHaveBeenCalledExactlyOnceWith('n1');
    expect(shown.one('.toast').textContent).toContain('已删除 1 条笔记');
    click(shown.control('撤销'));
    expect(onRestore).toHaveBeenCalledExactlyOnceWith('n1');
  });

  test('a note that was only begun goes without a word', () => {
    const { shown, onRemove } = setUp();
    click(shown.control('记一条'));
    click(shown.control('删除：（空白笔记）'));
    expect(onRemove).not.toHaveBeenCalled();
    expect(shown.all('.note-card')).toEqual([]);
  });
});

describe('filing', () => {
  const labels = { ...NO_LABELS, status: 'ignored', tags: ['夜班'], rating: 2 };
  const guess: Owner = { kind: 'rival', name: '拾光灯饰' };

  test('status, also one that was removed from the set', () => {
    const { shown, onLabel } = setUp({
      kept: { ...keep(), labels },
      statuses: removeStatus(FIRST_STATUSES.recruiter, 'ignored'),
    });
    const select = shown.one('.filing select') as HTMLSelectElement;
    expect(select.selectedOptions[0]?.textContent).toBe('不处理（已去掉）');
    select.value = 'to-revise';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    expect(onLabel).toHaveBeenLastCalledWith({ about: 'status', says: 'to-revise' });
  });

  test('rating, and taking it back', () => {
    const { shown, onLabel } = setUp({ kept: { ...keep(), labels } });
    click(shown.control('4 星'));
    expect(onLabel).toHaveBeenLastCalledWith({ about: 'rating', says: 4 });
    click(shown.control('清除评分'));
    expect(onLabel).toHaveBeenLastCalledWith({ about: 'rating', says: null });
  });

  test('tags are completed, added and removed by keyboard', () => {
    const { shown, onLabel } = setUp({ kept: { ...keep(), labels } });
    const combo = shown.one('[role=combobox]') as HTMLInputElement;
    type(combo, 'ｖ');
    expect(combo.getAttribute('aria-expanded')).toBe('true');
    expect(shown.all('[role=option]').map(({ textContent }) => textContent)).toEqual(['VIP', '新标签“v”']);
    press(combo, 'ArrowDown');
    expect(combo.getAttribute('aria-activedescendant')).toBe(shown.all('[role=option]')[0]?.id);
    press(combo, 'Enter');
    expect(onLabel).toHaveBeenLastCalledWith({ about: 'tag', tag: 'VIP', says: true });
    expect(combo.value).toBe('');

    type(combo, ' 家居 ');
    press(combo, 'Enter');
    expect(onLabel).toHaveBeenLastCalledWith({ about: 'tag', tag: '家居', says: true });
    type(combo, 'vip，夜班，');
    expect(onLabel).toHaveBeenLastCalledWith({ about: 'tag', tag: 'VIP', says: true });
    press(combo, 'Backspace');
    expect(onLabel).toHaveBeenLastCalledWith({ about: 'tag', tag: '夜班', says: null });
    type(combo, 'v');
    press(combo, 'Escape');
    expect(shown.all('[role=option]')).toEqual([]);
  });

  test('an owner is guessed, and is one only when confirmed', () => {
    const { shown, onLabel, again } = setUp({ owners: [guess] });
    expect(shown.text()).toContain('可能是竞品“拾光灯饰”');
    expect(onLabel).not.toHaveBeenCalled();
    click(shown.control('确认'));
    expect(onLabel).toHaveBeenLastCalledWith({ about: 'owner', says: guess });
    again({ kept: { ...keep(), labels: { ...NO_LABELS, owner: guess } } });
    expect(shown.text()).not.toContain('可能是');
    type(shown.control('公司名'), '拾光');
    expect(onLabel).toHaveBeenLastCalledWith({ about: 'owner', says: { kind: 'rival', name: '拾光' } });
  });
});
