import { defineBackground } from 'wxt/utils/define-background';
import { sharedAuditor } from '@/lib/audit/builtin';
import { resolveLanguage } from '@/lib/i18n/language';
import { menuMessages } from '@/lib/i18n/menu';
import { answerAsked, putScript } from '@/lib/messages/on-demand';
import { answerRecord } from '@/lib/messages/record';
import { BACKGROUND } from '@/lib/messages/requests';
import { answer } from '@/lib/messages/wire';
import { followAccess } from '@/lib/platform/access';
import { browser } from '@/lib/platform/browser';
import { makeMenus } from '@/lib/platform/menus';
import { signalChange } from '@/lib/platform/revision';
import { loadSettings } from '@/lib/platform/settings-store';
import type { Posting } from '@/lib/posting/posting';
import { cardFacts } from '@/lib/store/cards';
import { Database } from '@/lib/store/database';
import { keepUnsaved, saveDraft, unsavedDraft } from '@/lib/store/drafts';
import { rememberLook } from '@/lib/store/health';
import { plainNote, writePlainNote } from '@/lib/store/notes';
import { rememberSeen } from '@/lib/store/postings';

export default defineBackground({
  type: 'module',
  main() {
    const db = new Database();
    answer(BACKGROUND, {
      'posting.audit': async ({ posting, partial, anyway }) =>
        (await sharedAuditor()).audit(posting, { partial, anyway }),
      // Nothing of a private window is kept, but for the words of a note that a person wrote there.
      'posting.seen': async (seen, { incognito }) => {
        if (incognito) return { kept: false, noted: false };
        const told = await rememberSeen(db, seen, (await loadSettings()).keep);
        if (told.kept) await signalChange(seen.key);
        return told;
      },
      'cards.look': async ({ cards }) => {
        const { title, audit } = await sharedAuditor();
        const judge = { title, reasons: (posting: Posting) => audit(posting).role.reasons };
        return { facts: await cardFacts(db, cards, judge) };
      },
      'health.look': async (look, { incognito }) => {
        if (!incognito) await rememberLook(db, look);
        return { kept: !incognito };
      },
      'draft.unsaved': ({ key }) => unsavedDraft(db, key),
      // It holds the posting's own words too: of a private window nothing is kept until the person saves it.
      'draft.keep': async (words, { incognito }) => {
        if (!incognito) await keepUnsaved(db, words);
        return { kept: !incognito };
      },
      'draft.save': (draft) => saveDraft(db, draft, Date.now()),
      'note.read': ({ key }) => plainNote(db, key),
      'note.write': async ({ key, body, seen: told }, { incognito }) => {
        const { keep } = await loadSettings();
        const seen = incognito ? null : told;
        const note = await writePlainNote(db, { key, body, seen, keep, now: Date.now() });
        await signalChange(key);
        return note;
      },
    });
    followAccess((tabId) => void putScript(tabId));
    answerAsked();
    if (import.meta.env.RECORDS) answerRecord();
    browser.runtime.onInstalled.addListener(async ({ reason }) => {
      const { language } = await loadSettings();
      await makeMenus(menuMessages(resolveLanguage(language, browser.i18n.getUILanguage())));
      if (reason === 'install')
        browser.tabs.create({ url: browser.runtime.getURL('dashboard.html#/welcome') });
    });
  },
});
