import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import { Copy } from '@/components/ui/icons';
import type { Messages } from '@/lib/i18n';
import { OUTCOMES, type PlannedRow } from '@/lib/transfer/dry-run';
import type { TrialResult } from '@/lib/transfer/in/sample';

export interface ImportTrialProps {
  trial: TrialResult;
  onTake: () => void;
  onBack: () => void;
  onCopy: () => Promise<void>;
}

/** So many refused rows are listed. */
const LISTED = 20;

/** What an import would do: counts, what would change, and each row that would not come in with its reason. */
export function ImportTrial({ trial, onTake, onBack, onCopy }: ImportTrialProps) {
  const { t } = useI18n();
  const [copied, setCopied] = useState(false);
  const { counts, refused, fields } = trial;
  const taken = counts.new + counts.changed;
  const listed = refused.slice(0, LISTED);
  return (
    <>
      <h3>{t.transfer.in.tried}</h3>
      <p class="sec">{t.transfer.in.triedWhy}</p>
      <dl class="transfer-counts">
        {OUTCOMES.map((outcome) => (
          <div key={outcome}>
            <dt>{t.transfer.outcome[outcome]}</dt>
            <dd>{counts[outcome]}</dd>
          </div>
        ))}
      </dl>
      {counts.changed > 0 && (
        <p class="sm">
          {t.transfer.in.changes}
          {Object.entries(fields)
            .map(([field, n]) => `${fieldName(field, t)} ${n}`)
            .join(' · ')}
        </p>
      )}
      {listed.length > 0 && (
        <div class="transfer-refused">
          <b>{t.transfer.in.refused(counts.refused)}</b>
          <ul>
            {listed.map((row) => (
              <li key={row.n}>{refusedWords(row, t)}</li>
            ))}
          </ul>
          {counts.refused > listed.length && <p>{t.transfer.in.more(counts.refused - listed.length)}</p>}
          <Button icon={Copy} variant="quiet" onClick={() => void onCopy().then(() => setCopied(true))}>
            {t.transfer.in.copy}
          </Button>
          <span role="status" class="sm dim">
            {copied && t.transfer.in.copied}
          </span>
        </div>
      )}
      {taken === 0 && <p>{t.transfer.in.nothing}</p>}
      <div class="transfer-line">
        {taken > 0 && (
          <Button variant="primary" onClick={onTake}>
            {t.transfer.in.take(taken)}
          </Button>
        )}
        <Button variant="quiet" onClick={onBack}>
          {t.transfer.in.back}
        </Button>
      </div>
    </>
  );
}

/** A refused row as a line: where it stands, why, and which field is meant. */
export function refusedWords({ n, problem }: Pick<PlannedRow, 'n' | 'problem'>, t: Messages): string {
  const reason = problem ? t.transfer.row[problem.code] : '';
  // Some reasons name their field already.
  const field = problem && !problem.code.startsWith('no-') ? fieldName(problem.field, t) : '';
  return [t.transfer.in.line(n), field, reason].filter((words) => words !== '').join(' · ');
}

function fieldName(field: string, t: Messages): string {
  return (t.transfer.target as Record<string, string>)[field] ?? field;
}
