/** What is the page's and what is ours: neither reaches into the other, on pages that mean no good as well. */
import type { Page } from '@playwright/test';
import type { Extension } from './extension';
import { expect, test } from './fixtures';
import { beginNote } from './note-writing';
import { clickPill, overlayBoxes, overlayText, panelFrame } from './overlay';
import { postingOf } from './postings';

const ADDRESS = 'https://www.zhipin.com/job_detail/2222222222bbbbbbbb.html';
/** A site of the plain kind, and whatever it brings against us. */
const pageWith = (head: string, script = '') =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>岗位</title>${head}</head><body>
<input id="search" aria-label="搜索">
<div style="max-width:640px"><div class="job-banner"><div class="info-primary"><div class="name"><h1>网店客服</h1></div></div></div>
<div class="job-detail"><div class="job-detail-section"><h3>职位描述</h3><div class="job-sec-text">${postingOf('typical').description.replace(/\n/g, '<br>')}</div></div></div></div>
<script>${script}</script></body></html>`;

async function open(
  page: Page,
  extension: Extension,
  body: string,
  headers: Record<string, string> = {},
): Promise<void> {
  await page.route('https://www.zhipin.com/**', (route) =>
    route.request().url() === ADDRESS
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', headers, body })
      : route.fulfill({ status: 404, body: '' }),
  );
  await page.goto(ADDRESS);
  await extension.audited(page);
  await expect.poll(() => overlayText(page)).toContain('缺');
}

const sizeOf = async (page: Page) => {
  const [box] = await overlayBoxes(page, 'BUTTON');
  return box && { width: box.right - box.left, height: box.bottom - box.top };
};

test('rules of the page do not reach in, and ours not out', async ({ page, extension }) => {
  await open(page, extension, pageWith(''));
  const plain = await sizeOf(page);
  const before = await page.evaluate(
    () => getComputedStyle(document.querySelector('h1') as Element).fontSize,
  );
  await page.unrouteAll();
  await open(
    page,
    extension,
    pageWith(`<style>
      html > div, button, iframe, span { transform: scale(2) !important; letter-spacing: 9px !important; padding: 30px !important }
      html { font-size: 40px; line-height: 4; word-spacing: 12px; text-transform: uppercase }
      html > div { display: none !important; opacity: 0 !important; visibility: hidden !important }
    </style>`),
  );
  expect(await sizeOf(page)).toEqual(plain);
  expect(before).toBe('32px');
});

test('hot keys of the page stay silent while one types in the panel, and it reads none of the keys', async ({
  page,
  extension,
}) => {
  await open(
    page,
    extension,
    pageWith(
      '',
      `window.heard = [];
for (const type of ['keydown', 'keypress', 'keyup', 'input', 'beforeinput', 'focusin'])
  for (const capture of [true, false])
    window.addEventListener(type, (event) => {
      if (!event.isTrusted) return;
      window.heard.push(type + (event.key ?? event.data ?? ''));
      if (event.key === 's') document.getElementById('search').focus();
      if (event.key) event.preventDefault();
    }, capture);`,
    ),
  );
  await clickPill(page);
  const panel = await panelFrame(page);
  await panel.getByRole('tab', { name: '笔记' }).click();
  const note = await beginNote(panel);
  await note.click();
  await page.evaluate(() => {
    (window as unknown as { heard: string[] }).heard.length = 0;
  });
  await page.keyboard.type('ask s/he');
  await expect(note).toHaveValue('ask s/he');
  expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
  expect(await page.evaluate(() => document.activeElement?.id)).not.toBe('search');
});

test('a page that holds the focus in a box of its own does not take it from the panel', async ({
  page,
  extension,
}) => {
  await open(
    page,
    extension,
    pageWith(
      '',
      `document.addEventListener('focusin', (event) => {
  const box = document.getElementById('search');
  if (event.target !== box) box.focus();
}, true);`,
    ),
  );
  await clickPill(page);
  const panel = await panelFrame(page);
  await panel.getByRole('tab', { name: '笔记' }).click();
  const note = await beginNote(panel);
  await note.click();
  await page.keyboard.type('留着');
  await expect(note).toHaveValue('留着');
});

test('a page that puts itself above all does not cover the pill', async ({ page, extension }) => {
  await open(page, extension, pageWith('', ''));
  await page.evaluate(() => {
    const cover = document.createElement('div');
    cover.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:rgb(0 0 0 / 0.2)';
    document.body.append(cover);
  });
  await clickPill(page);
  const panel = await panelFrame(page);
  await panel.getByRole('tab', { name: '笔记' }).click();
  await expect(await beginNote(panel)).toBeVisible();
});

test('on a page with the strictest rules for what it loads, the panel opens and marks are painted', async ({
  page,
  extension,
}) => {
  await open(page, extension, pageWith(''), {
    'content-security-policy':
      "default-src 'none'; style-src 'none'; frame-src 'none'; script-src 'none'; base-uri 'none'; require-trusted-types-for 'script'",
  });
  expect(
    await page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0)),
  ).toBeGreaterThan(0);
  await clickPill(page);
  const panel = await panelFrame(page);
  await expect(panel.getByRole('tab', { name: '对照' })).toBeVisible();
});

test('words of a posting that look like HTML are words', async ({ page, extension, context }) => {
  const evil = '&lt;img src=x onerror="document.title=1"&gt;&lt;b class=evil&gt;';
  await open(
    page,
    extension,
    pageWith('').replace('网店客服', `网店客服${evil}`).replace('岗位职责', `岗位职责${evil}`),
  );
  await clickPill(page);
  const panel = await panelFrame(page);
  await expect(panel.getByRole('heading', { level: 2 })).toContainText('<img src=x');
  expect(await panel.locator('.evil, img').count()).toBe(0);
  expect(await page.title()).toBe('岗位');
  expect(context.pages().length).toBeGreaterThan(0);
});
