import type { Page } from '@playwright/test';
import type { Extension } from './extension';

/** Opens the popup behind a page; it looks at the page in front whenever the sites switched off change. */
export async function popupBehind(extension: Extension, page: Page): Promise<Page> {
  const popup = await page.context().newPage();
  await popup.goto(extension.url('popup.html'));
  await popup.locator('.popup').waitFor();
  await page.bringToFront();
  return popup;
}
