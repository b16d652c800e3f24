/** The context menu of pages. */
import type { MenuStrings } from '@/lib/i18n/menu';
import { browser } from './browser';

export type MenuId = 'audit-page' | 'audit-selection' | 'record';
const PAGES = ['http://*/*', 'https://*/*'];

/** Makes the menu anew: the browser keeps it while the worker sleeps. */
export async function makeMenus(strings: MenuStrings): Promise<void> {
  await browser.contextMenus.removeAll();
  const add = (id: MenuId, title: string, context: 'page' | 'selection') =>
    browser.contextMenus.create({ id, title, contexts: [context], documentUrlPatterns: PAGES });
  add('audit-page', strings.page, 'page');
  add('audit-selection', strings.selection, 'selection');
  // For those who write site readers: not in what is packed.
  if (import.meta.env.RECORDS) add('record', strings.record, 'page');
}
