// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { TeachCard, type TeachCardProps } from '@/components/teach/TeachCard';
import { teachMessages } from '@/lib/i18n/teach';
import { axeProblems, clear, click, show } from '../../../support/render';

afterEach(clear);

function card(props: Partial<TeachCardProps>) {
  const nothing = () => {};
  return show(
    <TeachCard
      teach={teachMessages('zh')}
      step="title"
      place={null}
      preview={null}
      onSave={nothing}
      onAgain={nothing}
      onLeave={nothing}
      {...props}
    />,
  );
}

test('says which step it is, what is pointed at, and the keys', async () => {
  const shown = card({ place: { tag: 'h1', words: '网店客服', length: 4 } });
  expect(shown.text()).toContain('第 1 步，共 3 步');
  expect(shown.one('[role=status]').textContent).toBe('h1 · 4 字网店客服');
  expect(shown.text()).toContain('Esc 退出');
  expect(await axeProblems(shown.root)).toEqual([]);
});

test('shows what would be read before it is kept, and says so where it rests on a place alone', () => {
  const onSave = vi.fn();
  const preview = { title: '客服', text: '负责回复咨询。'.repeat(40), hook: '.text', fragile: true };
  const shown = card({ step: 'preview', preview, onSave });
  expect(shown.one('.teach-text').textContent).toMatch(/……$/);
  expect(shown.text()).toContain('280 字');
  expect(shown.text()).toContain('只能按位置读');
  click(shown.control('存下，以后这样读'));
  expect(onSave).toHaveBeenCalledOnce();
});

test.each([
  ['lost', '没能用这两处读回同样的文字'],
  ['saved', '存好了'],
  ['failed', '没能存下'],
] as const)('%s is said', (step, words) => {
  expect(card({ step }).text()).toContain(words);
});
