/** The pages of the dashboard that everybody has. */
import textsEn from 'virtual:yardstick/texts-en';
import textsZh from 'virtual:yardstick/texts-zh';
import type { ComponentChildren } from 'preact';
import { type DashboardPage, DashboardShell } from '@/components/dashboard/DashboardShell';
import { PasteView } from '@/components/dashboard/PasteView';
import { PostingsView } from '@/components/dashboard/PostingsView';
import { FirstRun } from '@/components/settings/FirstRun';
import { useI18n } from '@/components/ui/I18n';
import { builtinAuditor } from '@/lib/audit/builtin';
import type { Persona } from '@/lib/platform/settings';
import type { Posting } from '@/lib/posting/posting';
import { FACTS, KEPT, posting } from '../postings';
import { nothing } from './demo-panel';
import type { Scene } from './scene';
import { CLAIMS, useDemoSeeker } from './seekers';

const auditor = await builtinAuditor();
const audit = (of: Posting) => auditor.audit(of, { anyway: true });

/** A page in the dashboard's frame. */
export function Framed({ page, children }: { page: DashboardPage; children: ComponentChildren }) {
  return (
    <DashboardShell page={page} kept={3} href={(id) => `#/${id}`}>
      {children}
    </DashboardShell>
  );
}

function DemoPaste({ filled, persona = 'recruiter' }: { filled: boolean; persona?: Persona }) {
  const { language } = useI18n();
  const { title, description } = posting();
  const seeker = useDemoSeeker(CLAIMS);
  return (
    <Framed page="paste">
      <PasteView
        texts={language === 'zh' ? textsZh : textsEn}
        facts={FACTS}
        persona={persona}
        audit={audit}
        seeker={seeker}
        loadAuditor={builtinAuditor}
        initial={filled ? { title, text: description } : undefined}
        onPersona={nothing}
        onCopy={async () => {}}
      />
    </Framed>
  );
}

export function pageScenes(): Scene[] {
  const marked = ['.paste-bar .seg > label:nth-child(2) input'];
  const paste = (name: string, rest: Partial<Scene>): Scene => ({
    name,
    width: 1200,
    height: 760,
    content: <DemoPaste filled />,
    ...rest,
  });
  const list = (name: string, postings: typeof KEPT | null, rest: Partial<Scene> = {}): Scene => ({
    name,
    width: 1100,
    height: 420,
    content: (
      <Framed page="postings">
        <PostingsView postings={postings} onRemove={async () => nothing} onPaste={nothing} />
      </Framed>
    ),
    ...rest,
  });
  return [
    paste('paste', {}),
    paste('paste, marked', { steps: marked }),
    paste('paste, marked for a seeker', { content: <DemoPaste filled persona="seeker" />, steps: marked }),
    paste('paste, empty', { content: <DemoPaste filled={false} />, height: 600 }),
    list('postings', KEPT),
    list('postings, one deleted', KEPT, { steps: ['.posting-actions button'] }),
    list('postings, none', []),
    list('postings, reading', null),
    { name: 'first run', width: 400, height: 640, content: <FirstRun onDone={nothing} /> },
    {
      name: 'first run, chosen',
      width: 400,
      height: 640,
      content: <FirstRun onDone={nothing} />,
      steps: ['.radio-card input'],
    },
  ];
}
