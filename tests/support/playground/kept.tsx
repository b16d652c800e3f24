/** What is kept: data, queue, history, all notes. */
import textsEn from 'virtual:yardstick/texts-en';
import textsZh from 'virtual:yardstick/texts-zh';
import { NotesView } from '@/components/dashboard/NotesView';
import { BackupReminder } from '@/components/data/BackupReminder';
import { DataPage, type DataPageProps } from '@/components/data/DataPage';
import { ChangeBanner } from '@/components/history/ChangeBanner';
import { VersionsView } from '@/components/history/VersionsView';
import { QueueBar, type QueueBarProps } from '@/components/queue/QueueBar';
import { QueueList } from '@/components/queue/QueueList';
import { useI18n } from '@/components/ui/I18n';
import { builtinAuditor } from '@/lib/audit/builtin';
import { compareAudits } from '@/lib/audit/compare';
import type { Posting } from '@/lib/posting/posting';
import { posting } from '../postings';
import { nothing, SCENE_TIME } from './demo-panel';
import { demoNote } from './notes';
import { Framed } from './pages';
import type { Scene } from './scene';

const auditor = await builtinAuditor();
const audit = (of: Posting, partial = false) => auditor.audit(of, { partial, anyway: true });

const LATER: Posting = {
  ...posting(),
  salary: '6-8K',
  description: `${posting().description}\n限女性，28 岁以下。`,
};

function useTexts() {
  return useI18n().language === 'zh' ? textsZh : textsEn;
}

function DemoData(props: Partial<DataPageProps>) {
  return (
    <Framed page="data">
      <DataPage
        settings={{ keep: 'noted', keepDays: 180 }}
        counts={{ postings: 126, versions: 140, notes: 58, drafts: 4, claims: 12, deleted: 2 }}
        storage={{ used: 7 * 2 ** 20, quota: 60 * 2 ** 30, persisted: false }}
        nearlyFull={false}
        sites={[{ reader: 'zhipin', name: '例站', count: 90 }]}
        count={async () => ({ postings: 90, notes: 31 })}
        onChange={nothing}
        onPersist={async () => false}
        onForget={async () => {}}
        {...props}
      />
    </Framed>
  );
}

function DemoQueue(props: Partial<QueueBarProps>) {
  const { language } = useI18n();
  return (
    <QueueBar
      name=""
      at={38}
      of={300}
      reviewed={37}
      finding={{ card: 'x:illegal', name: language === 'zh' ? '限定性别' : 'Sex', quote: '限女性' }}
      open={2}
      onNext={nothing}
      onBack={nothing}
      onConfirm={nothing}
      onDismiss={nothing}
      onNote={nothing}
      {...props}
    />
  );
}

function DemoVersions({ several }: { several: boolean }) {
  const texts = useTexts();
  const first = { at: SCENE_TIME, posting: posting(), state: 'ready' as const };
  const later = { at: SCENE_TIME + 86_400_000, posting: LATER, state: 'ready' as const };
  return <VersionsView versions={several ? [first, later] : [first]} audit={audit} texts={texts} />;
}

function DemoChange() {
  const before = posting();
  const change = {
    ...compareAudits(audit(before), audit(LATER)),
    at: [SCENE_TIME, SCENE_TIME + 86_400_000] as const,
    before,
    after: LATER,
    versions: 2,
  };
  return <ChangeBanner change={change} texts={useTexts()} />;
}

const LISTED = ['旺季前要和门店确认排班。', '只写了千牛，实际还要接抖音私信。'].map((body, n) => ({
  ...demoNote(`l${n}`, n === 0 ? [body] : [body, '只写了千牛。']),
  ...(n === 0 ? { color: 'yellow' as const } : {}),
  title: n === 0 ? '天猫客服专员' : null,
  company: n === 0 ? '拾光灯饰' : null,
}));

export function keptScenes(): Scene[] {
  const at = (name: string, content: Scene['content'], rest: Partial<Scene> = {}): Scene => ({
    name,
    width: 1_000,
    height: 240,
    content,
    ...rest,
  });
  const page = { width: 1_100, height: 900 };
  return [
    at('data', <DemoData />, page),
    at('data, being counted', <DemoData counts={null} storage={null} />, page),
    at('data, nearly full', <DemoData nearlyFull />, page),
    at('data, sure to delete', <DemoData />, { ...page, steps: ['.data-card .is-danger'] }),
    at('queue', <DemoQueue />),
    at('queue, nothing waits', <DemoQueue finding={null} open={0} />),
    at('queue, set aside with a reason', <DemoQueue />, {
      steps: ['.queue-line:nth-child(2) .btn:nth-of-type(2)'],
      height: 420,
    }),
    at(
      'queues begun',
      <QueueList
        queues={[{ id: 'q', name: '同行岗位.xlsx', at: SCENE_TIME, done: 37, all: 300 }]}
        onOpen={nothing}
        onRemove={nothing}
      />,
    ),
    at('versions', <DemoVersions several />, { height: 520, width: 640 }),
    at('one version', <DemoVersions several={false} />, { width: 640 }),
    at('changed', <DemoChange />, { width: 400 }),
    at('changed, unfolded', <DemoChange />, { width: 400, height: 480, steps: ['.banner .btn'] }),
    at('backup due', <BackupReminder nearlyFull={false} href="#/data" onLater={nothing} />),
    at('disk nearly full', <BackupReminder nearlyFull href="#/data" />),
    at(
      'all notes',
      <Framed page="notes">
        <NotesView notes={LISTED} href={(key) => `#/postings/${key}`} />
      </Framed>,
      { width: 1_100, height: 420 },
    ),
    at(
      'deleted notes',
      <Framed page="notes">
        <NotesView notes={LISTED} deleted={LISTED.slice(0, 2)} href={(key) => `#/postings/${key}`} />
      </Framed>,
      { width: 1_100, height: 420, steps: ['.seg label:last-child'] },
    ),
    at(
      'no notes',
      <Framed page="notes">
        <NotesView notes={[]} href={() => '#'} />
      </Framed>,
      { width: 1_100, height: 420 },
    ),
  ];
}
