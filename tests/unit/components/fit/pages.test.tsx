// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { describe, expect, test, vi } from 'vitest';
import { GrowthView } from '@/components/fit/GrowthView';
import { ProfileView } from '@/components/fit/ProfileView';
import { demandsIn } from '@/components/fit/rows';
import { builtinAuditor } from '@/lib/audit/builtin';
import { growthOf } from '@/lib/fit/growth';
import { type Claim, canBeAsked, NO_CLAIM, type Profile } from '@/lib/fit/profile';
import { proposalsOf } from '@/lib/fit/resume';
import { FACTS, posting } from '../../../support/postings';
import { axeProblems, click, settle, show, TEXTS, type as typeIn } from '../../../support/render';

const auditor = await builtinAuditor();

type Told = (item: string, change: Partial<Claim>) => void;

function useSeeker(claims: Profile | null, told?: Told) {
  const [profile, setProfile] = useState(claims);
  return {
    profile,
    failed: false,
    retry: () => {},
    write(item: string, change: Partial<Claim>) {
      told?.(item, change);
      setProfile((old) => ({ ...old, [item]: { ...NO_CLAIM, ...old?.[item], ...change } }));
    },
  };
}

function Profiled({ claims = {}, told }: { claims?: Profile | null; told?: Told }) {
  return (
    <ProfileView
      seeker={useSeeker(claims, told)}
      facts={FACTS}
      texts={TEXTS.zh}
      propose={async (resume) => proposalsOf(auditor, resume)}
    />
  );
}

describe('the profile', () => {
  test('lists everything that can be asked, and nothing delicate', async () => {
    const shown = show(<Profiled />);
    expect(shown.all('.claim')).toHaveLength(FACTS.filter(canBeAsked).length);
    expect(shown.text()).not.toContain('年龄要求');
    expect(await axeProblems(shown.root)).toEqual([]);
  });

  test('a level is chosen, an example typed, and both cleared', () => {
    const told = vi.fn();
    const shown = show(<Profiled told={told} />);
    const name = TEXTS.zh.items['typing-speed']?.name;
    typeIn(shown.control(`${name}：自己的例子`), '72 字/分');
    expect(told).toHaveBeenLastCalledWith('typing-speed', { example: '72 字/分' });
    click(shown.control(`清空：${name}`));
    expect(told).toHaveBeenLastCalledWith('typing-speed', { level: null, example: '' });
  });

  test('lines of a résumé are confirmed one by one, and none is taken unasked', async () => {
    const told = vi.fn();
    const shown = show(<Profiled told={told} />);
    typeIn(shown.control('简历文字'), '打字速度每分钟 72 字\n熟练使用千牛');
    click(shown.control('从简历里找'));
    await settle();
    expect(shown.all('.proposals li')).toHaveLength(2);
    expect(told).not.toHaveBeenCalled();
    click(shown.control('符合：打字速度'));
    expect(told).toHaveBeenCalledExactlyOnceWith('typing-speed', {
      level: 'can',
      example: '打字速度每分钟 72 字',
    });
    click(shown.control(/^跳过：/));
    expect(told).toHaveBeenCalledTimes(1);
    expect(shown.text()).toContain('都确认过了');
  });

  test('a résumé in which nothing is found says so', async () => {
    const shown = show(<Profiled />);
    typeIn(shown.control('简历文字'), '你好');
    click(shown.control('从简历里找'));
    await settle();
    expect(shown.text()).toContain('没有找到能对上的句子');
  });

  test('while it is read', () => {
    expect(show(<Profiled claims={null} />).all('.skeleton')).toHaveLength(1);
  });
});

function Grown({ kept, claims = {}, told, onKeep = () => {} }: GrownProps) {
  const seeker = useSeeker(claims, told);
  const audits = Array.from({ length: kept }, () => auditor.audit(posting()));
  const growth = growthOf(audits, FACTS, seeker.profile ?? {}, demandsIn(TEXTS.zh));
  return <GrowthView growth={growth} seeker={seeker} texts={TEXTS.zh} onKeep={onKeep} />;
}
interface GrownProps {
  kept: number;
  claims?: Profile;
  told?: Told;
  onKeep?: () => void;
}

describe('growth', () => {
  test('without kept postings leads to where they are chosen', () => {
    const onKeep = vi.fn();
    const shown = show(<Grown kept={0} onKeep={onKeep} />);
    click(shown.control('选择留下哪些岗位'));
    expect(onKeep).toHaveBeenCalled();
  });

  test('gives each item a way, half an hour, a tick and a place for what came of it', async () => {
    const told = vi.fn();
    const shown = show(<Grown kept={2} told={told} />);
    const card = shown.one('.growth-card');
    const name = card.querySelector('h2')?.textContent ?? '';
    expect(card.textContent).toContain('2 条里 2 条要');
    expect(card.textContent).toMatch(/办法：.*半小时能做的/);
    click(card.querySelector('input[type=checkbox]') as HTMLElement);
    typeIn(shown.control(`${name}：做完留下的例子`), '写了五条回复');
    expect(told.mock.calls.map(([, change]) => change)).toEqual([
      { done: true },
      { example: '写了五条回复' },
    ]);
    expect(await axeProblems(shown.root)).toEqual([]);
  });

  test('a card stays where it is when it is met', () => {
    const shown = show(<Grown kept={1} />);
    const name = shown.one('.growth-card h2').textContent;
    click(shown.all('.growth-card input[type=radio]')[0] as HTMLElement);
    expect(shown.one('.growth-card h2').textContent).toBe(name);
    expect(shown.one('.growth-card .chip').textContent).toContain('符合');
  });

  test('all met is said, and the next rung is told', () => {
    const claims = Object.fromEntries(FACTS.map(({ id }) => [id, { ...NO_CLAIM, level: 'can' as const }]));
    const shown = show(<Grown kept={1} claims={claims} />);
    expect(shown.text()).toContain('要求的都符合了');
    expect(shown.text()).toContain('还没有存下高级客服的岗位');
  });
});
