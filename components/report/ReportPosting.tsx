import { useI18n } from '@/components/ui/I18n';
import type { ReportPosting as Posting } from '@/lib/report/report';
import { ReportChange } from './ReportChange';
import { ReportFinding } from './ReportFinding';
import { dayOf, scoreOf } from './score';

export interface ReportPostingProps {
  posting: Posting;
  /** Its place in a batch; null where it stands alone. */
  number: number | null;
}

/** One posting of a report: what it is, what was found, what is missing, and what changed. */
export function ReportPosting({ posting, number }: ReportPostingProps) {
  const { t } = useI18n();
  const { title, findings, gaps, change, language } = posting;
  const lang = language === 'zh' ? 'zh-CN' : 'en';
  return (
    <section class="report-posting">
      <h2>
        {number !== null && <span class="report-number">{number}</span>}
        <span lang={lang}>{title}</span>
      </h2>
      <Facts posting={posting} />
      <h3>{t.report.findings}</h3>
      {findings.length === 0 && <p>{t.report.noFindings}</p>}
      <ol class="report-findings">
        {findings.map((finding) => (
          <ReportFinding key={finding.card} finding={finding} lang={lang} />
        ))}
      </ol>
      {gaps.length > 0 && (
        <>
          <h3>{t.report.gaps}</h3>
          <ul class="report-gaps">
            {gaps.map(({ id, name, points, wording }) => (
              <li key={id}>
                <b>
                  {name} {t.report.points(points)}
                </b>
                {wording && <p lang={lang}>{wording}</p>}
              </li>
            ))}
          </ul>
        </>
      )}
      {change && <ReportChange change={change} lang={lang} />}
    </section>
  );
}

function Facts({ posting }: { posting: Posting }) {
  const { t } = useI18n();
  const { company, place, salary, owner, seen, url, score, written, missing } = posting;
  const points = score === null ? '' : t.report.written(written, missing);
  const facts: [string, string | null][] = [
    [t.report.score, [scoreOf(posting, t), points].filter((words) => words !== '').join(' · ')],
    [t.report.company, company],
    [t.report.place, place],
    [t.report.salary, salary],
    [t.report.owner, owner],
    [t.report.seen, seen === null ? null : dayOf(seen)],
    [t.report.url, url],
  ];
  return (
    <dl class="report-facts">
      {facts.map(
        ([term, fact]) =>
          fact && (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{fact}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
