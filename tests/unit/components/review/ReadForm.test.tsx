// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { ReadForm } from '@/components/review/ReadForm';
import type { Label, Labels } from '@/lib/notes/labels';
import { ShownPanel } from '@/tests/support/panel';
import { DEMO_NOTES } from '@/tests/support/playground/demo-panel';
import { posting, view } from '@/tests/support/postings';
import { axeProblems, clear, click, press, show, type } from '@/tests/support/render';

afterEach(clear);

function setUp(read: Labels['read'] = {}) {
  const onLabel = vi.fn<(label: Label) => void>();
  const onClose = vi.fn();
  const raw = posting({ headcount: null });
  const shown = show(<ReadForm raw={raw} read={read} onLabel={onLabel} onClose={onClose} />);
  const field = (name: string) => {
    const label = shown.all('label').find(({ textContent }) => textContent === name);
    return shown.one(`[id="${label?.getAttribute('for')}"]`) as HTMLInputElement;
  };
  const labels = () => onLabel.mock.calls.map(([label]) => label);
  return { shown, field, labels, onClose };
}

test('only what was changed is told, with the words of the page beside it', async () => {
  const { shown, field, labels, onClose } = setUp();
  expect(field('标题').value).toBe('天猫客服专员（售前+售后）');
  type(field('薪资'), ' 4.5-6K ');
  type(field('人数'), '3 人');
  expect(shown.text()).toContain('网页上是 “5-8K”');
  expect(shown.text()).toContain('网页上是 （没给看）');
  expect(await axeProblems(shown.root)).toEqual([]);
  click(shown.control('存下改正'));
  expect(labels()).toEqual([
    { about: 'read', field: 'salary', says: '4.5-6K' },
    { about: 'read', field: 'headcount', says: '3 人' },
  ]);
  expect(onClose).toHaveBeenCalledOnce();
});

test('the words of the page come back, which takes the correction back', () => {
  const { shown, field, labels } = setUp({ company: '别家' });
  expect(field('单位').value).toBe('别家');
  click(shown.control('恢复网页上的单位'));
  expect(field('单位').value).toBe('拾光灯饰');
  click(shown.control('存下改正'));
  expect(labels()).toEqual([{ about: 'read', field: 'company', says: null }]);
});

test('a field may be emptied, a title may not', () => {
  const { shown, field, labels } = setUp();
  type(field('标题'), ' ');
  expect(shown.text()).toContain('标题不能空着');
  expect((shown.control('存下改正') as HTMLButtonElement).disabled).toBe(true);
  type(field('标题'), '网店客服');
  type(field('单位'), '');
  click(shown.control('存下改正'));
  expect(labels()).toEqual([
    { about: 'read', field: 'title', says: '网店客服' },
    { about: 'read', field: 'company', says: '' },
  ]);
});

test('Escape leaves it, and nothing is told', () => {
  const { field, labels, onClose } = setUp();
  type(field('薪资'), '1K');
  press(field('薪资'), 'Escape');
  expect(onClose).toHaveBeenCalledOnce();
  expect(labels()).toEqual([]);
});

test('the panel shows what was put right as the person’s, and opens the form from its menu', () => {
  const labels = { ...DEMO_NOTES.kept?.labels, read: { title: '网店客服' } } as Labels;
  const notes = { ...DEMO_NOTES, kept: { notes: [], tags: [], labels } };
  const shown = show(<ShownPanel view={view()} notes={notes} />);
  expect(shown.one('.panel-head h2').textContent).toBe('网店客服');
  expect(shown.one('.own-sign').title).toBe('你改正的；网页上是 标题 “天猫客服专员（售前+售后）”');
  click(shown.control('更多操作'));
  click(shown.control('读错了？改正…'));
  expect((shown.one('.read-form input') as HTMLInputElement).value).toBe('网店客服');
  expect(shown.all('[role=tab]')).toEqual([]);
});
