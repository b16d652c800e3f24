/** The pages that only a job seeker has. */
import textsEn from 'virtual:yardstick/texts-en';
import textsZh from 'virtual:yardstick/texts-zh';
import { DashboardShell } from '@/components/dashboard/DashboardShell';
import { GrowthView } from '@/components/fit/GrowthView';
import { ProfileView } from '@/components/fit/ProfileView';
import { demandsIn } from '@/components/fit/rows';
import { useI18n } from '@/components/ui/I18n';
import { builtinAuditor } from '@/lib/audit/builtin';
import { growthOf } from '@/lib/fit/growth';
import type { Profile } from '@/lib/fit/profile';
import { proposalsOf } from '@/lib/fit/resume';
import { postings } from '../../../assets/demo/postings.mjs';
import { FACTS, posting } from '../postings';
import { nothing } from './demo-panel';
import type { Scene } from './scene';
import { CLAIMS, useDemoSeeker } from './seekers';

const auditor = await builtinAuditor();

/** Said differently on another device at the same time. */
const BESIDE: Profile = {
  ...CLAIMS,
  'typing-speed': {
    level: 'can',
    example: '每分钟 72 字',
    done: false,
    beside: { level: 'some', example: '每分钟 50 字', over: [] },
  },
};

interface DemoProfileProps {
  profile: Profile | null;
  failed?: boolean;
}

function DemoProfile({ profile, failed }: DemoProfileProps) {
  const { language } = useI18n();
  return (
    <DashboardShell page="profile" kept={3} seeker href={(page) => `#/${page}`}>
      <ProfileView
        seeker={useDemoSeeker(profile, failed)}
        facts={FACTS}
        texts={language === 'zh' ? textsZh : textsEn}
        propose={async (resume) => proposalsOf(auditor, resume)}
      />
    </DashboardShell>
  );
}

function DemoGrowth({ kept, profile }: { kept: number | null; profile: Profile }) {
  const { language } = useI18n();
  const seeker = useDemoSeeker(profile);
  const texts = language === 'zh' ? textsZh : textsEn;
  const audits = postings.slice(0, kept ?? 0).map((one) => auditor.audit(posting({ ...one })));
  return (
    <DashboardShell page="growth" kept={kept} seeker href={(page) => `#/${page}`}>
      <GrowthView
        growth={kept === null ? null : growthOf(audits, FACTS, seeker.profile ?? {}, demandsIn(texts))}
        seeker={seeker}
        texts={texts}
        onKeep={nothing}
      />
    </DashboardShell>
  );
}

export function seekerPageScenes(): Scene[] {
  const at = (name: string, content: Scene['content'], height: number, width = 1180): Scene => ({
    name,
    width,
    height,
    content,
  });
  return [
    at('profile', <DemoProfile profile={CLAIMS} />, 1100),
    at('profile, said differently on another device', <DemoProfile profile={BESIDE} />, 1100),
    at('profile, reading', <DemoProfile profile={null} />, 300),
    at('profile, not kept', <DemoProfile profile={CLAIMS} failed />, 420),
    at('growth', <DemoGrowth kept={9} profile={CLAIMS} />, 1300),
    at('growth, none', <DemoGrowth kept={0} profile={{}} />, 400),
    at('growth, reading', <DemoGrowth kept={null} profile={{}} />, 300),
  ];
}
