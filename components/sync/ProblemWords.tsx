import { useI18n } from '@/components/ui/I18n';
import { shortTime } from '@/components/ui/time';
import type { ShownProblem } from '@/lib/app/sync/desk';
import type { ServiceId } from '@/lib/app/sync/services';
import { numberOf } from '@/lib/app/sync/state';

export interface ProblemWordsProps {
  problem: ShownProblem;
  /** The service it happened at: it may have causes of its own. */
  service: ServiceId | null;
  now: number;
}

/** What happened, by its number, why it may be, and what to do next. */
export function ProblemWords({ problem: { name, until, said, to }, service, now }: ProblemWordsProps) {
  const { language, t } = useI18n();
  const words = t.sync.problem[name];
  const here = service === null ? undefined : words.at?.[service];
  return (
    <div class="sync-problem">
      <p>
        <b>{words.what}</b> <span class="sm dim">{t.sync.number(numberOf(name))}</span>
      </p>
      {here && <p>{here}</p>}
      <p>{words.next}</p>
      {to && <p class="sm">{t.sync.leadsTo(to)}</p>}
      {until !== undefined && until > now && (
        <p>
          <b>{t.sync.until(shortTime(until, language, now))}</b>
        </p>
      )}
      {said && <p class="sm dim">{t.sync.said(said)}</p>}
    </div>
  );
}
