import { PersonaSwitch } from '@/components/panel/PersonaSwitch';
import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import { Segmented } from '@/components/ui/Segmented';
import { Switch } from '@/components/ui/Switch';
import { TextField } from '@/components/ui/TextField';
import type { Settings } from '@/lib/platform/settings';
import { AllowedSites } from './AllowedSites';
import { DeleteAll } from './DeleteAll';
import { KeepChoice } from './KeepChoice';

export interface SettingsViewProps {
  settings: Settings;
  /** Postings kept on this computer. */
  kept: number;
  /** Sites allowed beside the built-in ones; null while they are not known. */
  allowed?: readonly string[] | null;
  onDisallow?: (host: string) => void;
  onChange: (change: Partial<Settings>) => void;
  /** @throws when nothing was deleted. */
  onDeleteAll: () => Promise<void>;
}

/** A person's choices; each works at once. */
export function SettingsView({
  settings,
  kept,
  allowed = null,
  onDisallow,
  onChange,
  onDeleteAll,
}: SettingsViewProps) {
  const { t } = useI18n();
  return (
    <section class="settings">
      <h1>{t.settings.title}</h1>
      <div class="setting">
        <h2>{t.settings.persona}</h2>
        <PersonaSwitch persona={settings.persona} onPersona={(persona) => onChange({ persona })} />
      </div>
      <div class="setting">
        <h2>{t.settings.language}</h2>
        <Segmented
          label={t.settings.language}
          value={settings.language}
          options={[
            { value: 'auto', label: t.settings.languageAuto },
            { value: 'zh', label: '中文' },
            { value: 'en', label: 'English' },
          ]}
          onChange={(language) => onChange({ language })}
        />
      </div>
      <div class="setting">
        <h2>{t.settings.theme}</h2>
        <Segmented
          label={t.settings.theme}
          value={settings.theme}
          options={[
            { value: 'auto', label: t.settings.themeAuto },
            { value: 'light', label: t.settings.themeLight },
            { value: 'dark', label: t.settings.themeDark },
          ]}
          onChange={(theme) => onChange({ theme })}
        />
      </div>
      <div class="setting">
        <h2>{t.settings.marks}</h2>
        <Switch
          label={t.settings.marks}
          on={settings.marks.on}
          onChange={(on) => onChange({ marks: { ...settings.marks, on } })}
        />
      </div>
      <div class="setting">
        <h2>{t.settings.badges}</h2>
        <Switch label={t.settings.badges} on={settings.badges} onChange={(badges) => onChange({ badges })} />
      </div>
      <div class="setting is-tall">
        <TextField
          label={t.review.signature}
          value={settings.reviewer ?? ''}
          placeholder={t.review.signatureHint}
          onInput={(reviewer) => onChange({ reviewer: reviewer.slice(0, 40) })}
        />
      </div>
      <div class="setting is-tall">
        <KeepChoice label={t.settings.keep} keep={settings.keep} onKeep={(keep) => onChange({ keep })} />
      </div>
      <div class="setting is-tall">
        <h2>{t.settings.off}</h2>
        {settings.off.length === 0 && <p class="dim">{t.settings.offNone}</p>}
        <ul class="off-sites">
          {settings.off.map((host) => (
            <li key={host}>
              <span class="grow cut">{host}</span>
              <Button
                label={t.settings.turnOnName(host)}
                onClick={() => onChange({ off: settings.off.filter((other) => other !== host) })}
              >
                {t.settings.turnOn}
              </Button>
            </li>
          ))}
        </ul>
      </div>
      {onDisallow && (
        <div class="setting is-tall">
          <AllowedSites hosts={allowed} onRemove={onDisallow} />
        </div>
      )}
      <div class="setting is-tall">
        <h2>{t.settings.data}</h2>
        <DeleteAll kept={kept} onDeleteAll={onDeleteAll} />
      </div>
    </section>
  );
}
