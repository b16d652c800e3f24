/** The number on the extension's button in the toolbar, a tab at a time. */
import { browser } from './browser';

/** Ink on white, in the light and the dark alike: the button's ground is the browser's. */
const GROUND = '#ffffff';
const INK = '#22304f';

/** @param number null takes it away; the browser does so by itself when the tab goes to another page. */
export async function setToolbarNumber(tabId: number, number: number | null): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: number === null ? '' : String(number) });
  if (number === null) return;
  await browser.action.setBadgeBackgroundColor({ tabId, color: GROUND });
  // Where the browser does not take the colour of the figures it chooses one that can be read.
  await (browser.action as { setBadgeTextColor?: (of: object) => Promise<void> }).setBadgeTextColor?.({
    tabId,
    color: INK,
  });
}
