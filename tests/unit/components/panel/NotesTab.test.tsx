// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { NotesTab } from '@/components/panel/NotesTab';
import type { NoteState } from '@/components/panel/types';
import { axeProblems, clear, click, show, type } from '../../../support/render';

afterEach(clear);

const state = (changes: Partial<NoteState> = {}): NoteState => ({
  body: '',
  status: 'idle',
  at: null,
  ...changes,
});
const nothing = () => {};
const value = (shown: ReturnType<typeof show>) => (shown.one('textarea') as HTMLTextAreaElement).value;

test('every change is told, with the posting it was written for', () => {
  const onNote = vi.fn();
  const shown = show(<NotesTab note={state()} noteKey="a:1" onNote={onNote} />);
  type(shown.one('textarea'), '问清夜班补贴');
  expect(onNote).toHaveBeenCalledWith('问清夜班补贴', 'a:1');
});

test('older words that come back do not take what is being typed', () => {
  const shown = show(<NotesTab note={state({ body: '旧' })} noteKey="a:1" onNote={nothing} />);
  type(shown.one('textarea'), '旧的后面接着写');
  shown.again(<NotesTab note={state({ body: '旧', status: 'saved' })} noteKey="a:1" onNote={nothing} />);
  expect(value(shown)).toBe('旧的后面接着写');
});

test('words from another tab are taken over once those typed here are kept', () => {
  const shown = show(<NotesTab note={state()} noteKey="a:1" onNote={nothing} />);
  type(shown.one('textarea'), '一');
  shown.again(<NotesTab note={state({ body: '一', status: 'saved' })} noteKey="a:1" onNote={nothing} />);
  shown.again(<NotesTab note={state({ body: '一二', status: 'saved' })} noteKey="a:1" onNote={nothing} />);
  expect(value(shown)).toBe('一二');
});

test('says how far it is kept', () => {
  const shown = show(<NotesTab note={state({ status: 'saving' })} noteKey="a:1" onNote={nothing} />);
  expect(shown.one('[role=status]').textContent).toBe('正在保存');
  shown.again(<NotesTab note={state({ status: 'saved', at: Date.now() })} noteKey="a:1" onNote={nothing} />);
  expect(shown.one('[role=status]').textContent).toMatch(/^已存本机 · 今天/);
});

test('words that could not be kept stay, and can be sent again', async () => {
  const onNote = vi.fn();
  const shown = show(<NotesTab note={state()} noteKey="a:1" onNote={onNote} />);
  type(shown.one('textarea'), '别丢');
  shown.again(<NotesTab note={state({ status: 'error' })} noteKey="a:1" onNote={onNote} />);
  expect(value(shown)).toBe('别丢');
  click(shown.control('再存一次'));
  expect(onNote).toHaveBeenLastCalledWith('别丢', 'a:1');
  expect(await axeProblems(shown.root)).toEqual([]);
});

test('without an identity nothing can be kept, and that is said', () => {
  const shown = show(<NotesTab note={state()} noteKey={null} onNote={nothing} />);
  expect((shown.one('textarea') as HTMLTextAreaElement).disabled).toBe(true);
  expect(shown.text()).toContain('不能保存');
});
