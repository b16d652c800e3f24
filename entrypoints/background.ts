import { defineBackground } from 'wxt/utils/define-background';
import { BACKGROUND } from '@/lib/messages/requests';
import { answer } from '@/lib/messages/wire';
import { browser } from '@/lib/platform/browser';
import { loadSettings } from '@/lib/platform/settings-store';
import { Database } from '@/lib/store/database';
import { rememberSeen } from '@/lib/store/postings';

export default defineBackground({
  type: 'module',
  main() {
    const db = new Database();
    answer(BACKGROUND, {
      'posting.seen': async (seen) => rememberSeen(db, seen, (await loadSettings()).keep),
    });
    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install')
        browser.tabs.create({ url: browser.runtime.getURL('dashboard.html#/welcome') });
    });
  },
});
