import { defineContentScript } from 'wxt/utils/define-content-script';
import { resolveLanguage } from '@/lib/i18n/language';
import { teachMessages } from '@/lib/i18n/teach';
import { browser } from '@/lib/platform/browser';
import { loadSettings } from '@/lib/platform/settings-store';
import { isPrivate } from '@/lib/sites/read';
import { Teaching } from './teaching';

/** Set in our own world while a person points. */
const RUNNING = Symbol.for('yardstick.teaching');

/** Put into a page when a person chooses to teach it, and gone once that is done. */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  async main() {
    const world = globalThis as { [RUNNING]?: boolean };
    if (world[RUNNING] || isPrivate(new URL(location.href))) return;
    world[RUNNING] = true;
    const { language, theme } = await loadSettings();
    const strings = teachMessages(resolveLanguage(language, browser.i18n.getUILanguage()));
    new Teaching(document, strings, theme === 'auto' ? undefined : theme, () => {
      world[RUNNING] = false;
    }).start();
  },
});
