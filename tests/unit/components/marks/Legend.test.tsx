// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { Legend, type LegendProps } from '@/components/marks/Legend';
import { MarkCard } from '@/components/marks/MarkCard';
import { axeProblems, click, type Shown, show, TEXTS } from '@/tests/support/render';

const stop = {
  meaning: 'covered',
  item: 'duty-after-sales',
  rule: null,
  strength: 'required',
  n: 3,
  of: 17,
  turn: 1,
} as const;

const legend = (props: Partial<LegendProps> = {}, language: 'zh' | 'en' = 'zh'): Shown =>
  show(
    <Legend
      marks={{ on: true, off: ['risky'] }}
      canMark
      persona="recruiter"
      at={null}
      texts={TEXTS[language]}
      onMarks={() => {}}
      onStep={() => {}}
      {...props}
    />,
    language,
  );

test('each meaning has its switch, and tells the whole choice', async () => {
  const onMarks = vi.fn();
  const shown = legend({ onMarks });
  expect(
    shown.all('[role=switch]').map((one) => [one.textContent, one.getAttribute('aria-checked')]),
  ).toEqual([
    ['已写', 'true'],
    ['不限', 'true'],
    ['疑似违法', 'true'],
    ['有风险', 'false'],
    ['措辞', 'true'],
  ]);
  click(shown.control('措辞'));
  expect(onMarks).toHaveBeenLastCalledWith({ on: true, off: ['risky', 'style'] });
  click(shown.control('有风险'));
  expect(onMarks).toHaveBeenLastCalledWith({ on: true, off: [] });
  expect(await axeProblems(shown.root)).toEqual([]);
});

test('a job seeker has the meanings of their own', () => {
  expect(legend({ persona: 'seeker' }, 'en').all('[role=switch]')[0]?.textContent).toBe('Met');
});

test('says where one is, and goes on and back', () => {
  const onStep = vi.fn();
  const shown = legend({ at: stop, onStep });
  expect(shown.text()).toContain('3 / 17');
  expect(shown.one('[role=status]').textContent).toMatch(/^第 3 处，共 17 处：已写，/);
  click(shown.control(/^下一处/));
  click(shown.control(/^上一处/));
  expect(onStep.mock.calls).toEqual([[1], [-1]]);
});

test('where nothing is painted it says so, and the words can still be gone to', () => {
  const unable = legend({ canMark: false });
  expect(unable.all('[role=switch]')).toEqual([]);
  expect(unable.text()).toContain('这个浏览器不能在页面里做标记');
  expect(unable.control(/^下一处/)).toBeTruthy();
  expect(legend({ marks: { on: false, off: [] } }).text()).toContain('页面标记：关');
});

test('the card says state, name and strength, why, and leads into the panel', async () => {
  const onDoor = vi.fn();
  const shown = show(
    <MarkCard
      words={{
        label: '标出的字',
        door: '在面板里看',
        entries: [
          { meaning: 'unlawful', word: '疑似违法', name: '限定性别', tag: null, why: '招聘时不得限定性别。' },
          { meaning: 'covered', word: '已写', name: '性别', tag: '要求', why: null },
        ],
      }}
      at={{ left: 10, top: 20 }}
      theme={undefined}
      spoken
      cardRef={() => {}}
      onDoor={onDoor}
    />,
  );
  expect(shown.one('[role=status]').textContent).toContain('招聘时不得限定性别');
  expect(shown.text()).toContain('已写性别要求');
  click(shown.control(/性别$/));
  expect(onDoor).toHaveBeenCalledWith(0);
  expect(await axeProblems(shown.root)).toEqual([]);
});
