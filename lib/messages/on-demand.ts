/** A page that a person asks to be read: by the popup, the context menu or the keyboard, on any site. */
import { CONTENT_SCRIPT } from '@/lib/platform/access';
import { browser } from '@/lib/platform/browser';
import { handText } from '@/lib/platform/handed';
import { openDashboard } from '@/lib/platform/tabs';
import { isPrivate } from '@/lib/sites/read';
import { readableHost } from '@/lib/sites/registry';
import { PAGE } from './to-page';
import type { PageView } from './view';
import { askPage } from './wire';

/** The address of a tab as the readers know it; null for the browser's own pages. */
export function readableAddress(address: string | undefined): URL | null {
  if (!address || !/^https?:/.test(address) || !URL.canParse(address)) return null;
  const url = new URL(address);
  url.hostname = readableHost(url.hostname, import.meta.env.LOOPBACK);
  return url;
}

/**
 * Puts our script into a page in which it does not run, by the right of a person's click. Never into one in which it
 * does: a second one would tell the first to stop.
 */
export async function putScript(tabId: number): Promise<void> {
  const answers = await askPage(PAGE, tabId, 'page.view', {}).then(
    () => true,
    () => false,
  );
  if (!answers) await browser.scripting.executeScript({ target: { tabId }, files: [`/${CONTENT_SCRIPT}`] });
}

/**
 * Audits the page, or the words selected in it, on any site.
 * @param toggle puts away a panel that stands over the page instead.
 */
export async function auditTab(tabId: number, selection: boolean, toggle = false): Promise<PageView> {
  await putScript(tabId);
  return askPage(PAGE, tabId, 'page.audit', { selection, toggle });
}

/** The words selected in a page's main frame; empty where there are none, or the page does not let us look. */
export async function selectedText(tabId: number): Promise<string> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => String(getSelection() ?? ''),
    });
    return typeof frame?.result === 'string' ? frame.result.trim() : '';
  } catch {
    return '';
  }
}

/** Opens the page where texts are pasted, with the words if there are any. */
export async function pastePage(text: string): Promise<void> {
  if (text.trim()) await handText(text);
  await openDashboard('paste');
}

interface Asked {
  tab: { id?: number | undefined; url?: string | undefined };
  /** The words, as far as the browser has told them; null where the page is asked for. */
  selected: string | null;
  /** They stand in a frame inside the page. */
  inFrame?: boolean;
  /** Asked for once more, the panel goes away. */
  toggle?: boolean;
}

/**
 * What the context menu and the keyboard ask for. A private page is never read as a page, whoever asks: the popup
 * says so. Words that a person selected are taken from it and audited apart from it, as they are where a page cannot
 * be entered.
 */
export async function onDemand({ tab, selected, inFrame = false, toggle = false }: Asked): Promise<void> {
  const url = readableAddress(tab.url);
  if (tab.id === undefined) return;
  const kept = url !== null && isPrivate(url);
  if (!url || kept || inFrame) {
    // The browser's own words have lost their line breaks.
    const text = selected === null ? '' : (inFrame ? '' : await selectedText(tab.id)) || selected;
    if (text || !(await showPopup())) await pastePage(text);
    return;
  }
  try {
    await auditTab(tab.id, selected !== null, toggle);
  } catch {
    await pastePage(selected ?? '');
  }
}

/** Where the browser lets us, the popup says why nothing is read. */
async function showPopup(): Promise<boolean> {
  try {
    await browser.action.openPopup();
    return true;
  } catch {
    return false;
  }
}

/** Listens to the context menu and to the keyboard. Called when the worker starts, for it is woken by them. */
export function answerAsked(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '', frameId = 0 }, tab) => {
    if (!tab) return;
    if (menuItemId === 'audit-page') void onDemand({ tab, selected: null });
    if (menuItemId === 'audit-selection')
      void onDemand({ tab, selected: selectionText, inFrame: frameId !== 0 });
  });
  browser.commands.onCommand.addListener(async (command) => {
    if (command !== 'audit-page') return;
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id === undefined) return;
    // What is selected is what is meant.
    const selected = await selectedText(tab.id);
    await onDemand({ tab, selected: selected || null, toggle: selected === '' });
  });
}
