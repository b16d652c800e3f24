/** The settings: each works at once, wherever it is seen, and each can be put back. */
import { expect, test } from './fixtures';
import { overlayText } from './overlay';

declare const chrome: {
  tabs: { query(query: object): Promise<{ id?: number }[]> };
  action: { getBadgeText(of: object): Promise<string> };
};

test('language and theme change this very page, and are put back', async ({ page, extension }) => {
  await page.goto(extension.url('dashboard.html#/settings'));
  await page.getByRole('radio', { name: 'English' }).check();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveTitle('Yardstick');
  await page.getByRole('radio', { name: 'Dark' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('button', { name: 'Reset: Theme' }).click();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('all are put back at once, and that can be undone', async ({ page, extension }) => {
  await extension.set({ marks: { on: false, off: [] }, badges: false, theme: 'dark', off: ['a.example'] });
  await page.goto(extension.url('dashboard.html#/settings'));
  const marks = page.getByRole('switch', { name: '在页面上标出依据' });
  await expect(marks).not.toBeChecked();
  await page.getByRole('button', { name: '全部恢复默认' }).click();
  await expect(marks).toBeChecked();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  await expect(page.getByRole('button', { name: '重新开启：a.example' })).toBeVisible();
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(marks).not.toBeChecked();
});

test('a site is switched on again, here and on its page', async ({ page, demo, context, extension }) => {
  await page.goto(demo.detail('typical'));
  const host = new URL(page.url()).hostname;
  await extension.audited(page);
  await extension.set({ off: [host] });
  await expect.poll(() => overlayText(page)).toBeNull();
  const settings = await context.newPage();
  await settings.goto(extension.url('dashboard.html#/settings'));
  await settings.getByRole('button', { name: `重新开启：${host}` }).click();
  await expect(settings.getByRole('status').filter({ hasText: `已重新开启 ${host}` })).toBeVisible();
  await expect.poll(() => overlayText(page)).toContain('缺');
});

test('the number on the toolbar comes and goes with its setting', async ({ page, demo, extension }) => {
  await page.goto(demo.detail('typical'));
  await extension.audited(page);
  const number = () =>
    extension.worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return chrome.action.getBadgeText({ tabId: tab?.id });
    });
  expect(await number()).toBe('');
  await extension.set({ toolbar: true });
  await expect.poll(number).toMatch(/^\d+$/);
  const missing = (await extension.view(page))?.audit?.items.filter(({ state }) => state === 'missing');
  expect(await number()).toBe(String(missing?.length));
  await extension.set({ persona: 'seeker' });
  await expect.poll(number).toBe('');
  await extension.set({ persona: 'recruiter' });
  await expect.poll(number).toMatch(/^\d+$/);
  await extension.set({ toolbar: false });
  await expect.poll(number).toBe('');
});

test('lists the keys as the browser has them', async ({ page, extension }) => {
  await page.goto(extension.url('dashboard.html#/settings'));
  const keys = page.locator('.keys').first();
  await expect(keys.locator('div', { hasText: '审这一页' }).locator('kbd').first()).toBeVisible();
});
