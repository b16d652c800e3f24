/** The dashboard's page of one posting, in every state. */
import textsEn from 'virtual:yardstick/texts-en';
import textsZh from 'virtual:yardstick/texts-zh';
import { PostingPage, type PostingPageProps } from '@/components/dashboard/PostingPage';
import type { KeptNotes } from '@/components/notes/NotesTab';
import { useI18n } from '@/components/ui/I18n';
import { builtinAuditor } from '@/lib/audit/builtin';
import { type Labels, NO_LABELS, withRead } from '@/lib/notes/labels';
import { FACTS, posting, view } from '../postings';
import { DEMO_NOTES, nothing, SCENE_TIME } from './demo-panel';
import { demoTwin } from './notes';
import { Framed } from './pages';
import type { Scene } from './scene';

const auditor = await builtinAuditor();

const OWN: Labels['read'] = { title: '天猫客服专员', salary: '4.5-6K·13薪', company: '' };

function DemoPosting({
  read = {},
  kept,
  ...props
}: Partial<PostingPageProps> & { kept?: Partial<KeptNotes> }) {
  const { language } = useI18n();
  const raw = posting();
  const labels = { ...NO_LABELS, read };
  return (
    <Framed page="postings">
      <PostingPage
        raw={raw}
        read={read}
        view={view({ audit: auditor.audit(withRead(raw, read), { anyway: true }) })}
        versions={[{ at: SCENE_TIME, posting: raw, state: 'ready' }]}
        audit={(of, partial) => auditor.audit(of, { partial, anyway: true })}
        seen={{ first: SCENE_TIME, last: SCENE_TIME, times: 2 }}
        site="例站"
        back="#/postings"
        onRemove={nothing}
        panel={{
          texts: language === 'zh' ? textsZh : textsEn,
          facts: FACTS,
          persona: 'recruiter',
          notes: { ...DEMO_NOTES, kept: { notes: [], tags: [], labels, ...kept } },
          onPersona: nothing,
          onCopy: async () => {},
        }}
        {...props}
      />
    </Framed>
  );
}

export function postingPageScenes(): Scene[] {
  const at = (name: string, content: Scene['content'], rest: Partial<Scene> = {}): Scene => ({
    name,
    width: 1_200,
    height: 760,
    content,
    ...rest,
  });
  const correct = ['.posting-facts .btn'];
  return [
    at('one posting', <DemoPosting />),
    at(
      'maybe the same elsewhere',
      <DemoPosting kept={{ twins: [demoTwin('b'), demoTwin('c', { likeness: 0.6 })] }} />,
    ),
    at(
      'taken as one with another',
      <DemoPosting kept={{ twins: [demoTwin('b', { said: true, status: 'to-review', tags: ['夜班'] })] }} />,
    ),
    at('being put right', <DemoPosting />, { steps: correct }),
    at('put right', <DemoPosting read={OWN} />),
    at('put right, being put right again', <DemoPosting read={OWN} />, { steps: correct }),
  ];
}
