/** What the panel cannot do itself where it may not look at tabs: the background does it. */

import { DASHBOARD_PAGES } from '@/lib/app/dashboard-pages';
import { TEACH_SCRIPT } from '@/lib/platform/access';
import { browser, type Runtime } from '@/lib/platform/browser';
import { openDashboard } from '@/lib/platform/tabs';
import { PANEL_PORT } from './panel-port';
import { PAGE } from './to-page';
import { type Answer, type Asker, askPage } from './wire';

type TabCall = { tab: number };

/** What is done with a tab, for the panel beside it or over it. */
export const PANEL_ANSWERS = {
  'tab.own': (_: object, { tab }: Asker) => ({ id: tab ?? null }),
  'tab.reload': async ({ tab }: TabCall) => {
    await browser.tabs.reload(tab);
    return {};
  },
  'tab.teach': async ({ tab }: TabCall) => {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: [`/${TEACH_SCRIPT}`] });
    return {};
  },
  'tab.tried': ({ tab }: TabCall): Promise<Answer<typeof PAGE, 'page.tried'>> =>
    askPage(PAGE, tab, 'page.tried', {}),
  'tab.selected': ({ tab }: TabCall): Promise<Answer<typeof PAGE, 'page.selected'>> =>
    askPage(PAGE, tab, 'page.selected', {}),
  'dashboard.open': async ({ page }: { page: string }) => {
    const known = DASHBOARD_PAGES.some((one) => page === one || page.startsWith(`${one}/`));
    if (known) await openDashboard(page);
    return {};
  },
};

/**
 * Passes on what a panel and the page under it say to each other. Only a panel that may not look at tabs calls here.
 */
export function relayPanels(): void {
  browser.runtime.onConnect.addListener((panel) => {
    const tab = panel.sender?.tab?.id;
    if (panel.name !== PANEL_PORT || tab === undefined) return;
    const page = browser.tabs.connect(tab, { name: PANEL_PORT, frameId: 0 });
    passOn(panel, page);
    passOn(page, panel);
  });
}

/** From one port to the other; the end of one is the end of both. */
function passOn(from: Runtime.Port, to: Runtime.Port): void {
  from.onMessage.addListener((message) => to.postMessage(message));
  from.onDisconnect.addListener(() => to.disconnect());
}
