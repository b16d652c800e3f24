// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { describe, expect, test, vi } from 'vitest';
import type { SeekerState } from '@/components/fit/types';
import type { PanelProps } from '@/components/panel/types';
import { MESSAGE_MAX } from '@/lib/fit/message';
import { type Claim, NO_CLAIM, type Profile } from '@/lib/fit/profile';
import type { Language } from '@/lib/i18n';
import { ShownPanel } from '../../../support/panel';
import { partialView, unlawfulView } from '../../../support/postings';
import {
  axeProblems,
  click,
  press,
  type Shown,
  settle,
  show,
  TEXTS,
  type as typeIn,
} from '../../../support/render';

type Options = Partial<PanelProps> & {
  claims?: Profile | null;
  failed?: boolean;
  told?: (item: string, change: Partial<Claim>) => void;
  retry?: () => void;
};

function Seeker({ claims = {}, failed = false, told, retry = () => {}, ...props }: Options) {
  const [profile, setProfile] = useState(claims);
  const seeker: SeekerState = {
    profile,
    failed,
    retry,
    write(item, change) {
      told?.(item, change);
      setProfile((old) => ({ ...old, [item]: { ...NO_CLAIM, ...old?.[item], ...change } }));
    },
  };
  return (
    <ShownPanel persona="seeker" onLocate={() => {}} onLocateFinding={() => {}} {...props} seeker={seeker} />
  );
}

const panel = (options: Options = {}, language: Language = 'zh') =>
  show(<Seeker texts={TEXTS[language]} {...options} />, language);

/** Presses one of the four choices on the n-th row. */
function answer(shown: Shown, row: number, choice: number): void {
  const input = shown.all('.fill-row')[row]?.querySelectorAll('input')[choice];
  click(input as HTMLElement);
}
const can = (example = ''): Claim => ({ level: 'can', example, done: false });
const FIVE: Profile = {
  'communication-skills': can('门店导购一年'),
  'language-expression': can('普通话二级甲等'),
  'typing-speed': { level: 'some', example: '42 字/分', done: false },
  multitasking: { level: 'cannot', example: '', done: false },
  teamwork: { level: 'unsure', example: '', done: false },
};

test('a seeker has tabs of their own', () => {
  const labels = panel()
    .all('[role=tab]')
    .map((tab) => tab.textContent?.replace(/\d+$/, ''));
  expect(labels).toEqual(['匹配', '提醒', '面试问', '合规']);
  const recruiter = panel({ persona: 'recruiter' });
  expect(recruiter.all('[role=tab]').map((tab) => tab.textContent?.replace(/\d+$/, ''))).toEqual([
    '对照',
    '缺口',
    '合规',
  ]);
  expect(recruiter.all('.fit-head')).toEqual([]);
});

describe('fit', () => {
  test('gives a first result after five taps, and not before', () => {
    const shown = panel();
    const asked = shown.all('.fill-row').length;
    expect(shown.one('.fit-line').textContent).toBe(`明确要求 ${asked} 项`);
    for (const row of [0, 1, 2, 3]) answer(shown, row, 0);
    expect(shown.all('.stack')).toEqual([]);
    expect((shown.control('再填 1 项就能看') as HTMLButtonElement).disabled).toBe(true);
    answer(shown, 4, 2);
    expect(shown.one('.fit-line').textContent).toBe(`明确要求 ${asked} 项，符合 4 项，1 项待补充`);
    expect(shown.one('.stack').getAttribute('aria-label')).toContain('符合 4');
    click(shown.control('看结果'));
    expect(shown.one('.fit-group h3').textContent).toBe('待补充');
  });

  test('who has answered before sees the result at once: their own words, and advice where they lack', () => {
    const shown = panel({ claims: FIVE });
    const rows = shown.all('.fit-row');
    expect(rows[0]?.textContent).toContain('多任务处理能力');
    expect(rows[0]?.textContent).toContain(TEXTS.zh.items.multitasking?.seeker);
    expect(shown.text()).toContain('我的资料：门店导购一年');
    expect(shown.all('.m-met .fit-advice')).toEqual([]);
  });

  test('a row that is changed stays until one is done, and focus goes with it', () => {
    const told = vi.fn();
    const shown = panel({ claims: FIVE, told });
    click(shown.control('改：多任务处理能力'));
    const open = shown.one('.fit-fields');
    click(open.querySelectorAll('input')[0] as HTMLElement);
    typeIn(shown.control('多任务处理能力：自己的例子'), '同时接待 6 个');
    expect(told.mock.calls).toEqual([
      ['multitasking', { level: 'can' }],
      ['multitasking', { example: '同时接待 6 个' }],
    ]);
    expect(shown.all('.fit-row')[0]?.textContent).toContain('多任务处理能力');
    click(shown.control('好了：多任务处理能力'));
    expect(shown.all('.fit-row')[0]?.textContent).not.toContain('多任务处理能力');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('改：多任务处理能力');
  });

  test('a row that is opened takes the focus to its answer; arrows go from row to row', () => {
    const shown = panel({ claims: FIVE });
    const edit = shown.all('.fit-acts .btn')[0] as HTMLElement;
    click(edit);
    expect(document.activeElement?.getAttribute('type')).toBe('radio');
    const row = () => document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset.row;
    const first = row();
    press(document.activeElement as HTMLElement, 'ArrowDown');
    expect(row()).not.toBe(first);
    press(document.activeElement as HTMLElement, 'ArrowUp');
    expect(row()).toBe(first);
  });

  test('what may be unlawful does not count, and is said so', () => {
    const claims = {
      ...FIVE,
      'personality-traits': can(),
      'work-experience': can(),
      'platform-tools': can(),
    };
    const shown = panel({ view: unlawfulView(), claims });
    const apart = shown.all('.fit-group').find((group) => /不计入匹配/.test(group.textContent ?? ''));
    expect(apart?.textContent).toContain('可能不合规');
    expect(apart?.textContent).toContain('年龄');
    expect(apart?.textContent).toContain('限女性');
  });

  test('the ladder marks this posting and the next rung', () => {
    const shown = panel({ claims: FIVE });
    expect(shown.one('.ladder .is-here').getAttribute('aria-current')).toBe('step');
    expect(shown.one('.ladder-box').textContent).toContain('下一级：高级客服');
  });

  test('shows words in the page', () => {
    const onLocate = vi.fn();
    const shown = panel({ claims: FIVE, onLocate });
    click(shown.control('定位：多任务处理能力'));
    expect(onLocate).toHaveBeenCalledWith('multitasking', 0);
  });

  test('while the profile is read, and when that fails', () => {
    expect(panel({ claims: null }).all('.skeleton')).toHaveLength(1);
    const retry = vi.fn();
    const shown = panel({ claims: null, failed: true, retry });
    click(shown.control('再试一次'));
    expect(retry).toHaveBeenCalled();
    expect(panel({ claims: FIVE, failed: true }).text()).toContain('你刚填的还在这里');
  });

  test('of a cut text says that the rest is not counted', () => {
    expect(panel({ view: partialView() }).text()).toContain('没读到的要求没有算进来');
  });
});

describe('facts', () => {
  test('are quoted or to be asked, and words to mind carry advice', () => {
    const shown = panel({ view: unlawfulView() });
    click(shown.control('提醒'));
    expect(shown.text()).toContain('单休');
    expect(shown.text()).toContain('面试时问：');
    expect(shown.text()).toContain(TEXTS.zh.rules['gender-limit']?.seeker);
  });

  test('that are written in words to mind are not told as simply written; a dismissed one is', () => {
    const rest = (shown: Shown) =>
      shown.all('.remind-list > li').find((row) => /单休/.test(row.textContent ?? ''));
    const shown = panel({ view: unlawfulView() });
    click(shown.control('提醒'));
    expect(rest(shown)?.querySelector('.chip')?.textContent).toBe('已写 · 有风险');
    const view = unlawfulView();
    for (const one of view.audit?.findings ?? []) if (one.rule === 'worktime-risky') one.state = 'dismissed';
    const cleared = panel({ view });
    click(cleared.control('提醒'));
    expect(rest(cleared)?.querySelector('.chip')?.textContent).toBe('已写');
  });
});

describe('questions', () => {
  test('are copied with their numbers', async () => {
    const onCopy = vi.fn(async (_: string) => {});
    const shown = panel({ onCopy });
    click(shown.control('面试问'));
    const questions = shown.all('.ask-list li').map((li) => li.textContent);
    expect(questions).toHaveLength(5);
    click(shown.control('复制这五个问题'));
    await settle();
    expect(onCopy).toHaveBeenCalledWith(questions.map((question, n) => `${n + 1}. ${question}`).join('\n'));
    expect(shown.text()).toContain('已复制 5 个问题');
  });

  test('of a cut text are not guessed', () => {
    const shown = panel({ view: partialView() });
    click(shown.control('面试问'));
    expect(shown.all('.ask-list')).toEqual([]);
    expect(shown.text()).toContain('没读全');
  });

  test('stand above a first message made of one’s own examples', () => {
    const shown = panel({ claims: FIVE });
    click(shown.control('面试问'));
    const message = shown.one('blockquote').textContent ?? '';
    expect(message).toContain('门店导购一年');
    expect(message).not.toContain('42 字/分');
    expect([...message].length).toBeLessThanOrEqual(MESSAGE_MAX);
  });

  test('that is missing has a door: to the fit, or to an example written on the spot', () => {
    const none = panel();
    click(none.control('面试问'));
    expect(none.all('.message-examples')).toEqual([]);
    click(none.control('去填匹配'));
    expect(none.one('[role=tab][aria-selected=true]').textContent).toBe('匹配');
    const [id] = Object.entries(FIVE).find(([, { level }]) => level === 'can') ?? [''];
    const claims = { ...FIVE, [id]: { level: 'can' as const, example: '', done: false } };
    const bare = Object.fromEntries(
      Object.entries(claims).map(([item, claim]) => [item, { ...claim, example: '' }]),
    );
    const shown = panel({ claims: bare });
    click(shown.control('面试问'));
    expect(shown.all('blockquote')).toEqual([]);
    typeIn(shown.one('.message-examples input'), '一');
    typeIn(shown.one('.message-examples input'), '一天接待八十人');
    expect(shown.one('blockquote').textContent).toContain('一天接待八十人');
  });
});

test('what is pinned says from where, and is let go', () => {
  const onPin = vi.fn();
  const shown = panel({ pin: { on: false, from: null, onPin } });
  click(shown.control('钉住这份'));
  expect(onPin).toHaveBeenCalledWith(true);
  const pinned = panel({ pin: { on: true, from: 'www.example-jobs.cn', onPin } });
  expect(pinned.one('.pinned').textContent).toContain('来自 www.example-jobs.cn');
  click(pinned.control('取消钉住'));
  expect(onPin).toHaveBeenLastCalledWith(false);
});

describe.each(['zh', 'en'] as const)('in %s axe finds nothing', (language) => {
  const names = { zh: ['匹配', '提醒', '面试问'], en: ['Fit', 'Facts', 'Ask'] }[language];
  test.each([0, 1, 2])('tab %i', async (tab) => {
    for (const claims of [{}, FIVE]) {
      const shown = panel({ claims, view: unlawfulView() }, language);
      click(shown.control(names[tab] as string));
      expect(await axeProblems(shown.root)).toEqual([]);
    }
  });
});
