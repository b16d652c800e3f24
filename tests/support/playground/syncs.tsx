/** Syncing in every state: setting it up, how it stands, what is asked, what stands elsewhere. */
import { SyncPage, type SyncPageProps } from '@/components/sync/SyncPage';
import { SyncTrouble } from '@/components/sync/SyncTrouble';
import { useI18n } from '@/components/ui/I18n';
import type { SyncConfig, SyncDesk, SyncStatus } from '@/lib/app/sync/desk';
import { SyncProblem } from '@/lib/sync/problem';
import { NEVER_SYNCED } from '@/lib/sync/run';
import { nothing, SCENE_TIME } from './demo-panel';
import { Framed } from './pages';
import type { Scene } from './scene';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const CONFIG: SyncConfig = {
  target: {
    kind: 'webdav',
    address: 'https://dav.jianguoyun.com/dav/',
    user: 'wenyu@example.com',
    password: 'demo',
    folder: 'yardstick',
    passphrase: null,
  },
  name: '店里的电脑',
  texts: false,
  profile: false,
  paused: false,
};
const TEAM: SyncConfig = {
  ...CONFIG,
  target: {
    kind: 'couchdb',
    address: 'https://couch.example.com/',
    user: 'wenyu',
    password: 'demo',
    team: 'yardstick-team',
    own: null,
  },
};

const NEXTCLOUD = 'https://cloud.example.com/remote.php/dav/files/wenyu/';

const none = async () => {};
const never = () => new Promise<never>(nothing);

const DESK: SyncDesk = {
  config: CONFIG,
  status: NEVER_SYNCED,
  waiting: 0,
  undecided: [],
  quarantined: [],
  declined: [],
  self: 'd1',
  test: never,
  save: none,
  allow: async () => true,
  syncNow: none,
  stop: none,
  pause: none,
  answer: none,
  forgetDevice: none,
  forgetHere: none,
  startAnew: none,
  exportFile: async () => 1204,
  importFile: async () => 37,
  exportQuarantine: none,
};

/** Names of the demo's devices in the language of the scene. */
function useDevices() {
  const zh = useI18n().language === 'zh';
  return [
    { id: 'd1', name: zh ? '店里的电脑' : 'Shop computer', seen: SCENE_TIME - 3 * MINUTE },
    { id: 'd2', name: zh ? '办公室电脑' : 'Office computer', seen: SCENE_TIME - 2 * HOUR },
    { id: 'd3', name: zh ? '家里的笔记本' : 'Laptop at home', seen: SCENE_TIME - 6 * 24 * HOUR },
  ];
}

type Demo = Partial<Omit<SyncDesk, 'status'>> & { status?: Partial<SyncStatus>; online?: boolean };

function DemoSync({ status, online = true, ...desk }: Demo) {
  const devices = useDevices();
  const page: SyncPageProps = {
    desk: {
      ...DESK,
      status: { ...NEVER_SYNCED, last: SCENE_TIME - 3 * MINUTE, devices, ...status },
      ...desk,
    },
    device: 'Chrome · Windows',
    online,
    now: SCENE_TIME,
    hrefOf: ({ on, key }) => `#/${on}/${key}`,
  };
  return (
    <Framed page="sync">
      <SyncPage {...page} />
    </Framed>
  );
}

function DemoQuestion(props: Demo) {
  const [, office] = useDevices();
  const question = { device: 'd2', name: office?.name ?? '', changed: 240, removed: 31, about: 'q1' };
  return <DemoSync {...props} status={{ ...props.status, questions: [question] }} />;
}

/** A test that comes to a step and stays there, fails or passes. */
function testTo(end: 'stays' | 'fails' | 'passes'): SyncDesk['test'] {
  return async (_config, told) => {
    told('reach');
    if (end === 'stays') {
      told('place');
      return never();
    }
    if (end === 'fails') throw new SyncProblem('wrong-password', { status: 401 });
    for (const step of ['place', 'write', 'read'] as const) told(step);
    return { devices: 1 };
  };
}

const problem = (name: NonNullable<SyncStatus['problem']>['name'], more: object = {}) => ({
  problem: { name, at: SCENE_TIME - MINUTE, ...more },
});
const way = (n: number) => `.sync-ways label:nth-of-type(${n}) input`;

export function syncScenes(): Scene[] {
  const at = (name: string, demo: Demo, rest: Partial<Scene> = {}): Scene => ({
    name,
    width: 1_000,
    height: 860,
    content: <DemoSync {...demo} />,
    ...rest,
  });
  const change = ['.sync-status .sync-doors .btn:last-child', '.sync-set-up .is-big'];
  return [
    at('not set up', { config: null }, { height: 1_180 }),
    at('account of a storage', { config: null }, { steps: [way(1)], height: 1_420 }),
    at('account of a team', { config: null }, { steps: [way(2)], height: 1_300 }),
    at('what is missing', { config: null }, { steps: [way(1), '.sync-set-up .is-big'], height: 1_420 }),
    at('a file', { config: null }, { steps: [way(3)] }),
    at('being read', { config: undefined }, { height: 240 }),
    at('being tested', { test: testTo('stays') }, { steps: change, until: '.is-now', height: 1_420 }),
    at('test failed', { test: testTo('fails') }, { steps: change, until: '.sync-problem', height: 1_420 }),
    at(
      'test passed',
      { test: testTo('passes') },
      { steps: change, until: '.is-done ~ .is-done ~ .is-done ~ .is-done ~ .is-done', height: 1_420 },
    ),
    at('first time', {
      status: {
        last: null,
        devices: [],
        running: { since: SCENE_TIME - MINUTE, step: 'send', done: 3_200, of: 10_000 },
      },
      waiting: 6_800,
      self: null,
    }),
    at('idle', {}),
    at('waiting', {
      waiting: 12,
      undecided: [
        { on: 'posting', key: 'zhipin:1', title: '在线客服', notes: 1, others: 2 },
        { on: 'posting', key: 'zhipin:2', title: null, notes: 1, others: 0 },
        { on: 'draft', key: 'd', title: '在线客服（旺季）', notes: 0, others: 1 },
        { on: 'profile', key: '', title: null, notes: 0, others: 2 },
      ],
    }),
    at('syncing', {
      status: { running: { since: SCENE_TIME, step: 'look', done: 0, of: null } },
      waiting: 3,
    }),
    at('offline', { online: false, waiting: 12 }),
    at('paused', { config: { ...CONFIG, paused: true }, waiting: 12 }),
    at('limit reached', { status: problem('too-many', { until: SCENE_TIME + 24 * MINUTE }), waiting: 12 }),
    at('leads elsewhere', {
      status: problem('login-page', { to: 'https://cloud.example.com/login' }),
      config: { ...CONFIG, target: { ...CONFIG.target, address: NEXTCLOUD } },
    }),
    at('not reached', { status: problem('unreachable'), waiting: 1 }),
    at('newer version', { status: problem('newer'), waiting: 4 }),
    at('wrong password', { status: problem('wrong-password', { status: 401, said: 'Unauthorized' }) }),
    at('not allowed', { status: problem('not-allowed'), config: TEAM }),
    at('a question', {}, { content: <DemoQuestion /> }),
    at('a question left aside', {}, { content: <DemoQuestion declined={['q1']} /> }),
    at(
      'a problem, a question, bad rows',
      {},
      {
        height: 1_180,
        content: (
          <DemoQuestion
            status={{ ...problem('full'), mended: ['rolled-back'] }}
            waiting={58}
            quarantined={[
              { reason: 'newer-table', rows: 2 },
              { reason: 'bad-stamp', rows: 1 },
            ]}
          />
        ),
      },
    ),
    at('rows that the server does not take', {
      config: TEAM,
      status: {
        refused: [
          { table: 'notes', id: 'n1', problem: 'too-large' },
          { table: 'notes', id: 'n2', problem: 'forbidden' },
        ],
      },
      waiting: 2,
    }),
    at('a device to remove', {}, { steps: ['.sync-devices li:nth-child(2) .btn'] }),
    at('to stop here', {}, { height: 1_320, steps: ['[aria-label] > .sync-doors > .btn:first-child'] }),
    at('what goes along', { config: { ...TEAM, texts: true } }, { height: 1_280 }),
    at('to start anew', {}, { height: 1_320, steps: ['[aria-label] > .sync-doors > .btn:nth-child(2)'] }),
    {
      name: 'told elsewhere',
      width: 640,
      content: (
        <>
          <SyncTrouble problem={{ name: 'wrong-password' }} questions={0} onOpen={nothing} />
          <SyncTrouble problem={null} questions={1} onOpen={nothing} />
        </>
      ),
    },
  ];
}
