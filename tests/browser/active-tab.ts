/** The right to one tab, given as a person gives it: by a press on the toolbar's button. */
import type { Page, Worker } from '@playwright/test';
import type { Launched } from '@/lib/cli/chromium';

interface Target {
  targetId: string;
  type: string;
  url: string;
}
declare const chrome: {
  tabs: { query(query: object): Promise<{ id?: number }[]> };
  scripting: { executeScript(injection: object): Promise<unknown> };
};

/** Presses the button over a page. It opens the popup too, which is closed again. */
export async function pressButton({ context, id }: Launched, page: Page): Promise<void> {
  await page.bringToFront();
  const browser = context.browser();
  if (!browser) throw new Error('no browser');
  const cdp = await browser.newBrowserCDPSession();
  try {
    const { targetInfos } = (await cdp.send('Target.getTargets', {
      filter: [{ type: 'tab' }],
    } as never)) as unknown as { targetInfos: Target[] };
    const tab = targetInfos.find(({ url }) => url === page.url());
    if (!tab) throw new Error(`no tab shows ${page.url()}`);
    await cdp.send('Extensions.triggerAction' as never, { id, targetId: tab.targetId } as never);
  } finally {
    await cdp.detach();
  }
}

/** Puts files of the extension into a page, as the popup does. */
export async function inject(worker: Worker, page: Page, ...files: string[]): Promise<void> {
  await page.bringToFront();
  await worker.evaluate(async (files) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    await chrome.scripting.executeScript({ target: { tabId: tab?.id }, files });
  }, files);
}
