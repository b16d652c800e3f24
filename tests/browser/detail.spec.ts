import { expect, test } from './fixtures';
import { COVERED, evidenceOf, expectMarks, FLASH, markedWords, tight } from './marks';
import { clickPill, overlayCount, overlayText, panelAway, panelFrame } from './overlay';
import { postingOf } from './postings';

test('a pill with score and gaps stands on a posting, closed to the page', async ({
  page,
  demo,
  extension,
}) => {
  await page.goto(demo.detail('typical'));
  const { audit } = await extension.audited(page);
  await expect.poll(() => overlayText(page)).toContain(String(audit?.score));
  expect(await overlayText(page)).toContain('缺');
  expect(await overlayCount(page)).toBe(1);
  const host = page.locator('html > div');
  await expect(host).toHaveCount(1);
  expect(await host.evaluate((element) => [element.shadowRoot, element.childNodes.length])).toEqual([
    null,
    0,
  ]);
  await expect(page.getByText('缺', { exact: true })).toHaveCount(0);
});

for (const kind of ['typical', 'rich', 'unlawful', 'english', 'after-sales', 'sales']) {
  test(`the words marked in the page are those that the audit quotes (${kind})`, async ({
    page,
    demo,
    extension,
  }) => {
    await page.goto(demo.detail(kind));
    const view = await extension.audited(page);
    await expectMarks(page, await extension.audited(page));
    expect(evidenceOf(view)[COVERED]?.length).toBeGreaterThan(0);
  });
}

test('the detail page’s fields are those of this posting', async ({ page, demo, extension }) => {
  for (const kind of ['typical', 'rich', 'thin']) {
    const { title, company, salary, education, experience } = postingOf(kind);
    await page.goto(demo.detail(kind));
    const { posting } = await extension.viewOnce(page, (view) => view.posting?.title === title);
    expect(posting).toMatchObject({ company, salary, education, experience });
  }
});

test('marks are seen: the page has a style for them', async ({ page, demo, extension }) => {
  await page.goto(demo.detail('typical'));
  await extension.audited(page);
  const ground = (name: string) =>
    page
      .locator('.job-sec-text')
      .first()
      .evaluate((element, name) => getComputedStyle(element, `::highlight(${name})`).backgroundColor, name);
  expect(await ground(COVERED)).toBe('rgb(227, 244, 235)');
  expect(await ground('h42')).toBe('rgba(0, 0, 0, 0)');
});

test('switching the marks off takes them out of the page, and on brings them back', async ({
  page,
  demo,
  extension,
}) => {
  await page.goto(demo.detail('typical'));
  await extension.audited(page);
  await extension.set({ marks: false });
  await expect.poll(() => markedWords(page)).toEqual({});
  await extension.set({ marks: true });
  await expect.poll(async () => Object.keys(await markedWords(page))).toContain(COVERED);
  await expectMarks(page, await extension.audited(page));
});

test('a click on an item of the panel scrolls to its words and flashes them', async ({
  page,
  demo,
  extension,
}) => {
  await page.goto(demo.detail('rich'));
  const view = await extension.audited(page);
  await clickPill(page);
  const panel = await panelFrame(page);
  const item = view.audit?.items.findLast(
    ({ state, evidence }) => state === 'covered' && evidence.length > 0,
  );
  const quote = view.posting?.description.slice(...(item?.evidence[0] ?? [0, 0])) ?? '';
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await panel.locator(`[data-row="${item?.id}"]`).click();
  await expect
    .poll(async () => ((await markedWords(page))[FLASH] ?? []).map(tight).join(''))
    .toBe(tight(quote));
  const place = await page.evaluate((name) => {
    const [range] = CSS.highlights.get(name) ?? [];
    const box = (range as Range | undefined)?.getBoundingClientRect();
    return box && { top: box.top, bottom: box.bottom, height: innerHeight };
  }, FLASH);
  // Smooth scrolling is under way: the words are on screen at its end.
  await expect
    .poll(() =>
      page.evaluate((text) => {
        const box = [...CSS.highlights.values()]
          .flatMap((ranges) => [...ranges] as Range[])
          .find((range) => text.startsWith(String(range).replace(/\s+/g, '')))
          ?.getBoundingClientRect();
        return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
      }, tight(quote)),
    )
    .toBe(true);
  expect(place).toBeTruthy();
  // The flash ends by itself, the marks stay.
  await expect.poll(async () => Object.keys(await markedWords(page))).not.toContain(FLASH);
  await expectMarks(page, await extension.audited(page));
});

test('the pill opens the panel, which shows the posting, and closes it', async ({
  page,
  demo,
  extension,
}) => {
  await page.goto(demo.detail('typical'));
  const { audit, posting } = await extension.audited(page);
  await clickPill(page);
  const panel = await panelFrame(page);
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(posting?.title ?? '');
  await expect(panel.locator('.panel')).toContainText(String(audit?.score));
  await expect(panel.getByRole('tab')).toHaveCount(4);
  await panel.getByRole('button', { name: '收起面板' }).click();
  await panelAway(page);
  expect(await overlayText(page)).toContain('缺');
});

test('a copied sentence reaches the clipboard, and an unconfirmed fact or promise is marked', async ({
  page,
  demo,
  extension,
  context,
}) => {
  await page.goto(demo.detail('thin'));
  // For the page alone: what the panel may do is the browser's own choice.
  await context.grantPermissions(['clipboard-read'], { origin: new URL(page.url()).origin });
  await extension.audited(page);
  await clickPill(page);
  const panel = await panelFrame(page);
  await panel.getByRole('tab', { name: '缺口' }).click();
  const name = await panel
    .locator('.gap-card', { hasText: '待确认' })
    .first()
    .getByRole('heading')
    .innerText();
  const card = panel.locator('.gap-card').filter({ has: panel.getByRole('heading', { name, exact: true }) });
  const copy = card.getByRole('button', { name: /^复制/ });
  await copy.click();
  await expect(panel.getByText('已复制 1 句')).toBeVisible();
  const clipboard = () =>
    page.evaluate(() => {
      window.focus();
      return navigator.clipboard.readText();
    });
  const sentence = await clipboard();
  expect(sentence).toMatch(/.{8}（待确认）$/);
  await card.getByRole('checkbox', { name: '已核实' }).check();
  await copy.click();
  await expect.poll(clipboard).toBe(sentence.replace('（待确认）', ''));
});
