// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { VersionsView } from '@/components/history/VersionsView';
import { builtinAuditor } from '@/lib/audit/builtin';
import { posting } from '../../../support/postings';
import { axeProblems, clear, show, TEXTS } from '../../../support/render';

afterEach(clear);

const auditor = await builtinAuditor();
const first = { ...posting(), salary: '5-7K' };
const second = {
  ...first,
  salary: '6-8K',
  description: `${first.description}\n打字每分钟六十字以上。\n限女性。`,
};
const versions = (...list: (typeof first)[]) =>
  show(
    <VersionsView
      texts={TEXTS.zh}
      audit={(of, partial) => auditor.audit(of, { partial, anyway: true })}
      versions={list.map((of, n) => ({ at: 1_760_000_000_000 + n, posting: of, state: 'ready' as const }))}
    />,
  );

test('the latest version tells what it changed: words, pay, items, findings', async () => {
  const shown = versions(first, second);
  expect(shown.all('.versions > li')).toHaveLength(2);
  expect(shown.text()).toMatch(/5-7K.*6-8K/s);
  expect(shown.text()).toContain('新出现的疑似');
  expect(shown.all('ins').some((one) => one.textContent?.includes('打字每分钟六十字以上'))).toBe(true);
  expect(await axeProblems(shown.root)).toEqual([]);
});

test('one version alone says so', () => {
  expect(versions(first).text()).toContain('还只有一版');
});
