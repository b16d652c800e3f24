/** The browser's own panel, as far as a test can have it. */
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { expect } from '@playwright/test';
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

/** The panel that the browser itself shows beside a page. */
export interface RealPanel {
  /** Runs a script in it and gives what it answers. */
  run<T>(script: string): Promise<T>;
}

/**
 * Playwright lists no panel of the browser's own among its pages; the protocol does, and passes messages on to it.
 * @throws when there is none.
 */
export async function realSidePanel(context: BrowserContext, extension: Extension): Promise<RealPanel> {
  const browser = context.browser();
  if (!browser) throw new Error('no browser to ask for its targets');
  const cdp = await browser.newBrowserCDPSession();
  const known = new Set(context.pages().map((page) => page.url()));
  const url = extension.url('sidepanel.html');
  let targetId = '';
  await expect
    .poll(async () => {
      const { targetInfos } = await cdp.send('Target.getTargets');
      const found = targetInfos.find((one) => one.type === 'page' && one.url === url && !known.has(one.url));
      targetId = found?.targetId ?? '';
      return targetId;
    })
    .not.toBe('');
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId });
  let last = 0;
  return {
    run: async <T>(script: string) => {
      const id = ++last;
      const answered = answerTo<T>(cdp, sessionId, id);
      const params = { expression: script, awaitPromise: true, returnByValue: true };
      await cdp.send('Target.sendMessageToTarget', {
        sessionId,
        message: JSON.stringify({ id, method: 'Runtime.evaluate', params }),
      });
      return answered;
    },
  };
}

function answerTo<T>(cdp: CDPSession, sessionId: string, id: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const told = (event: { sessionId: string; message: string }) => {
      const answer = JSON.parse(event.message);
      if (event.sessionId !== sessionId || answer.id !== id) return;
      cdp.off('Target.receivedMessageFromTarget', told);
      const { result, exceptionDetails } = answer.result ?? {};
      if (!result || exceptionDetails) reject(new Error(event.message));
      else resolve(result.value as T);
    };
    cdp.on('Target.receivedMessageFromTarget', told);
  });
}
