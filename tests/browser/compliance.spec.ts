/** Possible findings on a job page: listed in the panel, marked in the page, and shown on a press. */
import type { Frame, Page } from '@playwright/test';
import { findingGroups } from '@/components/panel/findings';
import type { Audit } from '@/lib/audit/types';
import type { PageView } from '@/lib/messages/view';
import { findingCounts } from '@/lib/review/card';
import type { Extension } from './extension';
import { expect, test } from './fixtures';
import { expectMarks, FLASH, markedWords, RISKY, STYLE, tight, UNLAWFUL } from './marks';
import { clickPill, panelFrame, pillBehind } from './overlay';
import { postingOf } from './postings';
import { RULES } from './rules';

const nameOf = (rule: string, language: 'zh' | 'en' = 'zh') =>
  RULES.find(({ id }) => id === rule)?.name[language] ?? '';

/** The tab of findings over a page at a posting. */
async function rulesTab(page: Page, address: string, extension: Extension): Promise<[Frame, PageView]> {
  await page.goto(address);
  const view = await extension.audited(page);
  await clickPill(page);
  const panel = await panelFrame(page);
  await panel.getByRole('tab', { name: /^合规/ }).click();
  return [panel, view];
}

/** How the page draws a mark. */
function look(page: Page, mark: string): Promise<string> {
  return page
    .locator('.job-sec-text')
    .first()
    .evaluate((element, mark) => getComputedStyle(element, `::highlight(${mark})`).textDecoration, mark);
}

/** Words on which two marks lie. */
function doublyMarked(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ranges = [...CSS.highlights.values()].flatMap((list) => [...list] as Range[]);
    return ranges
      .filter((one, n) =>
        ranges
          .slice(n + 1)
          .some(
            (other) =>
              one.compareBoundaryPoints(Range.END_TO_START, other) < 0 &&
              one.compareBoundaryPoints(Range.START_TO_END, other) > 0,
          ),
      )
      .map(String);
  });
}

/** Whether marked words are seen. Smooth scrolling may be under way. */
function isOnScreen(page: Page, words: string): Promise<boolean> {
  return page.evaluate((words) => {
    const box = [...CSS.highlights.values()]
      .flatMap((ranges) => [...ranges] as Range[])
      .find((range) => String(range) && words.startsWith(String(range).replace(/\s+/g, '')))
      ?.getBoundingClientRect();
    return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
  }, words);
}

test('the words of findings are marked in the page, each weight with a line of its own', async ({
  page,
  demo,
  extension,
}) => {
  await page.goto(demo.detail('unlawful'));
  const view = await extension.audited(page);
  await expectMarks(page, view);
  const words = await markedWords(page);
  // A span over several text nodes is as many ranges.
  const all = (marks: string[]) => tight(marks.flatMap((mark) => words[mark] ?? []).join(''));
  for (const said of ['限女性', '乙肝', '身份证原件']) expect(all([UNLAWFUL])).toContain(said);
  expect(all([RISKY])).toContain('18-28岁');
  expect(all([STYLE])).toContain('玻璃心');
  expect(await look(page, UNLAWFUL)).toContain('wavy');
  expect(await look(page, RISKY)).toContain('double');
  expect(await look(page, STYLE)).toContain('dashed');
});

test('words of a finding that are evidence too carry the finding’s line alone', async ({
  page,
  demo,
  extension,
}) => {
  await page.goto(demo.detail('unlawful'));
  const { audit } = await extension.audited(page);
  const under = audit?.items.some(({ evidence }) =>
    evidence.some(([from, to]) =>
      audit.findings.some(({ start, end }) => start !== null && end !== null && start < to && from < end),
    ),
  );
  expect(under).toBe(true);
  await expect.poll(() => doublyMarked(page)).toEqual([]);
  expect(Object.keys(await markedWords(page))).toContain(UNLAWFUL);
});

test('the tab lists them by gravity, and pill, head and tab count the same', async ({
  page,
  demo,
  extension,
}) => {
  const [panel, view] = await rulesTab(page, demo.detail('unlawful'), extension);
  const audit = view.audit as Audit;
  const counts = findingCounts(audit);
  expect(counts.illegal).toBeGreaterThan(3);
  await expect(panel.locator('.finding-name')).toHaveText(
    findingGroups(audit).map(({ rule }) => nameOf(rule)),
  );
  await expect(panel.getByRole('tab', { name: /^合规/ })).toHaveText(`合规${counts.all}`);
  await expect(panel.locator('.found .chip')).toHaveText([
    `疑似违法 ${counts.illegal}`,
    `有风险 ${counts.risky}`,
  ]);
  expect(await pillBehind(page, extension)).toContain(`疑似违法${counts.illegal}`);
  await expect(panel.getByText('以上为疑似项，由人判断，不是法律意见')).toBeVisible();
  await expect(panel.locator('.statutory')).toHaveCount(1);
  await expect(panel.locator('.statutory')).toContainText('法定要素：已写');
});

test('a press shows the words of each place: scrolled to and flashed, and then as before', async ({
  page,
  demo,
  extension,
}) => {
  const [panel, view] = await rulesTab(page, demo.detail('unlawful'), extension);
  const text = view.posting?.description ?? '';
  const twice = findingGroups(view.audit as Audit).find(({ places }) => places.length > 1);
  expect(twice).toBeDefined();
  const card = panel.locator('.finding').filter({ hasText: nameOf(twice?.rule ?? '') });
  const head = card.getByRole('button', { expanded: false });
  if ((await head.count()) > 0) await head.click();
  for (const { start, end } of twice?.places ?? []) {
    const words = text.slice(start, end);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await card.getByRole('button', { name: `定位：${words}`, exact: true }).click();
    await expect
      .poll(async () => ((await markedWords(page))[FLASH] ?? []).map(tight).join(''))
      .toBe(tight(words));
    await expect.poll(() => isOnScreen(page, tight(words))).toBe(true);
    await expect.poll(async () => Object.keys(await markedWords(page))).not.toContain(FLASH);
  }
  await expectMarks(page, await extension.audited(page));
});

test('by keyboard: from card to card, unfolded, and to the words', async ({ page, demo, extension }) => {
  const [panel, view] = await rulesTab(page, demo.detail('unlawful'), extension);
  const heads = panel.locator('.finding h3 button');
  await heads.first().focus();
  await page.keyboard.press('ArrowLeft');
  await expect(heads.first()).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('ArrowDown');
  await expect(heads.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heads.nth(1)).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const second = findingGroups(view.audit as Audit)[1]?.places[0];
  const words = view.posting?.description.slice(second?.start, second?.end) ?? '';
  await expect
    .poll(async () => ((await markedWords(page))[FLASH] ?? []).map(tight).join(''))
    .toBe(tight(words));
});

test('where nothing is found it says so, and not that all is well', async ({ page, demo, extension }) => {
  const [panel, view] = await rulesTab(page, demo.detail('rich'), extension);
  expect(findingCounts(view.audit as Audit).all).toBe(0);
  await expect(panel.getByRole('heading', { name: '没有发现疑似项' })).toBeVisible();
  await expect(panel.getByText(`按 ${RULES.length} 条规则看了正文`)).toContainText(
    '没有发现，不等于没有问题',
  );
  await expect(panel.locator('.found')).toHaveText('未发现疑似项');
  await expect(panel.locator('.statutory')).toBeVisible();
  const pill = await pillBehind(page, extension);
  expect(pill).toContain('缺');
  expect(pill).not.toMatch(/疑似|风险/);
});

test('of a cut text it says that only a part was looked at', async ({ page, demo, extension }) => {
  await page.goto(demo.detail('cut'));
  await extension.audited(page);
  await extension.openPanel(page);
  const panel = await panelFrame(page);
  await panel.getByRole('tab', { name: '合规' }).click();
  await expect(panel.locator('.panel-body')).toContainText(/没读到的没有看/);
  await expect(panel.locator('.statutory')).toContainText('没读到，未判断');
});

test.describe('a job seeker', () => {
  test.use({ settings: { persona: 'seeker', keep: 'noted', language: 'zh' } });

  test('sees what it means and what to ask, and nothing to paste', async ({ page, demo, extension }) => {
    const [panel, view] = await rulesTab(page, demo.detail('unlawful'), extension);
    const first = findingGroups(view.audit as Audit)[0]?.rule;
    const rule = RULES.find(({ id }) => id === first);
    await expect(panel.locator('.finding').first()).toContainText(rule?.seeker.zh ?? '-');
    await expect(panel.locator('.panel-body')).not.toContainText(rule?.rewrite.advice.zh ?? '-');
    await expect(panel.getByRole('button', { name: /^复制/ })).toHaveCount(0);
  });
});

test('in a pasted text the words of a finding are shown in the text', async ({ page, extension }) => {
  const { title, description } = postingOf('unlawful');
  await page.goto(extension.url('dashboard.html#/paste'));
  await page.getByRole('textbox', { name: '岗位标题' }).fill(title);
  await page.getByRole('textbox', { name: '岗位正文' }).fill(description);
  await page.getByRole('tab', { name: /^合规/ }).click();
  const quoted = (await page.locator('.said mark').first().textContent()) ?? '';
  await page.getByRole('button', { name: `定位：${quoted}`, exact: true }).click();
  await expect(page.locator('.marked .is-flash')).toHaveText(quoted);
  await expect(page.locator('.marked .is-flash')).toBeInViewport();
  await expect(page.locator('.statutory')).toContainText('没有页面字段，未判断');
  await expect(page.locator('.marked .m-unlawful').first()).toBeVisible();
});
