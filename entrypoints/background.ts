import { defineBackground } from 'wxt/utils/define-background';
import { judgeWith } from '@/lib/app/judge';
import { sharedAuditor } from '@/lib/audit/builtin';
import { auditPosting } from '@/lib/background/audit';
import { noteAnswers } from '@/lib/background/notes';
import { syncByItself } from '@/lib/background/sync';
import { canBeAsked, levelsOf } from '@/lib/fit/profile';
import { resolveLanguage } from '@/lib/i18n/language';
import { menuMessages } from '@/lib/i18n/menu';
import { markWords } from '@/lib/messages/mark-words';
import { answerAsked, putScript } from '@/lib/messages/on-demand';
import { PANEL_ANSWERS, relayPanels } from '@/lib/messages/panel';
import { answerRecord } from '@/lib/messages/record';
import { BACKGROUND } from '@/lib/messages/requests';
import { answerSteps } from '@/lib/messages/steps';
import { answer } from '@/lib/messages/wire';
import { followAccess } from '@/lib/platform/access';
import { browser } from '@/lib/platform/browser';
import { makeMenus } from '@/lib/platform/menus';
import { PROFILE_CHANGE, signalChange } from '@/lib/platform/revision';
import { loadSettings } from '@/lib/platform/settings-store';
import { openSidePanel } from '@/lib/platform/side-panel';
import { openDashboard } from '@/lib/platform/tabs';
import { setToolbarNumber } from '@/lib/platform/toolbar';
import type { Posting } from '@/lib/posting/posting';
import { cardFacts } from '@/lib/store/cards';
import { Database } from '@/lib/store/database';
import { keepUnsaved, saveDraft, unsavedDraft } from '@/lib/store/drafts';
import { rememberLook } from '@/lib/store/health';
import { rememberSeen } from '@/lib/store/postings';
import { readProfile, writeClaim } from '@/lib/store/profile';
import { markStale, rejudge, rejudgeStale } from '@/lib/store/rejudge';
import { writeWord } from '@/lib/store/said';
import { retryQuarantined } from '@/lib/store/sync/quarantine';
import { tidy } from '@/lib/store/tidy';

function asideOpened(tab: number | undefined): Promise<{ opened: boolean }> {
  if (tab === undefined) return Promise.resolve({ opened: false });
  return openSidePanel(tab).then(
    () => ({ opened: true }),
    () => ({ opened: false }),
  );
}

/** What is done whenever the worker starts, if it is due. */
async function upkeep(db: Database): Promise<void> {
  const { keepDays } = await loadSettings();
  await tidy(db, keepDays, Date.now());
  await judgeStale(db);
}

function judgeStale(db: Database): Promise<void> {
  return rejudgeStale(db, async () => {
    const auditor = await sharedAuditor();
    return { judge: judgeWith(auditor), ...auditor.versions };
  });
}

export default defineBackground({
  type: 'module',
  main() {
    const db = new Database();
    // Deleted under us, as with the browser's own data: what pages show is read again.
    db.on('versionchange', ({ newVersion }) => {
      if (newVersion === null) void signalChange(null, true);
    });
    answer(BACKGROUND, {
      'posting.audit': (asked) => auditPosting(db, asked),
      // Nothing of a private window is kept, but for the words of a note that a person wrote there.
      'posting.seen': async (seen, { incognito }) => {
        if (incognito) return { kept: false, noted: false };
        const told = await rememberSeen(db, seen, (await loadSettings()).keep, Date.now());
        if (told.kept) await signalChange(seen.key);
        return told;
      },
      'posting.say': async ({ key, word, seen: told }, { incognito }) => {
        const { keep } = await loadSettings();
        await writeWord(db, { key, word, seen: incognito ? null : told, keep, now: Date.now() });
        await rejudge(db, [key], judgeWith(await sharedAuditor()));
        await signalChange(key, true);
        return { said: true };
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
      // At once: the browser knows of the person's click for this turn only.
      'panel.aside': (_, { tab }) => asideOpened(tab),
      'toolbar.number': async ({ number }, { tab }) => {
        if (tab !== undefined) await setToolbarNumber(tab, number);
        return {};
      },
      'draft.unsaved': ({ key }) => unsavedDraft(db, key),
      // It holds the posting's own words too: of a private window nothing is kept until the person saves it.
      'draft.keep': async (words, { incognito }) => {
        if (!incognito) await keepUnsaved(db, words, Date.now());
        return { kept: !incognito };
      },
      'draft.save': (draft) => saveDraft(db, draft, Date.now()),
      ...noteAnswers(db),
      'profile.read': () => readProfile(db),
      'profile.levels': async () => ({
        levels: levelsOf(await readProfile(db)),
        askable: (await sharedAuditor()).items.filter(canBeAsked).map(({ id }) => id),
      }),
      'profile.write': async (words) => {
        const claim = await writeClaim(db, { ...words, now: Date.now() });
        await signalChange(PROFILE_CHANGE);
        return claim;
      },
      'marks.words': async ({ proven }) => {
        const { language, persona } = await loadSettings();
        const of = resolveLanguage(language, browser.i18n.getUILanguage());
        return markWords(proven, of, persona ?? 'recruiter');
      },
      ...PANEL_ANSWERS,
    });
    upkeep(db).catch((error) => console.error(error));
    syncByItself(db, () => judgeStale(db));
    relayPanels();
    followAccess((tabId) => void putScript(tabId));
    answerAsked();
    answerSteps();
    if (import.meta.env.RECORDS) answerRecord();
    browser.runtime.onInstalled.addListener(async ({ reason }) => {
      const { language } = await loadSettings();
      await makeMenus(menuMessages(resolveLanguage(language, browser.i18n.getUILanguage())));
      if (reason === 'update') {
        await retryQuarantined(db, (await loadSettings()).keep);
        await markStale(db);
      }
      if (reason === 'install') await openDashboard('welcome');
    });
  },
});
