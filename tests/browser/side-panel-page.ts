/** The browser's own panel, as far as a test can have it. */
import type { BrowserContext, Page } from '@playwright/test';
import type { Extension } from './extension';

/** Of the extension's own pages. */
declare const chrome: { tabs: { getCurrent(told?: (tab: undefined) => void): Promise<undefined> } };

/** The panel's page in a tab that believes to be no tab: like the browser's panel it follows the one in front. */
export async function sidePanel(context: BrowserContext, extension: Extension, beside: Page): Promise<Page> {
  const panel = await context.newPage();
  await panel.addInitScript(() => {
    chrome.tabs.getCurrent = (told) => {
      told?.(undefined);
      return Promise.resolve(undefined);
    };
  });
  await panel.goto(extension.url('sidepanel.html'));
  await beside.bringToFront();
  return panel;
}
