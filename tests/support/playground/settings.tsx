import { SettingsView, type SettingsViewProps } from '@/components/settings/SettingsView';
import { DEFAULT_SETTINGS } from '@/lib/platform/settings';
import { nothing } from './demo-panel';
import { Framed } from './pages';
import type { Scene } from './scene';

export function settingScenes(): Scene[] {
  const at = (name: string, props: Partial<SettingsViewProps>, rest: Partial<Scene> = {}): Scene => ({
    name,
    width: 860,
    height: 1200,
    content: (
      <Framed page="settings">
        <SettingsView
          settings={{ ...DEFAULT_SETTINGS, persona: 'recruiter', off: ['www.example-jobs.cn'] }}
          kept={3}
          onChange={nothing}
          onDeleteAll={async () => {}}
          {...props}
        />
      </Framed>
    ),
    ...rest,
  });
  return [at('settings', {})];
}
