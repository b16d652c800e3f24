import { Checkbox } from '@/components/ui/Checkbox';
import { useI18n } from '@/components/ui/I18n';
import type { ScopeSwitch } from '@/lib/app/sync/scope';

export type Also = Record<ScopeSwitch, boolean>;

export interface AlsoGoesProps {
  also: Also;
  onChange: (also: Also) => void;
}

/** What goes along only where the person wants it. */
export function AlsoGoes({ also, onChange }: AlsoGoesProps) {
  const { t } = useI18n();
  return (
    <fieldset class="sync-also">
      <legend>{t.sync.alsoGoes}</legend>
      {(['texts', 'profile'] as const).map((id) => (
        <Checkbox
          key={id}
          label={t.sync.also[id]}
          checked={also[id]}
          onChange={(on) => onChange({ ...also, [id]: on })}
        />
      ))}
    </fieldset>
  );
}
