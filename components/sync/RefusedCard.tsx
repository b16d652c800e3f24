import { useI18n } from '@/components/ui/I18n';
import type { SyncStatus } from '@/lib/app/sync/desk';
import { numberOf } from '@/lib/app/sync/state';

/** What the server does not take: how much, and why. It waits, and the rest goes on. */
export function RefusedCard({ refused }: Pick<SyncStatus, 'refused'>) {
  const { t } = useI18n();
  const { sync } = t;
  if (refused.length === 0) return null;
  const counts = new Map<SyncStatus['refused'][number]['problem'], number>();
  for (const { problem } of refused) counts.set(problem, (counts.get(problem) ?? 0) + 1);
  return (
    <section class="data-card" aria-label={sync.refused(refused.length)}>
      <h2>{sync.refused(refused.length)}</h2>
      <p class="sm dim">{sync.refusedWhy}</p>
      <ul class="sync-bad">
        {[...counts].map(([problem, rows]) => (
          <li key={problem}>
            <span class="grow">{sync.problem[problem].what}</span>
            <span class="sm dim">
              {sync.number(numberOf(problem))} · {sync.badRows(rows)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
