import { defineBackground } from 'wxt/utils/define-background';
import type { Auditor } from '@/lib/audit/auditor';
import { builtinAuditor } from '@/lib/audit/builtin';
import { BACKGROUND } from '@/lib/messages/requests';
import { answer } from '@/lib/messages/wire';
import { browser } from '@/lib/platform/browser';
import { signalChange } from '@/lib/platform/revision';
import { loadSettings } from '@/lib/platform/settings-store';
import { Database } from '@/lib/store/database';
import { plainNote, writePlainNote } from '@/lib/store/notes';
import { rememberSeen } from '@/lib/store/postings';

export default defineBackground({
  type: 'module',
  main() {
    const db = new Database();
    let auditor: Promise<Auditor> | undefined;
    answer(BACKGROUND, {
      'posting.audit': async ({ posting, partial, anyway }) => {
        auditor ??= builtinAuditor();
        return (await auditor).audit(posting, { partial, anyway });
      },
      // Nothing of a private window is kept, but for the words of a note that a person wrote there.
      'posting.seen': async (seen, { incognito }) =>
        incognito ? { kept: false, noted: false } : rememberSeen(db, seen, (await loadSettings()).keep),
      'note.read': ({ key }) => plainNote(db, key),
      'note.write': async ({ key, body, seen: told }, { incognito }) => {
        const { keep } = await loadSettings();
        const seen = incognito ? null : told;
        const note = await writePlainNote(db, { key, body, seen, keep, now: Date.now() });
        await signalChange(key);
        return note;
      },
    });
    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install')
        browser.tabs.create({ url: browser.runtime.getURL('dashboard.html#/welcome') });
    });
  },
});
