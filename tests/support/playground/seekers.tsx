import textsEn from 'virtual:yardstick/texts-en';
import textsZh from 'virtual:yardstick/texts-zh';
import { useState } from 'preact/hooks';
import { DashboardShell } from '@/components/dashboard/DashboardShell';
import { GrowthView } from '@/components/fit/GrowthView';
import { ProfileView } from '@/components/fit/ProfileView';
import { demandsIn } from '@/components/fit/rows';
import type { SeekerState } from '@/components/fit/types';
import { useI18n } from '@/components/ui/I18n';
import { builtinAuditor } from '@/lib/audit/builtin';
import { growthOf } from '@/lib/fit/growth';
import { NO_CLAIM, type Profile } from '@/lib/fit/profile';
import { proposalsOf } from '@/lib/fit/resume';
import { postings } from '../../../assets/demo/postings.mjs';
import { FACTS, partialView, posting, unlawfulView, view } from '../postings';
import type { Scene } from './main';
import { DemoPanel } from './panels';

const nothing = () => {};
const auditor = await builtinAuditor();

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

interface DemoProps extends Omit<Parameters<typeof DemoPanel>[0], 'seeker'> {
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

export function seekerScenes(): Scene[] {
  const at = (name: string, props: DemoProps, width = 400, height = 860): Scene => ({
    name,
    width,
    height,
    content: <DemoSeeker {...props} />,
  });
  return [
    at('fill', { profile: {} }),
    at('fit', { profile: CLAIMS }),
    at('fit, long', { profile: CLAIMS, view: RICH }, 400, 1900),
    at('not counted', { profile: { ...CLAIMS, ...MORE }, view: unlawfulView() }, 400, 1100),
    at('facts', { profile: CLAIMS, tab: 1 }),
    at('facts, unlawful', { profile: CLAIMS, tab: 1, view: unlawfulView() }, 400, 1200),
    at('ask', { profile: CLAIMS, tab: 2 }),
    at('ask, nothing of one’s own', { profile: {}, tab: 2 }),
    at('reading', { profile: null }, 400, 420),
    at('failed', { profile: null, failed: true }, 400, 420),
    at('not kept', { profile: CLAIMS, failed: true }, 400, 420),
    at('cut', { profile: CLAIMS, view: partialView() }, 400, 620),
    at('pinned', { profile: CLAIMS, pin: { on: true, from: 'www.zhipin.com', onPin: nothing } }, 400, 420),
    at('compact fill', { profile: {} }, 320, 540),
    at('compact fit', { profile: CLAIMS }, 320, 540),
    at('compact ask', { profile: CLAIMS, tab: 2 }, 320, 540),
  ];
}

function DemoProfile({ profile }: { profile: Profile | null }) {
  const { language } = useI18n();
  return (
    <DashboardShell page="profile" kept={3} seeker href={(page) => `#/${page}`}>
      <ProfileView
        seeker={useDemoSeeker(profile)}
        facts={FACTS}
        texts={language === 'zh' ? textsZh : textsEn}
        propose={async (resume) => proposalsOf(auditor, resume)}
      />
    </DashboardShell>
  );
}

function DemoGrowth({ kept, profile }: { kept: number; profile: Profile }) {
  const { language } = useI18n();
  const seeker = useDemoSeeker(profile);
  const texts = language === 'zh' ? textsZh : textsEn;
  const audits = postings.slice(0, kept).map((one) => auditor.audit(posting({ ...one })));
  return (
    <DashboardShell page="growth" kept={kept} seeker href={(page) => `#/${page}`}>
      <GrowthView
        growth={growthOf(audits, FACTS, seeker.profile ?? {}, demandsIn(texts))}
        seeker={seeker}
        texts={texts}
        onKeep={nothing}
      />
    </DashboardShell>
  );
}

export function seekerPageScenes(): Scene[] {
  return [
    { name: 'profile', width: 1180, height: 1100, content: <DemoProfile profile={CLAIMS} /> },
    { name: 'profile, reading', width: 1180, height: 300, content: <DemoProfile profile={null} /> },
    { name: 'growth', width: 1180, height: 1300, content: <DemoGrowth kept={9} profile={CLAIMS} /> },
    { name: 'growth, none', width: 1180, height: 400, content: <DemoGrowth kept={0} profile={{}} /> },
    { name: 'profile, narrow', width: 520, height: 900, content: <DemoProfile profile={CLAIMS} /> },
  ];
}
