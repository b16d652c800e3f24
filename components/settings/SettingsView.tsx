import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import { Undo2 } from '@/components/ui/icons';
import { Toast } from '@/components/ui/Toast';
import type { Settings } from '@/lib/platform/settings';
import { AllowedSites } from './AllowedSites';
import { defaultsOf, isDefault, pick, SETTING_GROUPS, SETTINGS, type SettingSpec } from './catalogue';
import { DeleteAll } from './DeleteAll';
import { OffSites } from './OffSites';
import { OwnerList, type OwnerListProps } from './OwnerList';
import { SettingRow } from './SettingRow';
import { Shortcuts, type ShortcutsProps } from './Shortcuts';
import { StatusSets, type StatusSetsProps } from './StatusSets';

/** The person's sets of statuses, and their companies. */
export interface FilingSettings {
  statuses: StatusSetsProps['sets'];
  owners: OwnerListProps['owners'];
  onStatuses: StatusSetsProps['onChange'];
  onOwners: OwnerListProps['onChange'];
}

export interface SettingsViewProps {
  settings: Settings;
  /** Postings kept on this computer. */
  kept: number;
  /** Sites allowed beside the built-in ones; null while they are not known. */
  allowed?: readonly string[] | null;
  onDisallow?: (host: string) => void;
  /** Keys of the whole browser; null while they are not known. */
  shortcuts?: ShortcutsProps['shortcuts'];
  /** Without it no keys are listed. */
  onShortcuts?: ShortcutsProps['onChange'] | undefined;
  /** What postings are filed under. Without it nothing of that is shown. */
  filing?: FilingSettings | undefined;
  onChange: (change: Partial<Settings>) => void;
  /** @throws when nothing was deleted. */
  onDeleteAll: () => Promise<void>;
}

/** How long a reset can be undone, in ms. */
const UNDO_MS = 8000;

/** A person's choices, all of them in sight; each works at once, and each can be put back. */
export function SettingsView(props: SettingsViewProps) {
  const { settings, kept, allowed = null, onChange } = props;
  const { t } = useI18n();
  const [told, setTold] = useState<{ text: string; back: Partial<Settings>; nonce: number } | null>(null);
  /** Changes, says so, and keeps the way back. */
  const change = (to: Partial<Settings>, text: string, back: Partial<Settings>) => {
    onChange(to);
    setTold((old) => ({ text, back, nonce: (old?.nonce ?? 0) + 1 }));
  };
  const reset = (specs: readonly SettingSpec[], text: string) =>
    change(defaultsOf(specs), text, pick(settings, specs));
  const changed = SETTINGS.filter((spec) => !isDefault(spec, settings));
  return (
    <section class="settings">
      <header class="settings-head">
        <div class="grow">
          <h1>{t.settings.title}</h1>
          <p class="sec">{t.settings.intro}</p>
        </div>
        <div class="settings-all">
          <Button
            icon={Undo2}
            disabled={changed.length === 0}
            onClick={() => reset(changed, t.settings.allReset)}
          >
            {t.settings.resetAll}
          </Button>
          <p class="sm dim">{changed.length === 0 ? t.settings.allDefault : t.settings.resetAllWhy}</p>
        </div>
      </header>
      {SETTING_GROUPS.map((group) => (
        <Group key={group} name={t.settings.group[group]}>
          {SETTINGS.filter((spec) => spec.group === group).map((spec) => (
            <SettingRow
              key={spec.id}
              spec={spec}
              settings={settings}
              onChange={onChange}
              onReset={() => reset([spec], t.settings.wasReset(t.settings.name[spec.id]))}
            />
          ))}
          {group === 'kept' && (
            <div class="setting is-list">
              <h3>{t.settings.data}</h3>
              <DeleteAll kept={kept} onDeleteAll={props.onDeleteAll} />
            </div>
          )}
        </Group>
      ))}
      <Group name={t.settings.group.sites}>
        <OffSites
          hosts={settings.off}
          onTurnOn={(host) => {
            const off = settings.off.filter((other) => other !== host);
            change({ off }, t.settings.turnedOn(host), { off: settings.off });
          }}
        />
        {props.onDisallow && <AllowedSites hosts={allowed} onRemove={props.onDisallow} />}
      </Group>
      {props.filing && (
        <Group name={t.notes.settings.group}>
          <StatusSets sets={props.filing.statuses} onChange={props.filing.onStatuses} />
          <OwnerList owners={props.filing.owners} onChange={props.filing.onOwners} />
        </Group>
      )}
      {props.onShortcuts && (
        <Group name={t.settings.group.keys}>
          <Shortcuts shortcuts={props.shortcuts ?? null} onChange={props.onShortcuts} />
        </Group>
      )}
      <Toast
        text={told?.text ?? null}
        nonce={told?.nonce ?? 0}
        ms={UNDO_MS}
        action={
          told
            ? {
                label: t.settings.undo,
                onClick: () => {
                  onChange(told.back);
                  setTold(null);
                },
              }
            : undefined
        }
        onGone={() => setTold(null)}
      />
    </section>
  );
}

function Group({ name, children }: { name: string; children: preact.ComponentChildren }) {
  return (
    <section class="setting-group" aria-label={name}>
      <h2>{name}</h2>
      <div class="setting-card">{children}</div>
    </section>
  );
}
