import { KeepChoice } from '@/components/settings/KeepChoice';
import { Checkbox } from '@/components/ui/Checkbox';
import { useI18n } from '@/components/ui/I18n';
import { Segmented } from '@/components/ui/Segmented';
import type { Settings } from '@/lib/platform/settings';

export interface KeptCardProps {
  settings: Pick<Settings, 'keep' | 'keepDays'>;
  /** Null while they are counted. */
  counts: Readonly<
    Record<'postings' | 'versions' | 'notes' | 'drafts' | 'claims' | 'deleted', number>
  > | null;
  onChange: (change: Partial<Settings>) => void;
}

/** How long postings of which nothing was said stay. */
const DAYS = [30, 90, 180, 365] as const;
const EVER = 'ever';

/** What is kept, why, and for how long: in plain words. */
export function KeptCard({ settings: { keep, keepDays }, counts, onChange }: KeptCardProps) {
  const { t } = useI18n();
  return (
    <div class="data-card">
      <h2>{t.data.kept}</h2>
      <dl class="data-kinds">
        {(['postings', 'versions', 'notes', 'drafts', 'claims'] as const).map((kind) => (
          <div key={kind}>
            <dt>
              {t.data.kind[kind]} <b>{counts ? counts[kind] : '…'}</b>
            </dt>
            <dd class="sm dim">{t.data.why[kind]}</dd>
          </div>
        ))}
      </dl>
      {counts && counts.deleted > 0 && <p class="sm dim">{t.data.deleted(counts.deleted)}</p>}
      <p class="sm dim">{t.data.never}</p>
      <KeepChoice label={t.settings.name.keep} keep={keep} onKeep={(next) => onChange({ keep: next })} />
      <Checkbox
        label={t.data.shared}
        checked={keep === 'none'}
        onChange={(shared) => onChange({ keep: shared ? 'none' : 'noted' })}
      />
      {keep === 'none' && counts !== null && counts.postings > 0 && (
        <p class="sm" role="status">
          {t.data.stillKept(counts.postings)}
        </p>
      )}
      <p>
        <b>{t.data.days}</b>
      </p>
      <Segmented
        label={t.data.days}
        value={keepDays === null ? EVER : String(keepDays)}
        options={[
          ...DAYS.map((days) => ({ value: String(days), label: t.data.daysOf(days) })),
          { value: EVER, label: t.data.ever },
        ]}
        onChange={(value) => onChange({ keepDays: value === EVER ? null : Number(value) })}
      />
      <p class="sm dim">{t.data.daysWhy}</p>
    </div>
  );
}
