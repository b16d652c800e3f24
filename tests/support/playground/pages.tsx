/** The pages of the dashboard that everybody has. */
import textsEn from 'virtual:yardstick/texts-en';
import textsZh from 'virtual:yardstick/texts-zh';
import { useState } from 'preact/hooks';
import { DashboardShell, type DashboardShellProps } from '@/components/dashboard/DashboardShell';
import { PasteView } from '@/components/dashboard/PasteView';
import { PostingsView, type PostingsViewProps } from '@/components/dashboard/PostingsView';
import { FirstRun } from '@/components/settings/FirstRun';
import { useI18n } from '@/components/ui/I18n';
import { builtinAuditor } from '@/lib/audit/builtin';
import type { Persona } from '@/lib/platform/settings';
import type { Posting } from '@/lib/posting/posting';
import { columnsOf } from '@/lib/table/columns';
import { FACTS, KEPT, posting } from '../postings';
import { nothing } from './demo-panel';
import type { Scene } from './scene';
import { CLAIMS, useDemoSeeker } from './seekers';

const auditor = await builtinAuditor();
const audit = (of: Posting) => auditor.audit(of, { anyway: true });

/** A page in the dashboard's frame. */
export function Framed({
  page,
  trouble,
  children,
}: Pick<DashboardShellProps, 'page' | 'trouble' | 'children'>) {
  return (
    <DashboardShell page={page} kept={3} href={(id) => `#/${id}`} trouble={trouble}>
      {children}
    </DashboardShell>
  );
}

function DemoPaste({
  filled,
  persona = 'recruiter',
  text,
}: {
  filled: boolean;
  persona?: Persona;
  text?: string;
}) {
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
        initial={text ? { title: '', text } : filled ? { title, text: description } : undefined}
        onPersona={nothing}
        onCopy={async () => {}}
      />
    </Framed>
  );
}

function DemoPostings({
  postings,
  ...rest
}: Pick<PostingsViewProps, 'postings'> & Partial<PostingsViewProps>) {
  const [search, setSearch] = useState('');
  return (
    <PostingsView
      postings={postings}
      total={postings?.length ?? null}
      read={1}
      statuses={[{ id: 'todo', name: '待审' }]}
      columns={columnsOf([])}
      search={search}
      found={search === '' ? null : new Set()}
      searchable={0.42}
      siteName={() => '例站'}
      statusName={() => '待审'}
      href={(key) => `#/postings/${key}`}
      onSearch={setSearch}
      onColumns={nothing}
      onLabel={async () => () => {}}
      onRemove={async () => nothing}
      onQueue={nothing}
      onExport={nothing}
      onRetry={nothing}
      onPaste={nothing}
      {...rest}
    />
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
    height: 480,
    content: (
      <Framed page="postings">
        <DemoPostings postings={postings} />
      </Framed>
    ),
    ...rest,
  });
  return [
    paste('paste', {}),
    paste('paste, marked', { steps: marked }),
    paste('paste, marked for a seeker', { content: <DemoPaste filled persona="seeker" />, steps: marked }),
    paste('paste, empty', { content: <DemoPaste filled={false} />, height: 600 }),
    paste('paste without a title', {
      content: <DemoPaste filled text="岗位职责：解答买家的提问；处理退换货。任职要求：有耐心，会打字。" />,
      height: 600,
    }),
    paste('paste that cannot be told', {
      content: <DemoPaste filled text="双休，五险一金，包住，月薪 5000 元起。" />,
      height: 600,
    }),
    list('postings', KEPT),
    list('postings, two chosen', KEPT, {
      steps: ['tbody tr:nth-child(1) input', 'tbody tr:nth-child(2) input'],
    }),
    list('postings, deleted', KEPT, { steps: ['tbody tr:nth-child(1) input', '.selection-bar .is-danger'] }),
    list('postings, a filter open', KEPT, { steps: ['.filter-bar .choice'] }),
    list('postings, newer data', null, {
      content: (
        <Framed page="postings">
          <DemoPostings postings={null} trouble="newer" />
        </Framed>
      ),
    }),
    list('held by an older page', null, {
      content: (
        <Framed page="postings" trouble="blocked">
          <DemoPostings postings={null} />
        </Framed>
      ),
    }),
    list('deleted under us', [], {
      content: (
        <Framed page="postings" trouble="deleted">
          <DemoPostings postings={[]} />
        </Framed>
      ),
    }),
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
