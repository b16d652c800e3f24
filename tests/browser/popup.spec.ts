/** The popup, opened as a page of its own beside the one it speaks of. */
import { expect, test } from './fixtures';
import { popupBehind } from './popup-behind';

test('shows the verdict once a site is switched on and read', async ({ page, demo, extension }) => {
  await page.goto(demo.detail('rich'));
  await extension.audited(page);
  const popup = await popupBehind(extension, page);
  const host = new URL(page.url()).hostname;
  await extension.set({ off: [host] });
  await expect.poll(async () => (await extension.view(page))?.audit ?? null).toBeNull();
  await expect(popup.locator('.scale')).toHaveCount(0);
  await extension.set({ off: [] });
  await expect(popup.locator('.scale')).toHaveCount(1);
});

test('says so when what was asked of the page cannot be done', async ({ page, demo, extension }) => {
  await page.goto(demo.detail('rich'));
  await extension.audited(page);
  const popup = await popupBehind(extension, page);
  await extension.set({ off: ['elsewhere.example'] });
  await expect(popup.locator('.scale')).toHaveCount(1);
  await page.goto('about:blank');
  await popup.getByRole('button', { name: '打开面板' }).dispatchEvent('click');
  await expect(popup.getByRole('status')).toContainText('没能读取这一页');
});
