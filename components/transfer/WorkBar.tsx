import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import type { Working } from './use-work';

export interface WorkBarProps {
  /** What is under way. */
  label: string;
  working: Working;
}

/** How far a long work has come: told in rows, and as a share where the whole is known. */
export function WorkBar({ label, working: { progress, cancel } }: WorkBarProps) {
  const { t } = useI18n();
  const share = progress && progress.total > 0 ? Math.min(1, progress.bytes / progress.total) : null;
  const percent = share === null ? '' : t.transfer.percent(Math.floor(share * 100));
  const rows = progress && progress.rows > 0 ? t.transfer.rows(progress.rows) : '';
  return (
    <div class="work-bar">
      <span>{label}</span>
      <progress aria-label={label} {...(share === null ? {} : { value: share, max: 1 })} />
      <span class="sm dim">{[percent, rows].filter((words) => words !== '').join(' · ')}</span>
      <Button variant="quiet" onClick={cancel}>
        {t.transfer.cancel}
      </Button>
    </div>
  );
}
