/** The report that is printed. */
import { useState } from 'preact/hooks';
import { ReportView } from '@/components/report/ReportView';
import { useI18n } from '@/components/ui/I18n';
import { builtinAuditor } from '@/lib/audit/builtin';
import { languageOfText } from '@/lib/i18n';
import type { PageView } from '@/lib/messages/view';
import { type ReportSource, reportOf } from '@/lib/report/report';
import { partialView, SERVICE_TEXT, UNLAWFUL_TEXT, view } from '../postings';
import { TEXTS } from '../render';
import { nothing, SCENE_TIME } from './demo-panel';
import { reviewedView } from './reviewed';
import type { Scene } from './scene';

const auditor = await builtinAuditor();
const DAY = 86_400_000;

function source({ posting, audit, state }: PageView, more: Partial<ReportSource> = {}): ReportSource {
  if (!posting || !audit) throw new Error('no posting');
  return { posting, audit, partial: state === 'partial', owner: '', seen: SCENE_TIME, before: null, ...more };
}

const EARLIER_TEXT = SERVICE_TEXT.replace('学历不限，做过', '限女性，25岁以下，做过').replace(
  '；上岗前带薪培训 3 天',
  '',
);

function changed(): ReportSource {
  const now = view();
  if (!now.posting) throw new Error('no posting');
  const audit = auditor.audit({ ...now.posting, description: EARLIER_TEXT });
  return source(now, { owner: '自家', before: { at: SCENE_TIME - 9 * DAY, text: EARLIER_TEXT, audit } });
}

/** A text with ways to reach somebody, which a report does not pass on. */
const CONTACTS = `${UNLAWFUL_TEXT}\n有意者加微信：zhaopin_2026，电话 138 0000 1234。`;

function reaching(): ReportSource {
  const base = view();
  if (!base.posting) throw new Error('no posting');
  const posting = { ...base.posting, title: '客服小姐姐', description: CONTACTS };
  return source({ ...base, posting, audit: auditor.audit(posting) });
}

function DemoReport({ sources, heading = '' }: { sources: ReportSource[]; heading?: string }) {
  const { language } = useI18n();
  const [words, setWords] = useState(heading);
  const report = reportOf(sources, {
    heading: words,
    auditor: '闻雨',
    made: SCENE_TIME,
    mask: true,
    texts: TEXTS[language],
    languageOf: languageOfText,
  });
  return <ReportView report={report} onHeading={setWords} onPrint={nothing} />;
}

export function reportScenes(): Scene[] {
  const at = (name: string, sources: ReportSource[], heading?: string): Scene => ({
    name,
    width: 900,
    content: <DemoReport sources={sources} {...(heading ? { heading } : {})} />,
  });
  return [
    at('report, reviewed', [source(reviewedView(), { owner: '自家' })]),
    at('report, before and after', [changed()]),
    at('report, contact details hidden', [reaching()]),
    at('report, batch', [changed(), source(reviewedView()), source(partialView())], '十二月客服岗位自查'),
  ];
}
