import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import { Download } from '@/components/ui/icons';
import type { Quarantined } from '@/lib/app/sync/desk';
import { useTask } from './use-task';

export interface QuarantineCardProps {
  quarantined: readonly Quarantined[];
  onExport: () => Promise<void>;
}

/** What came and could not be read: how much, why, and a way to take it out. */
export function QuarantineCard({ quarantined, onExport }: QuarantineCardProps) {
  const { t } = useI18n();
  const { sync } = t;
  const { busy, failed, run } = useTask();
  const all = quarantined.reduce((sum, { rows }) => sum + rows, 0);
  if (all === 0) return null;
  const reasons: Record<string, string> = { ...t.transfer.row, ...sync.badReason };
  return (
    <section class="data-card" aria-label={sync.bad(all)}>
      <h2>{sync.bad(all)}</h2>
      <p class="sm dim">{sync.badWhy}</p>
      <ul class="sync-bad">
        {quarantined.map(({ reason, rows }) => (
          <li key={reason}>
            <span class="grow">{reasons[reason] ?? sync.badReason.unreadable}</span>
            <span class="sm dim">{sync.badRows(rows)}</span>
          </li>
        ))}
      </ul>
      <Button icon={Download} busy={busy} onClick={() => void run(onExport)}>
        {sync.exportBad}
      </Button>
      {failed && (
        <p class="bad" role="alert">
          {sync.didFail}
        </p>
      )}
    </section>
  );
}
