/**
 * Sites beside the manifest's own: read once they are allowed, or for one press of the button. Run on a build that is
 * as the packed one, but for one site that is allowed from the start: a browser without a display asks nobody.
 */
import { expect, test } from '@playwright/test';
import { type Launched, launchWithExtension } from '@/lib/cli/chromium';
import { buildExtension } from '../tools/build.mjs';
import { findChromium } from '../tools/find-chromium.mjs';
import { inject, pressButton } from './active-tab';
import { Extension } from './extension';
import { popupBehind } from './popup-behind';
import { html, servePage } from './serve';

test.describe.configure({ mode: 'serial' });

declare const chrome: {
  scripting: { getRegisteredContentScripts(): Promise<{ matches?: string[] }[]> };
  commands: { getAll(): Promise<{ name?: string; shortcut?: string }[]> };
};

const GRANTED = 'https://jobs.granted.example';
const POSTING = html(
  `<h1>网店客服专员</h1><h2>岗位职责</h2><ul><li>在线回复顾客的咨询，登记售后问题并跟到解决；</li><li>处理退换货和投诉，每周整理常见问题。</li></ul>
  <h2>任职要求</h2><ul><li>打字快，有耐心，沟通能力好，能同时接待三位顾客；</li><li>有网店客服经验的优先，能上晚班。</li></ul>`,
);

let launched: Launched;
let extension: Extension;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  launched = await launchWithExtension({
    executablePath: (await findChromium()) ?? '',
    extension: buildExtension({ mode: 'granted' }),
  });
  // The first-run page opens by itself, and takes the front.
  if (!launched.context.pages().some((page) => page.url().startsWith('chrome-extension:')))
    await launched.context.waitForEvent('page', { timeout: 5_000 }).catch(() => null);
  extension = new Extension(launched);
  await extension.set({ persona: 'recruiter', language: 'zh' });
});
test.afterAll(() => launched?.context.close());

async function open(address: string, source = POSTING) {
  const page = await launched.context.newPage();
  await servePage(page, address, source);
  await page.goto(address);
  await page.bringToFront();
  return page;
}

test('what the browser has granted is registered, and read on sight', async () => {
  await expect
    .poll(() =>
      launched.worker.evaluate(async () =>
        (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches ?? []),
      ),
    )
    .toEqual([`${GRANTED}/*`]);
  const page = await open(`${GRANTED}/job/1`);
  expect((await extension.audited(page)).posting?.title).toBe('网店客服专员');
  const popup = await popupBehind(extension, page);
  await extension.set({ off: ['elsewhere.example'] });
  await expect(popup.getByRole('button', { name: '不再自动读这个站点' })).toBeVisible();
});

test('an audit that is asked for where the script runs already puts no second one in', async () => {
  const page = await open(`${GRANTED}/job/2`);
  await extension.audited(page);
  await pressButton(launched, page);
  const popup = await popupBehind(extension, page);
  await extension.set({ off: ['twice.example'] });
  await popup.getByRole('button', { name: '打开面板' }).waitFor();
  await inject(launched.worker, page, '/content-scripts/teach.js');
  expect((await extension.view(page))?.audit).not.toBeNull();
});

test('another site is not read by itself; a press of the button reads it once, and offers more', async () => {
  const page = await open('https://jobs.other.example/job/1');
  await page.waitForTimeout(500);
  expect(await extension.view(page)).toBeNull();
  await pressButton(launched, page);
  const popup = await popupBehind(extension, page);
  await extension.set({ off: ['nowhere.example'] });
  await expect(popup.getByText('这个站点没有读取器')).toBeVisible();
  await expect(popup.getByRole('button', { name: /以后自动读这个站点/ })).toBeVisible();
  await popup.getByRole('button', { name: '审这一页' }).dispatchEvent('click');
  expect((await extension.audited(page)).posting?.title).toBe('网店客服专员');
});

test('a page of a kind that is never read is not read for anybody, and the popup says why', async () => {
  const page = await open(`${GRANTED}/chat/1`);
  await pressButton(launched, page);
  const popup = await popupBehind(extension, page);
  await extension.set({ off: ['anywhere.example'] });
  await expect(popup.getByText('这类页面从不读取')).toBeVisible();
  await expect(popup.getByRole('button', { name: '审这一页' })).toHaveCount(0);
  await expect(popup.getByRole('button', { name: '教岗尺读这一页' })).toHaveCount(0);
  await expect(popup.getByRole('button', { name: '贴一段文字' })).toBeVisible();
  expect((await extension.auditAnyway(page).catch(() => null))?.audit ?? null).toBeNull();
});

test('words that a person selected there are audited apart from the page', async () => {
  const page = await open(`${GRANTED}/chat/2`);
  await page.evaluate(() => getSelection()?.selectAllChildren(document.body));
  await pressButton(launched, page);
  const popup = await popupBehind(extension, page);
  await extension.set({ off: ['somewhere.example'] });
  const [pasted] = await Promise.all([
    launched.context.waitForEvent('page', (one) => one.url().includes('#/paste')),
    popup.getByRole('button', { name: /审选中的文字/ }).dispatchEvent('click'),
  ]);
  await expect(pasted.getByRole('textbox', { name: '岗位正文' })).toHaveValue(/处理退换货和投诉/);
});

test('a key is suggested for it', async () => {
  const commands = await launched.worker.evaluate(() => chrome.commands.getAll());
  expect(commands.find(({ name }) => name === 'audit-page')?.shortcut).toBe('Alt+Y');
});
