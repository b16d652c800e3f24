/** The browser's keys for going from mark to mark in the page in front. */
import { browser } from '@/lib/platform/browser';
import { PAGE } from './to-page';
import { askPage } from './wire';

const BY: Readonly<Record<string, 1 | -1>> = { 'next-mark': 1, 'previous-mark': -1 };

/** Called when the worker starts, for it is woken by the keys. */
export function answerSteps(): void {
  browser.commands.onCommand.addListener(async (command) => {
    const by = BY[command];
    if (by === undefined) return;
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    // A page without our script has no marks.
    if (tab?.id !== undefined) await askPage(PAGE, tab.id, 'page.step', { by }).catch(() => {});
  });
}
