import { draftLines } from '@/components/draft/draft-lines';
import { DiffText } from '@/components/ui/DiffText';
import { useI18n } from '@/components/ui/I18n';
import type { ReportChange as Change } from '@/lib/report/change';
import { dayOf } from './score';

export interface ReportChangeProps {
  change: Change;
  /** Language of the posting's words. */
  lang: string;
}

/** What became of a posting since an earlier text. */
export function ReportChange({ change, lang }: ReportChangeProps) {
  const { t } = useI18n();
  const { at, score, hunks } = change;
  const lists: [string, string[]][] = [
    [t.report.solved, change.solved],
    [t.report.arisen, change.arisen],
    [t.report.nowWritten, change.written],
    [t.report.dropped, change.dropped],
  ];
  const changed = hunks.some(({ kind }) => kind !== 'same');
  const points = (value: number | null) => (value === null ? t.report.unscored : String(value));
  return (
    <section class="report-change">
      <h3>{t.report.change(dayOf(at))}</h3>
      <p>
        <b>{t.report.scores(points(score.from), points(score.to))}</b>
      </p>
      <dl class="report-facts">
        {lists.map(
          ([term, names]) =>
            names.length > 0 && (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{names.join(t.report.between)}</dd>
              </div>
            ),
        )}
      </dl>
      {changed ? (
        <DiffText
          lines={draftLines(hunks, [], t.report.folded)}
          label={t.report.text}
          words={t.report.line}
          lang={lang}
        />
      ) : (
        <p>{t.report.same}</p>
      )}
    </section>
  );
}
