import { SettingsView, type SettingsViewProps } from '@/components/settings/SettingsView';
import { addStatus, FIRST_STATUSES, removeStatus, renameStatus, type Status } from '@/lib/notes/statuses';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/platform/settings';
import { nothing } from './demo-panel';
import { Framed } from './pages';
import type { Scene } from './scene';

/** Everything changed that can be. */
const CHANGED: Settings = {
  ...DEFAULT_SETTINGS,
  persona: 'seeker',
  reviewer: '闻雨',
  language: 'zh',
  theme: 'light',
  marks: { on: false, off: [] },
  badges: false,
  toolbar: true,
  keep: 'all',
  pill: { 'www.example-jobs.cn': { side: 'left', top: 0.4 } },
  off: ['www.example-jobs.cn', 'jobs.example.com'],
};

/** Statuses renamed, added, removed; two companies. */
const FILING: NonNullable<SettingsViewProps['filing']> = {
  statuses: {
    ...FIRST_STATUSES,
    recruiter: removeStatus(
      addStatus(renameStatus(FIRST_STATUSES.recruiter, 'notified', '发过邮件'), 'own-1', '等门店回话'),
      'ignored',
    ) as Status[],
  },
  owners: [
    { kind: 'rival', name: '拾光灯饰' },
    { kind: 'own', name: '栖木家居' },
  ],
  onStatuses: nothing,
  onOwners: nothing,
};

const KEYS = [
  { id: '_execute_action', keys: '' },
  { id: 'audit-page', keys: 'Alt+Y' },
];

export function settingScenes(): Scene[] {
  const at = (name: string, props: Partial<SettingsViewProps>, rest: Partial<Scene> = {}): Scene => ({
    name,
    width: 820,
    height: 620,
    content: (
      <Framed page="settings">
        <SettingsView
          settings={{ ...DEFAULT_SETTINGS, persona: 'recruiter' }}
          kept={3}
          allowed={[]}
          shortcuts={KEYS}
          onDisallow={nothing}
          onShortcuts={nothing}
          onChange={nothing}
          onDeleteAll={async () => {}}
          {...props}
        />
      </Framed>
    ),
    ...rest,
  });
  const sure = ['.delete-all .btn'];
  const deleted = { steps: [...sure, '.delete-sure .btn'], until: '.delete-all [role=status]:not(:empty)' };
  return [
    at('as at first', {}, { height: 1820 }),
    at('changed', { settings: CHANGED, allowed: ['careers.example.org'] }, { height: 1820 }),
    at('statuses and companies', { filing: FILING }, { height: 2500 }),
    at('one put back', { settings: CHANGED }, { steps: ['[data-setting=marks] .setting-reset .btn'] }),
    at('all put back', { settings: CHANGED }, { steps: ['.settings-all .btn'] }),
    at('keys not known yet', { shortcuts: null }),
    at('delete, sure', {}, { steps: sure }),
    at('deleted', {}, deleted),
    at('not deleted', { onDeleteAll: () => Promise.reject(new Error('no')) }, deleted),
  ];
}
