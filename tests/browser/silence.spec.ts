/** Where there is nothing to say, nothing of ours is on the page; and nowhere is anything asked of the network. */
import type { Page, Request } from '@playwright/test';
import type { Extension } from './extension';
import { expect, test } from './fixtures';
import { COVERED, evidenceOf, expectMarks, markCount } from './marks';
import { beginNote } from './note-writing';
import { clickPill, overlayCount, overlayText, panelFrame } from './overlay';
import { postingOf } from './postings';
import { html, servePage } from './serve';

/** No element, no mark and no style of ours; the page's root is as the site made it. */
async function expectSilence(page: Page): Promise<void> {
  expect(await overlayCount(page)).toBe(0);
  expect(await markCount(page)).toBe(0);
  expect(
    await page.evaluate(() => [...document.documentElement.children].map(({ tagName }) => tagName)),
  ).toEqual(['HEAD', 'BODY']);
}

/** The content script has looked at the page, and has had the time to show something. */
async function lookedAt(extension: Extension, page: Page): Promise<void> {
  await expect.poll(() => extension.view(page)).not.toBeNull();
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 500 })));
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
}

for (const kind of ['engineer', 'warehouse', 'operations', 'field-engineer']) {
  test(`nothing stands on a posting of other work (${kind})`, async ({ page, demo, extension }) => {
    await page.goto(demo.detail(kind));
    const { audit, posting } = await extension.audited(page);
    expect(audit?.role.role).toBe('other');
    expect(audit?.score).toBeNull();
    expect(posting?.id).toBe(postingOf(kind).id);
    await lookedAt(extension, page);
    await expectSilence(page);
  });
}

test('a posting of other work is judged when a person asks for it', async ({ page, demo, extension }) => {
  await page.goto(demo.detail('operations'));
  await extension.audited(page);
  const view = await extension.auditAnyway(page);
  expect(view.audit?.role.role).toBe('other');
  const panel = await panelFrame(page);
  await expect(panel.locator('.panel')).toContainText('不是客服岗');
  expect(evidenceOf(view)[COVERED]?.length).toBeGreaterThan(0);
  await expectMarks(page, view);
});

test('nothing stands on the demo’s front page, an article, or an empty page', async ({
  page,
  demo,
  extension,
}) => {
  const article = `<h1>客服行业的十年</h1><article><p>${'过去十年，电商平台的客服团队从几个人长到几万人，培训、薪资和排班都变了样。'.repeat(6)}</p>
    <p>记者走访了三家公司，主管们说，招人越来越难。</p><p><a href="/2">下一篇</a></p></article>`;
  await servePage(page, 'https://news.example/a', html(article, { title: '客服行业的十年 - 新闻' }));
  await servePage(page, 'https://empty.example/', html(''));
  for (const address of [demo.index, 'https://news.example/a', 'https://empty.example/']) {
    await page.goto(address);
    await lookedAt(extension, page);
    expect((await extension.view(page))?.audit ?? null).toBeNull();
    await expectSilence(page);
  }
});

test('where a person switched the site off nothing is read or shown, and it comes back at once', async ({
  page,
  demo,
  extension,
}) => {
  await page.goto(demo.detail('typical'));
  await extension.audited(page);
  await extension.set({ off: [new URL(page.url()).hostname] });
  await expect.poll(() => overlayCount(page)).toBe(0);
  await expect.poll(() => markCount(page)).toBe(0);
  await page.reload();
  await lookedAt(extension, page);
  expect((await extension.view(page))?.posting ?? null).toBeNull();
  await expectSilence(page);
  await extension.set({ off: [] });
  await expect.poll(() => overlayText(page)).toContain('缺');
  await expect.poll(() => markCount(page)).toBeGreaterThan(0);
});

test('no request leaves the browser but those of the pages themselves', async ({
  page,
  demo,
  extension,
  context,
}) => {
  const sent: string[] = [];
  const note = (request: Request) => sent.push(request.url());
  context.on('request', note);
  await page.goto(demo.split());
  await extension.audited(page);
  await clickPill(page);
  const panel = await panelFrame(page);
  await panel.getByRole('tab', { name: '缺口' }).click();
  await panel.getByRole('tab', { name: '笔记' }).click();
  await (await beginNote(panel)).fill('看过了');
  await expect(panel.getByText('已存本机')).toBeVisible();
  // The panel may stand over the list.
  await page.locator('.card-area').nth(2).dispatchEvent('click');
  await expect(panel.getByRole('heading', { level: 2 }).first()).toHaveText(postingOf('rich').title);
  await page.goto(demo.detail('cut'));
  await extension.audited(page);
  const dashboard = await context.newPage();
  await dashboard.goto(extension.url('dashboard.html'));
  await dashboard.getByRole('navigation').waitFor();
  // The recorder is not deaf: a request of the worker itself is heard.
  await extension.worker.evaluate(() => fetch('https://www.zhipin.com/heard').catch(() => null));
  await expect.poll(() => sent).toContain('https://www.zhipin.com/heard');
  context.off('request', note);
  const { origin } = new URL(demo.split());
  const own = [`${origin}/web/geek/jobs`, `${origin}/job_detail/`, `${origin}/demo/`];
  const foreign = sent.filter(
    (url) =>
      !/^(?:chrome-extension|data|blob):/.test(url) &&
      !own.some((address) => url.startsWith(address)) &&
      url !== 'https://www.zhipin.com/heard',
  );
  expect(foreign).toEqual([]);
});
