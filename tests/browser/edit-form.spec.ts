/** A recruiter's form: judged while it is written, shown marked in the panel, and never changed by us. */
import { rowsOf } from './database';
import { expect, test } from './fixtures';
import { overlayText, panelFrame } from './overlay';
import { html, pageSource, servePage } from './serve';

const AT = 'https://www.zhipin.com/web/chat/job/edit?encryptId=1a2b3c4d5e6f7a8b03Jx01';
const FIELD = '.performance-row textarea';

test('what is typed is judged at once, and the pill tells how the score moves', async ({
  page,
  extension,
}) => {
  await servePage(page, AT, 'zhipin/edit.html');
  await page.goto(AT);
  const first = await extension.audited(page);
  expect([first.kind, first.key, first.posting?.title]).toEqual(['edit', null, '售后客服（早晚班）']);
  await page.locator(FIELD).press('Control+End');
  await page.locator(FIELD).pressSequentially('\n打字每分钟 60 字，入职缴五险一金。', { delay: 10 });
  const after = await extension.viewOnce(
    page,
    ({ posting }) => posting?.description.endsWith('五险一金。') ?? false,
  );
  const covered = (view: typeof first) =>
    view.audit?.items.filter(({ state }) => state === 'covered').map(({ id }) => id);
  expect(covered(after)).toEqual(expect.arrayContaining(['typing-speed', 'social-insurance']));
  expect(after.audit?.score ?? 0).toBeGreaterThan(first.audit?.score ?? 0);
  await expect.poll(() => overlayText(page)).toMatch(/\+\d/);
});

test('a click on a quote selects the words in the field, and changes nothing of it', async ({
  page,
  extension,
}) => {
  await servePage(page, AT, 'zhipin/edit.html');
  await page.goto(AT);
  await page.evaluate((field) => {
    const changes: string[] = [];
    Object.assign(globalThis, { changes });
    for (const type of ['input', 'change', 'beforeinput', 'paste'])
      document.querySelector(field)?.addEventListener(type, () => changes.push(type));
  }, FIELD);
  const { audit, posting } = await extension.audited(page);
  const before = await page.locator(FIELD).inputValue();
  await extension.openPanel(page);
  const panel = await panelFrame(page);
  const copy = panel.getByRole('region', { name: '表单里的正文' });
  await expect(copy).toContainText('处理退换货工单');
  await copy.locator('mark').first().click();
  const selected = () =>
    page
      .locator(FIELD)
      .evaluate((field: HTMLTextAreaElement) => field.value.slice(field.selectionStart, field.selectionEnd));
  const quotes = audit?.items.flatMap(({ evidence }) =>
    evidence.map(([start, end]) => posting?.description.slice(start, end)),
  );
  await expect.poll(selected).not.toBe('');
  expect(quotes).toContain(await selected());
  expect(await page.locator(FIELD).inputValue()).toBe(before);
  expect(await page.evaluate(() => (globalThis as unknown as { changes: string[] }).changes)).toEqual([]);
});

test('a form in a frame is followed too, and an empty one waits for words', async ({ page, extension }) => {
  const inner = 'https://www.zhipin.com/web/frame/job/edit';
  await servePage(page, AT, html(`<iframe src="${inner}" width="900" height="600"></iframe>`));
  await page.route(inner, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: pageSource('zhipin/edit.html') }),
  );
  await page.goto(AT);
  await extension.audited(page);
  const frame = page.frameLocator('iframe').first();
  await frame.locator(FIELD).fill('在线回复买家咨询，处理售后。');
  const view = await extension.viewOnce(
    page,
    ({ posting }) => posting?.description.startsWith('在线回复') ?? false,
  );
  expect(view.audit?.items.find(({ id }) => id === 'duty-customer-consultation')?.state).toBe('covered');
  await frame.locator(FIELD).fill('');
  await extension.viewOnce(page, ({ posting }) => posting?.description === '');
});

test('a form that is still written is kept nowhere', async ({ page, extension }) => {
  await extension.set({ keep: 'all' });
  await servePage(page, AT, 'zhipin/edit.html');
  await page.goto(AT);
  await extension.audited(page);
  await page.waitForTimeout(500);
  expect(await rowsOf(extension.worker, 'postings')).toEqual([]);
});
