import { browser } from './browser';

/** Whether this page may look at tabs. In Firefox a page of ours that stands in a frame over a web page may not. */
export function seesTabs(): boolean {
  return (browser as { tabs?: unknown }).tabs !== undefined;
}

/** Opens a page of the dashboard, by the name in its address, in a tab of its own. Not to be called where `seesTabs` says no. */
export async function openDashboard(page: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`dashboard.html#/${page}`) });
}

/** Whether this page stands in a private window. */
export async function isPrivateHere(): Promise<boolean> {
  const here = browser.extension.inIncognitoContext === true;
  return seesTabs() ? (await browser.windows.getCurrent()).incognito || here : here;
}
