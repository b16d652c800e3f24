// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { ReportView } from '@/components/report/ReportView';
import { languageOfText } from '@/lib/i18n';
import { type ReportSource, reportOf } from '@/lib/report/report';
import { reviewedView } from '../../../support/playground/reviewed';
import { partialView } from '../../../support/postings';
import { axeProblems, clear, click, show, TEXTS } from '../../../support/render';

afterEach(clear);

function source(view: ReturnType<typeof partialView>): ReportSource {
  if (!view.posting || !view.audit) throw new Error('no posting');
  return {
    posting: view.posting,
    audit: view.audit,
    partial: view.state === 'partial',
    owner: '',
    seen: null,
    before: null,
  };
}

function report(sources: ReportSource[], language: 'zh' | 'en' = 'zh') {
  return reportOf(sources, {
    heading: '',
    auditor: '',
    made: 0,
    mask: true,
    texts: TEXTS[language],
    languageOf: languageOfText,
  });
}

test('a report says what was found, what it rests on, who decided, and that it is no legal advice', async () => {
  const onPrint = vi.fn();
  const shown = show(<ReportView report={report([source(reviewedView())])} onPrint={onPrint} />);
  expect(shown.one('h1').textContent).toBe('招聘文案审核报告');
  expect(shown.text()).toContain('不是法律意见');
  const first = shown.one('.report-finding').textContent ?? '';
  expect(first).toContain('已确认 · 闻雨');
  expect(first).toMatch(/依据.*法/);
  expect(shown.all('.report-finding.is-dismissed')).toHaveLength(1);
  expect(await axeProblems(shown.root)).toEqual([]);
  click(shown.control('打印或存为 PDF'));
  expect(onPrint).toHaveBeenCalledOnce();
});

test('a batch begins with an overview; a cut text has no score', () => {
  const shown = show(
    <ReportView report={report([source(reviewedView()), source(partialView())], 'en')} onPrint={() => {}} />,
    'en',
  );
  expect(shown.all('tbody tr')).toHaveLength(2);
  expect(shown.all('.report-posting')).toHaveLength(2);
  expect(shown.text()).toContain('Only a part could be read');
  expect(shown.text()).toContain('not legal advice');
  // A law has its English name, and beside it the one by which it is found.
  const law = shown.one('.report-finding dd ul li');
  expect(law.firstChild?.textContent).toMatch(/^[A-Z][\w ’]+, art\. \d/);
  expect(law.querySelector('[lang="zh-CN"]')?.textContent).toMatch(/法/);
});
