import { Banner } from '@/components/ui/Banner';
import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import { Printer, TriangleAlert } from '@/components/ui/icons';
import { TextField } from '@/components/ui/TextField';
import type { Report } from '@/lib/report/report';
import { ReportPosting } from './ReportPosting';
import { dayOf, scoreOf } from './score';

export interface ReportViewProps {
  report: Report;
  /** Told at every key. Without it the heading stays as it is. */
  onHeading?: ((heading: string) => void) | undefined;
  onPrint: () => void;
  /** How many were chosen, where that is more than a report holds. */
  chosen?: number | undefined;
}

/** A report as it is printed: what stands above it for the screen is not. */
export function ReportView({ report, onHeading, onPrint, chosen }: ReportViewProps) {
  const { t } = useI18n();
  const { heading, postings } = report;
  return (
    <div class="report-page">
      <div class="report-bar">
        {onHeading && (
          <TextField
            label={t.report.headingLabel}
            value={heading}
            placeholder={t.report.title}
            onInput={onHeading}
            maxLength={80}
          />
        )}
        <Button icon={Printer} variant="primary" onClick={onPrint}>
          {t.report.print}
        </Button>
      </div>
      {chosen !== undefined && (
        <div class="report-cut">
          <Banner meaning="risky" icon={TriangleAlert}>
            {t.report.cut(postings.length, chosen)}
          </Banner>
        </div>
      )}
      <article class="report">
        <ReportHead report={report} />
        {postings.length > 1 && <Overview report={report} />}
        {postings.map((posting, i) => (
          <ReportPosting key={i} posting={posting} number={postings.length > 1 ? i + 1 : null} />
        ))}
      </article>
    </div>
  );
}

function ReportHead({ report: { heading, auditor, made, versions, postings } }: { report: Report }) {
  const { t } = useI18n();
  const facts: [string, string][] = [
    [t.report.auditor, auditor],
    [t.report.made, dayOf(made)],
    [t.report.count, t.report.postings(postings.length)],
    [
      t.report.versions,
      versions.map(({ engine, checklist, rules }) => t.report.version(engine, checklist, rules)).join('; '),
    ],
  ];
  return (
    <header>
      <h1>{heading.trim() || t.report.title}</h1>
      <dl class="report-facts">
        {facts.map(
          ([term, fact]) =>
            fact !== '' && (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{fact}</dd>
              </div>
            ),
        )}
      </dl>
      <p class="report-notice">{t.report.notAdvice}</p>
    </header>
  );
}

function Overview({ report: { postings } }: { report: Report }) {
  const { t } = useI18n();
  return (
    <section>
      <h2>{t.report.overview}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">#</th>
            <th scope="col">{t.transfer.table.columns.title}</th>
            <th scope="col">{t.report.company}</th>
            <th scope="col">{t.report.score}</th>
            <th scope="col">{t.report.severity.illegal}</th>
            <th scope="col">{t.report.severity.risky}</th>
            <th scope="col">{t.report.waiting}</th>
          </tr>
        </thead>
        <tbody>
          {postings.map((posting, i) => (
            <tr key={i}>
              <td>{i + 1}</td>
              <th scope="row">{posting.title}</th>
              <td>{posting.company}</td>
              <td>{scoreOf(posting, t)}</td>
              <td>{posting.counts.illegal}</td>
              <td>{posting.counts.risky}</td>
              <td>{posting.progress.open}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
