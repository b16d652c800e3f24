import { useRef } from 'preact/hooks';
import { useKeptFocus } from '@/components/review/use-kept-focus';
import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import { Undo2 } from '@/components/ui/icons';
import { RadioCards } from '@/components/ui/RadioCards';
import { Segmented } from '@/components/ui/Segmented';
import { Switch } from '@/components/ui/Switch';
import { TextField } from '@/components/ui/TextField';
import type { Settings } from '@/lib/platform/settings';
import { isDefault, type SettingSpec } from './catalogue';
import { SettingPreview } from './SettingPreview';

export interface SettingRowProps {
  spec: SettingSpec;
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
  onReset: () => void;
}

/** A setting: its name, why one would change it, its control, and its effect. */
export function SettingRow({ spec, settings, onChange, onReset }: SettingRowProps) {
  const { t } = useI18n();
  const place = useRef<HTMLDivElement>(null);
  const acts = useKeptFocus(place, settings[spec.id]);
  const name = t.settings.name[spec.id];
  return (
    <div class={`setting is-${spec.control.kind}`} data-setting={spec.id}>
      <div class="setting-name">
        <h3>{name}</h3>
        <p class="sm sec">{t.settings.why[spec.id]}</p>
      </div>
      <div class="setting-control" ref={place} tabIndex={-1}>
        <SettingInput spec={spec} settings={settings} onChange={onChange} />
      </div>
      <SettingPreview id={spec.id} settings={settings} />
      {!isDefault(spec, settings) && (
        <div class="setting-reset">
          <Button
            variant="link"
            icon={Undo2}
            label={t.settings.resetName(name)}
            onClick={() => {
              acts();
              onReset();
            }}
          >
            {t.settings.reset}
          </Button>
        </div>
      )}
    </div>
  );
}

/** The one place where a control's plain value becomes a setting: the catalogue offers no value that is none. */
function SettingInput({ spec, settings, onChange }: Omit<SettingRowProps, 'onReset'>) {
  const { t } = useI18n();
  const { id, control } = spec;
  const label = t.settings.name[id];
  const set = (value: string | boolean) => onChange({ [id]: value });
  switch (control.kind) {
    case 'switch':
      return (
        <Switch
          label={label}
          on={control.isOn(settings)}
          onChange={(on) => onChange(control.turned(settings, on))}
        />
      );
    case 'text':
      return (
        <TextField
          label={label}
          hideLabel
          value={String(settings[id] ?? '')}
          maxLength={control.most}
          onInput={set}
        />
      );
    case 'told':
      return <p>{control.says(settings, t)}</p>;
    default: {
      const Choice = control.kind === 'cards' ? RadioCards : Segmented;
      const options = control.options.map((option) => ({ value: option.value, label: option.label(t) }));
      return (
        <Choice
          label={label}
          value={settings[id] as string | null}
          options={options}
          hideLabel
          onChange={set}
        />
      );
    }
  }
}
