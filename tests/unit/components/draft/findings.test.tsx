// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { DraftFindings } from '@/components/draft/DraftFindings';
import { findingGroups } from '@/components/panel/findings';
import type { Audit } from '@/lib/audit/types';
import { findingCounts } from '@/lib/review/card';
import { unlawfulView } from '../../../support/postings';
import { clear, show, TEXTS } from '../../../support/render';

afterEach(clear);

test('what is left in a draft is counted without what was dismissed', () => {
  const { audit, posting: of } = unlawfulView();
  const findings = (audit as Audit).findings;
  const [first] = findingGroups({ findings });
  const put = findings.map((one) =>
    one.rule === first?.rule ? { ...one, state: 'dismissed' as const } : one,
  );
  const shown = show(
    <DraftFindings
      audit={{ ...(audit as Audit), findings: put }}
      text={of?.description ?? ''}
      texts={TEXTS.zh}
      language="zh"
      lang="zh-CN"
      onSelect={() => {}}
    />,
  );
  expect(shown.one('summary').textContent).toContain(`还有 ${findingCounts({ findings: put }).all} 项`);
  expect(shown.text()).not.toContain(TEXTS.zh.rules[first?.rule as string]?.name);
});
