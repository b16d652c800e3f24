import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import type { Progress } from '@/lib/app/sync/desk';

export interface RunBarProps {
  running: Progress;
  onStop: () => void;
}

/** What a round is at, how far it has come, and the way to stop it. */
export function RunBar({ running: { step, done, of }, onStop }: RunBarProps) {
  const { t } = useI18n();
  const label = t.sync.busyStep[step];
  return (
    <div class="work-bar">
      <span>{label}</span>
      <progress aria-label={label} {...(of === null ? {} : { value: Math.min(done, of), max: of || 1 })} />
      {of !== null && of > 0 && <span class="sm dim">{t.sync.busyOf(done, of)}</span>}
      <Button variant="quiet" onClick={onStop}>
        {t.sync.stop}
      </Button>
    </div>
  );
}
