import { type ComponentChildren, Fragment } from 'preact';
import { SEVERITY_LOOKS } from '@/components/panel/states';
import { Chip } from '@/components/ui/Chip';
import { useI18n } from '@/components/ui/I18n';
import type { ReportFinding as Finding } from '@/lib/report/report';
import { dayOf } from './score';

export interface ReportFindingProps {
  finding: Finding;
  /** Language of the posting's words. */
  lang: string;
}

/** A possible finding with all that it rests on. */
export function ReportFinding({ finding, lang }: ReportFindingProps) {
  const { t } = useI18n();
  const { name, severity, state, quotes, why, laws, exception, decision, advice, wording } = finding;
  const reason = decision?.reason ? t.report.reason[decision.reason] : null;
  const rows: [string, ComponentChildren][] = [
    [
      t.report.quote,
      quotes.map((quote, i) => (
        <blockquote key={i} lang={lang}>
          {quote.before}
          <mark>{quote.words}</mark>
          {quote.after}
        </blockquote>
      )),
    ],
    [t.report.why, why],
    [t.report.basis, laws.length > 0 ? <Laws laws={laws} /> : null],
    [t.report.exception, exception],
    [
      t.report.decision,
      decision && (
        <>
          {t.report.decided(t.report.state[state], decision.by, dayOf(decision.at))}
          {(reason || decision.text) && <p>{[reason, decision.text].filter(Boolean).join(' · ')}</p>}
        </>
      ),
    ],
    [t.report.advice, advice],
    [t.report.wording, wording && <span lang={lang}>{wording}</span>],
  ];
  return (
    <li class={`report-finding is-${state}`}>
      <h4>
        <Chip {...SEVERITY_LOOKS[severity]}>{t.report.severity[severity]}</Chip>
        <span>{name}</span>
        <span class="report-state">{t.report.state[state]}</span>
      </h4>
      <dl>
        {rows.map(
          ([term, fact]) =>
            fact && (
              <Fragment key={term}>
                <dt>{term}</dt>
                <dd>{fact}</dd>
              </Fragment>
            ),
        )}
      </dl>
    </li>
  );
}

function Laws({ laws }: { laws: Finding['laws'] }) {
  const { t } = useI18n();
  return (
    <ul>
      {laws.map(({ cite, original, says, confirmed }) => (
        <li key={cite}>
          {cite}
          {original && (
            <>
              {' '}
              <span lang="zh-CN">{original}</span>
            </>
          )}
          {!confirmed && <span class="tag">{t.report.unconfirmed}</span>}
          <p>{says}</p>
        </li>
      ))}
    </ul>
  );
}
