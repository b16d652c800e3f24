import { defineBackground } from 'wxt/utils/define-background';
import type { Auditor } from '@/lib/audit/auditor';
import { builtinAuditor } from '@/lib/audit/builtin';
import { BACKGROUND } from '@/lib/messages/requests';
import { answer } from '@/lib/messages/wire';
import { browser } from '@/lib/platform/browser';
import { signalChange } from '@/lib/platform/revision';
import { loadSettings } from '@/lib/platform/settings-store';
import type { Posting } from '@/lib/posting/posting';
import { cardFacts } from '@/lib/store/cards';
import { Database } from '@/lib/store/database';
import { plainNote, writePlainNote } from '@/lib/store/notes';
import { rememberSeen } from '@/lib/store/postings';

export default defineBackground({
  type: 'module',
  main() {
    const db = new Database();
    let made: Promise<Auditor> | undefined;
    const auditor = () => {
      made ??= builtinAuditor();
      return made;
    };
    answer(BACKGROUND, {
      'posting.audit': async ({ posting, partial, anyway }) =>
        (await auditor()).audit(posting, { partial, anyway }),
      // Nothing of a private window is kept, but for the words of a note that a person wrote there.
      'posting.seen': async (seen, { incognito }) => {
        if (incognito) return { kept: false, noted: false };
        const told = await rememberSeen(db, seen, (await loadSettings()).keep);
        if (told.kept) await signalChange(seen.key);
        return told;
      },
      'cards.look': async ({ cards }) => {
        const { title, audit } = await auditor();
        const judge = { title, reasons: (posting: Posting) => audit(posting).role.reasons };
        return { facts: await cardFacts(db, cards, judge) };
      },
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
