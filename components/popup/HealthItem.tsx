import { useI18n } from '@/components/ui/I18n';
import { Activity } from '@/components/ui/icons';
import { MenuItem } from '@/components/ui/MenuItem';
import { shortTime } from '@/components/ui/time';
import type { Messages } from '@/lib/i18n';
import type { Language } from '@/lib/i18n/language';
import type { HealthLine, PopupViewProps } from './types';

/** One line: how this site's reader did lately. Opens the page with all of them. */
export function HealthItem({ health, onHealth }: PopupViewProps) {
  const { language, t } = useI18n();
  if (!onHealth) return null;
  return (
    <div class="popup-health">
      <MenuItem
        icon={Activity}
        label={health ? lineOf(health, t, language) : t.health.all}
        onClick={onHealth}
      />
    </div>
  );
}

function lineOf({ status, at }: HealthLine, t: Messages, language: Language): string {
  const time = at === null ? '' : shortTime(at, language);
  if (status === 'works') return t.health.lineWorks(time);
  if (status === 'rescued') return t.health.lineRescued(time);
  return status === 'fails' ? t.health.lineFails(time) : t.health.lineNever;
}
