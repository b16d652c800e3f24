/** Marks in the page: what they are explained by, how they are switched and gone through, and what happens without them. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { COVERED, expectMarks, FLASH, markedWords, tight, UNLAWFUL, WAIVED } from './marks';
import { outlineCount, overlayText, panelFrame } from './overlay';
import { html, servePage } from './serve';

const AT = 'https://work.example/job/7';
const POSTING = `<h1>在线客服</h1><h2>岗位职责</h2>
<p>1、通过千牛在线接待客户，解答客户咨询；</p><p>2、处理退换货等售后问题，跟进到办结；</p>
<h2>任职要求</h2><p>1、学历不限，普通话标准；</p><p>2、限女性，有耐心。</p>`;

/** The middle of the first range of a mark, in the window. */
function middleOf(page: Page, name: string): Promise<{ x: number; y: number; words: string }> {
  return page.evaluate((name) => {
    const [range] = [...(CSS.highlights.get(name) as unknown as Set<Range>)];
    const { left, top, width, height } = (range as Range).getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2, words: String(range) };
  }, name);
}

async function opened(page: Page, body = POSTING, style = ''): Promise<void> {
  await servePage(page, AT, html(`<style>body{font:16px/1.8 sans-serif;margin:40px}${style}</style>${body}`));
  await page.goto(AT);
}

test('resting on marked words shows what they prove, and leaving them or Escape takes it away', async ({
  page,
  extension,
}) => {
  await opened(page);
  await expectMarks(page, await extension.audited(page));
  const { x, y } = await middleOf(page, UNLAWFUL);
  await page.mouse.move(x, y);
  await expect.poll(() => overlayText(page)).toContain('在面板里看');
  expect(await overlayText(page)).toContain('疑似违法');
  await page.mouse.move(x, y + 300, { steps: 4 });
  await expect.poll(() => overlayText(page)).not.toContain('在面板里看');
  const other = await middleOf(page, COVERED);
  await page.mouse.move(other.x, other.y);
  await expect.poll(() => overlayText(page)).toContain('已写');
  await page.keyboard.press('Escape');
  await expect.poll(() => overlayText(page)).not.toContain('在面板里看');
});

test('a finger that taps marked words sees what they prove, goes on from there, and taps it away', async ({
  page,
  extension,
  context,
}) => {
  await opened(page);
  await expectMarks(page, await extension.audited(page));
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  const tap = async (x: number, y: number) => {
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
  const { x, y } = await middleOf(page, WAIVED);
  await tap(x, y);
  await expect.poll(() => overlayText(page)).toContain('在面板里看');
  await tap(x, y + 320);
  await expect.poll(() => overlayText(page)).not.toContain('在面板里看');
  await tap(x, y);
  await expect.poll(() => overlayText(page)).toContain('在面板里看');
  await tap(x, y + 62);
  const panel = await panelFrame(page);
  await expect(panel.locator('.item-row.is-on')).toContainText('学历');
});

test('the card leads to the row in the panel', async ({ page, extension }) => {
  await opened(page);
  await expectMarks(page, await extension.audited(page));
  const { x, y } = await middleOf(page, WAIVED);
  await page.mouse.move(x, y);
  await expect.poll(() => overlayText(page)).toContain('在面板里看');
  // Down from the words into the card, where the button stands.
  for (let down = 0; down < 90; down += 6) await page.mouse.move(x, y + down);
  await expect.poll(() => overlayText(page)).toContain('在面板里看');
  await page.mouse.click(x, y + 62);
  const panel = await panelFrame(page);
  await expect(panel.locator('.item-row.is-on')).toContainText('学历');
  await expect(panel.locator('.legend [role=status]')).toContainText('不限');
});

test('a meaning is switched off in the legend, in every tab, and stays off', async ({
  page,
  extension,
  context,
}) => {
  await opened(page);
  const view = await extension.audited(page);
  await expectMarks(page, view);
  const second = await context.newPage();
  await servePage(second, AT, html(POSTING));
  await second.goto(AT);
  await expect.poll(async () => Object.keys(await markedWords(second))).toContain(COVERED);
  await page.bringToFront();
  await extension.openPanel(page);
  const panel = await panelFrame(page);
  await panel.getByRole('switch', { name: '疑似违法' }).click();
  for (const one of [page, second])
    await expect.poll(async () => Object.keys(await markedWords(one))).not.toContain(UNLAWFUL);
  await expect(panel.getByRole('switch', { name: '疑似违法' })).toHaveAttribute('aria-checked', 'false');
  await panel.getByRole('switch', { name: '已写' }).click();
  await expect.poll(async () => Object.keys(await markedWords(page))).toEqual([WAIVED]);
  await page.reload();
  await expect.poll(async () => Object.keys(await markedWords(page))).toEqual([WAIVED]);
  await second.close();
});

test.describe('the choice of an older version', () => {
  test.use({ settings: { persona: 'recruiter', language: 'zh', marks: false as never } });

  test('marks that were off stay off', async ({ page, extension }) => {
    await opened(page);
    const view = await extension.audited(page);
    expect(view.marks).toEqual({ on: false, off: [] });
    expect(await markedWords(page)).toEqual({});
  });
});

test('N and P go from mark to mark, and the panel says where one is', async ({ page, extension }) => {
  await opened(page);
  await expectMarks(page, await extension.audited(page));
  await extension.openPanel(page);
  const panel = await panelFrame(page);
  await panel.getByRole('tab', { name: '对照' }).click();
  await panel.getByRole('tab', { name: '对照' }).press('n');
  const said = panel.locator('.legend [role=status]');
  await expect(said).toContainText('第 1 处');
  await expect.poll(async () => tight((await markedWords(page))[FLASH]?.join('') ?? '')).not.toBe('');
  await panel
    .locator('.legend')
    .getByRole('button', { name: /下一处/ })
    .click();
  await expect(said).toContainText('第 2 处');
  await panel.locator('body').press('p');
  await expect(said).toContainText('第 1 处');
  await expect(panel.locator('.item-row.is-on')).toHaveCount(1);
});

test('the browser’s keys go from mark to mark without a panel, and the card says what it is', async ({
  page,
  extension,
}) => {
  await opened(page);
  await expectMarks(page, await extension.audited(page));
  expect(await extension.step(page, 1)).toBe(true);
  await expect.poll(() => overlayText(page)).toContain('在面板里看');
  await page.keyboard.press('Escape');
  await expect.poll(() => overlayText(page)).not.toContain('在面板里看');
});

test('a page that clears the registry without a change of a node gets the marks again', async ({
  page,
  extension,
}) => {
  await opened(page);
  const view = await extension.audited(page);
  await expectMarks(page, view);
  await page.evaluate(() => CSS.highlights.clear());
  await page.mouse.move(300, 300);
  await page.mouse.move(310, 310);
  await expectMarks(page, view);
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
  await page.mouse.move(300, 320);
  await expect.poll(() => page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
});

test('on a dark page marks are dark, and the words keep their colour', async ({ page, extension }) => {
  await opened(page, POSTING, 'body{background:#15171c;color:#e6e6e6}');
  await expectMarks(page, await extension.audited(page));
  const looks = await page.evaluate(() =>
    [...document.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)),
  );
  expect(looks.join()).toContain('rgb(67, 26, 32)');
  for (const look of looks) expect(look).not.toMatch(/[{;]\s*color:/);
});

test('without the highlight API words are shown by an outline of ours, which goes by itself', async ({
  page,
  extension,
}) => {
  await extension.dropMarks(page);
  await opened(page);
  const view = await extension.audited(page);
  expect(view.canMark).toBe(false);
  await extension.openPanel(page);
  const panel = await panelFrame(page);
  await expect(panel.locator('.legend')).toContainText('不能在页面里做标记');
  await panel
    .getByRole('button', { name: /^在原文中显示/ })
    .first()
    .click();
  await expect.poll(() => outlineCount(page)).toBeGreaterThan(0);
  await expect.poll(() => outlineCount(page)).toBe(0);
  expect(await page.evaluate(() => String(getSelection()))).toBe('');
});

test('the page’s own hover works under the marks, and no node of it changes', async ({ page, extension }) => {
  await opened(page, POSTING, 'p:hover{background:rgb(1, 2, 3)}');
  await expectMarks(page, await extension.audited(page));
  await page.evaluate(() => {
    const world = window as unknown as { changes: number };
    world.changes = 0;
    new MutationObserver((records) => {
      world.changes += records.length;
    }).observe(document.body, { childList: true, subtree: true, attributes: true, characterData: true });
  });
  const { x, y } = await middleOf(page, COVERED);
  await page.mouse.move(x, y);
  await expect.poll(() => overlayText(page)).toContain('在面板里看');
  expect(
    await page.evaluate(
      ([x, y]) => getComputedStyle(document.elementFromPoint(x, y) as Element).backgroundColor,
      [x, y] as const,
    ),
  ).toBe('rgb(1, 2, 3)');
  expect(await page.evaluate(() => (window as unknown as { changes: number }).changes)).toBe(0);
});
