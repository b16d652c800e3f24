/** Keys of the whole browser: set by the manifest, changed by the person in the browser's own settings. */
import { browser } from './browser';

/** Where Chrome and those made from it let keys be changed. */
const PAGE = 'chrome://extensions/shortcuts';

/** Firefox opens its own page for it; the polyfill's types do not know. */
interface Commands {
  openShortcutSettings?: () => Promise<void>;
}

/** The commands with their keys as they are now; empty keys where none is set. */
export async function shortcuts(): Promise<{ id: string; keys: string }[]> {
  const all = await browser.commands.getAll();
  return all.flatMap(({ name, shortcut }) => (name ? [{ id: name, keys: shortcut ?? '' }] : []));
}

/** Opens the page on which they are changed. */
export async function openShortcutSettings(): Promise<void> {
  const { openShortcutSettings: open } = browser.commands as Commands;
  if (open) await open();
  else await browser.tabs.create({ url: PAGE });
}
