/** The job seeker's panel. */
import { useState } from 'preact/hooks';
import type { PinState, SeekerState } from '@/components/fit/types';
import { NO_CLAIM, type Profile } from '@/lib/fit/profile';
import { postings } from '../../../assets/demo/postings.mjs';
import { partialView, posting, unlawfulView, view } from '../postings';
import { COMPACT_SIZE, DemoPanel, type DemoPanelProps, nothing, PANEL_SIZE, tab } from './demo-panel';
import type { Scene } from './scene';

/** A person of our own making. */
export const CLAIMS: Profile = {
  'typing-speed': { level: 'some', example: '42 字/分，11-02 自测', done: false },
  multitasking: { level: 'cannot', example: '最高同时 2 个会话', done: false },
  'communication-skills': { level: 'can', example: '门店导购 1 年，好评 60 多条', done: true },
  'language-expression': { level: 'can', example: '普通话二级甲等', done: false },
  'personality-traits': { level: 'can', example: '', done: false },
  teamwork: { level: 'unsure', example: '', done: false },
};

const MORE: Profile = {
  'work-experience': { level: 'some', example: '校园代理 3 个月', done: false },
  'platform-tools': { level: 'can', example: '用千牛一年', done: false },
};

/** A profile that answers in memory, as the store does in the extension. */
export function useDemoSeeker(initial: Profile | null, failed = false): SeekerState {
  const [profile, setProfile] = useState(initial);
  return {
    profile,
    failed,
    retry: nothing,
    write: (item, change) =>
      setProfile((old) => ({ ...old, [item]: { ...NO_CLAIM, ...old?.[item], ...change } })),
  };
}

interface DemoProps extends Omit<DemoPanelProps, 'seeker'> {
  profile: Profile | null;
  failed?: boolean;
}

function DemoSeeker({ profile, failed, ...props }: DemoProps) {
  return <DemoPanel persona="seeker" {...props} seeker={useDemoSeeker(profile, failed)} />;
}

const RICH = view({}, posting({ ...pick('rich'), id: 'p-2' }));

function pick(kind: string) {
  const { title, company, description } = postings.find((one) => one.kind === kind) as (typeof postings)[0];
  return { title, company, description };
}

const pinned = (on: boolean): PinState => ({ on, from: 'www.zhipin.com', onPin: nothing });

export function fitScenes(): Scene[] {
  return [
    at('fill', { profile: {} }),
    at('fill, an example', { profile: {} }, { steps: ['.fill-choice .icon-btn'] }),
    at('fit', { profile: CLAIMS }),
    at('fit, being changed', { profile: CLAIMS }, { steps: ['.fit-acts .btn.is-link'] }),
    at('fit, long', { profile: CLAIMS, view: RICH }, { height: 1900 }),
    at('not counted', { profile: { ...CLAIMS, ...MORE }, view: unlawfulView() }, { height: 1100 }),
    at('reading', { profile: null }, { height: 420 }),
    at('failed', { profile: null, failed: true }, { height: 420 }),
    at('not kept', { profile: CLAIMS, failed: true }, { height: 420 }),
    at('cut', { profile: CLAIMS, view: partialView() }, { height: 620 }),
    at('can be pinned', { profile: CLAIMS, pin: pinned(false) }, { height: 420 }),
    at('pinned', { profile: CLAIMS, pin: pinned(true) }, { height: 420 }),
    at('compact fill', { profile: {} }, COMPACT_SIZE),
    at('compact fit', { profile: CLAIMS }, COMPACT_SIZE),
  ];
}

export function seekerScenes(): Scene[] {
  return [
    at('facts', { profile: CLAIMS }, { steps: [tab(2)] }),
    at('facts, cut text', { profile: CLAIMS, view: partialView() }, { steps: [tab(2)], height: 620 }),
    at('facts, unlawful', { profile: CLAIMS, view: unlawfulView() }, { steps: [tab(2)], height: 1200 }),
    at('ask', { profile: CLAIMS }, { steps: [tab(3)] }),
    at('ask, nothing of one’s own', { profile: {} }, { steps: [tab(3)] }),
    at('rules', { profile: CLAIMS, view: unlawfulView() }, { steps: [tab(4)] }),
    at('note', { profile: CLAIMS }, { steps: [tab(5)], height: 420 }),
    at('compact ask', { profile: CLAIMS }, { steps: [tab(3)], ...COMPACT_SIZE }),
  ];
}

function at(name: string, props: DemoProps, rest: Partial<Scene> = {}): Scene {
  return { name, ...PANEL_SIZE, content: <DemoSeeker {...props} />, ...rest };
}
