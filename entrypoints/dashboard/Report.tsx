import { useEffect, useState } from 'preact/hooks';
import { Unready } from '@/components/dashboard/Unready';
import { ReportView } from '@/components/report/ReportView';
import { useI18n } from '@/components/ui/I18n';
import type { AppProps } from '@/lib/app/Root';
import { useDesk } from '@/lib/app/use-desk';
import type { Auditor } from '@/lib/audit/auditor';
import { languageOfText, type Messages } from '@/lib/i18n';
import { labelsIn, withRead } from '@/lib/notes/labels';
import { versionsUpTo } from '@/lib/posting/versions';
import { type ReportSource, reportOf } from '@/lib/report/report';
import { saidIn } from '@/lib/review/said';
import { withSaid } from '@/lib/review/with-said';
import type { Database } from '@/lib/store/database';
import { valuesOf } from '@/lib/store/fields';
import { isKept } from '@/lib/store/rows';
import { versionsOf } from '@/lib/store/versions';

/** Postings of a report; more make a book that nobody reads. */
const MOST = 300;

function chosen(): string[] {
  try {
    const keys: unknown = JSON.parse(sessionStorage.getItem('report') ?? '[]');
    return Array.isArray(keys) ? keys.filter((key) => typeof key === 'string') : [];
  } catch {
    return [];
  }
}

async function sourceOf(
  db: Database,
  key: string,
  auditor: Auditor,
  t: Messages,
): Promise<ReportSource | null> {
  const row = await db.postings.get(key);
  const versions = isKept(row) ? versionsUpTo(await versionsOf(db, key), row.at) : [];
  const now = versions.at(-1);
  if (!isKept(row) || !now) return null;
  const values = valuesOf(row.f);
  const { read, owner } = labelsIn(values);
  const posting = withRead(now.posting, read);
  const partial = now.state === 'partial';
  const options = { partial, anyway: true };
  const judged = { text: posting.description, facts: auditor.items, ...options };
  const before = versions.at(-2);
  return {
    posting,
    audit: withSaid(auditor.audit(posting, options), saidIn(values), judged),
    partial,
    owner: owner ? [t.postings.owners[owner.kind], owner.name].filter(Boolean).join(' · ') : '',
    seen: row.clock ?? row.lastSeen,
    before: before
      ? {
          at: before.clock ?? before.at,
          text: before.posting.description,
          audit: auditor.audit(withRead(before.posting, read), options),
        }
      : null,
  };
}

/** The postings that were chosen, as a report to be printed. */
export function Report({ db, settings, language }: AppProps & { db: Database }) {
  const { t } = useI18n();
  const desk = useDesk(language);
  const [sources, setSources] = useState<ReportSource[] | null>(null);
  const [heading, setHeading] = useState('');
  const [made] = useState(Date.now);
  const [keys] = useState(chosen);
  useEffect(() => {
    if (desk.state !== 'ready') return;
    void Promise.all(keys.slice(0, MOST).map((key) => sourceOf(db, key, desk.auditor, t))).then((all) =>
      setSources(all.filter((source) => source !== null)),
    );
  }, [desk.state, db, t, keys]);
  if (desk.state !== 'ready' || sources === null)
    return <Unready onRetry={desk.state === 'failed' ? desk.retry : undefined} />;
  const report = reportOf(sources, {
    heading,
    auditor: settings.reviewer ?? '',
    made,
    mask: true,
    texts: desk.texts,
    languageOf: languageOfText,
  });
  return (
    <ReportView
      report={report}
      onHeading={setHeading}
      onPrint={() => print()}
      chosen={keys.length > MOST ? keys.length : undefined}
    />
  );
}
