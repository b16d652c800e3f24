import '@/assets/styles/tokens.css';
import '@/assets/styles/base.css';
import '@/assets/styles/ui.css';
import '@/assets/styles/panel.css';
import facts from 'virtual:yardstick/facts';
import { Panel } from '@/components/panel/Panel';
import { FirstRun } from '@/components/settings/FirstRun';
import { I18nProvider } from '@/components/ui/I18n';
import { reportText } from '@/lib/app/files/report';
import { loadAuditor } from '@/lib/app/load-auditor';
import { usePageLink, useTabId } from '@/lib/app/page-link';
import { type AppProps, startApp } from '@/lib/app/Root';
import { useChange } from '@/lib/app/use-change';
import { useDrafts } from '@/lib/app/use-drafts';
import { useNotesTab } from '@/lib/app/use-notes-tab';
import { usePinned } from '@/lib/app/use-pinned';
import { useProfile } from '@/lib/app/use-profile';
import { useSay } from '@/lib/app/use-say';
import { useTexts } from '@/lib/app/use-texts';
import { BACKGROUND } from '@/lib/messages/requests';
import { BLANK_VIEW, type PageView } from '@/lib/messages/view';
import { askBackground } from '@/lib/messages/wire';
import { copyText } from '@/lib/platform/clipboard';
import { saveSettings } from '@/lib/platform/settings-store';
import { hasSidePanel, openSidePanel } from '@/lib/platform/side-panel';

/** Over a page the panel stands in a frame; in the browser's own panel it is the page. */
const OVER_PAGE = window.top !== window;

async function teachTab(tab: number): Promise<void> {
  await askBackground(BACKGROUND, 'tab.teach', { tab });
}

async function copyReport(tab: number, view: PageView | null): Promise<void> {
  const { tried, report } = await askBackground(BACKGROUND, 'tab.tried', { tab });
  await copyText(
    reportText({ site: view?.site ?? 'generic', why: view?.why ?? null, tried, structure: report }),
  );
}

async function selectedWords(tab: number): Promise<string> {
  return (await askBackground(BACKGROUND, 'tab.selected', { tab })).words;
}

function SidePanel({ settings, language }: AppProps) {
  const tabId = useTabId();
  const { view: here, cut, send } = usePageLink(tabId);
  const { view, elsewhere, pin } = usePinned(here, OVER_PAGE ? null : settings.persona);
  const seeker = useProfile();
  const texts = useTexts(language);
  const draftStore = useDrafts();
  const notes = useNotesTab(view, settings.persona, language);
  const change = useChange(view?.key ?? null);
  const say = useSay(view);
  const nobody = cut && !OVER_PAGE;
  if (!texts) return null;
  if (settings.persona === null) {
    return (
      <I18nProvider language={language}>
        <FirstRun keep={settings.keep} onDone={(choice) => void saveSettings(choice)} />
      </I18nProvider>
    );
  }
  const toSide = () => {
    if (tabId === null) return;
    openSidePanel(tabId).then(() => send({ type: 'close' }));
  };
  return (
    <I18nProvider language={language}>
      <Panel
        // A tab without our script has nothing to read: that is said, not waited for.
        view={nobody && !pin?.on ? BLANK_VIEW : view}
        texts={texts}
        facts={facts}
        persona={settings.persona}
        loadAuditor={loadAuditor}
        draftStore={draftStore}
        notes={notes}
        change={change}
        seeker={seeker}
        pin={pin}
        orphaned={cut && OVER_PAGE}
        onPersona={(persona) => void saveSettings({ persona })}
        onCopy={copyText}
        onSay={say}
        onSelected={tabId === null ? undefined : () => selectedWords(tabId)}
        reviewer={settings.reviewer}
        onReviewer={(reviewer) => void saveSettings({ reviewer })}
        onLocateWords={elsewhere ? undefined : (start, end) => send({ type: 'locate-words', start, end })}
        onLocate={elsewhere ? undefined : (item, span) => send({ type: 'locate', item, span })}
        onLocateFinding={
          elsewhere ? undefined : (rule, index) => send({ type: 'locate-finding', rule, index })
        }
        onMarks={elsewhere ? undefined : (marks) => send({ type: 'marks', marks })}
        onStep={nobody || elsewhere ? undefined : (by) => send({ type: 'step', by })}
        onReread={nobody || elsewhere ? undefined : () => send({ type: 'reread' })}
        onAnyway={() => send({ type: 'anyway' })}
        onClose={OVER_PAGE ? () => send({ type: 'close' }) : undefined}
        onFlip={OVER_PAGE ? () => send({ type: 'flip' }) : undefined}
        onSidePanel={OVER_PAGE && hasSidePanel() ? toSide : undefined}
        onReload={
          tabId === null ? undefined : () => void askBackground(BACKGROUND, 'tab.reload', { tab: tabId })
        }
        onTeach={tabId === null || nobody ? undefined : () => teachTab(tabId)}
        onReport={tabId === null || nobody ? undefined : () => copyReport(tabId, view)}
        onOwnPage={notes.kept?.here && view?.key ? () => notes.onOpenPosting(view.key as string) : undefined}
        onDashboard={(page) => void askBackground(BACKGROUND, 'dashboard.open', { page })}
      />
    </I18nProvider>
  );
}

startApp(SidePanel);
