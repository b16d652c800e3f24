import '@/assets/styles/tokens.css';
import '@/assets/styles/base.css';
import '@/assets/styles/ui.css';
import '@/assets/styles/panel.css';
import facts from 'virtual:yardstick/facts';
import { Panel } from '@/components/panel/Panel';
import { FirstRun } from '@/components/settings/FirstRun';
import { I18nProvider } from '@/components/ui/I18n';
import { loadAuditor } from '@/lib/app/load-auditor';
import { usePageLink, useTabId } from '@/lib/app/page-link';
import { type AppProps, startApp } from '@/lib/app/Root';
import { reportText } from '@/lib/app/report';
import { useDrafts } from '@/lib/app/use-drafts';
import { useNote } from '@/lib/app/use-note';
import { useTexts } from '@/lib/app/use-texts';
import { PAGE } from '@/lib/messages/requests';
import { BLANK_VIEW, type PageView } from '@/lib/messages/view';
import { askPage } from '@/lib/messages/wire';
import { TEACH_SCRIPT } from '@/lib/platform/access';
import { browser } from '@/lib/platform/browser';
import { copyText } from '@/lib/platform/clipboard';
import { saveSettings } from '@/lib/platform/settings-store';
import { hasSidePanel, openSidePanel } from '@/lib/platform/side-panel';

/** Over a page the panel stands in a frame; in the browser's own panel it is the page. */
const OVER_PAGE = window.top !== window;

async function teachTab(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [`/${TEACH_SCRIPT}`] });
}

async function copyReport(tabId: number, view: PageView | null): Promise<void> {
  const { tried, report } = await askPage(PAGE, tabId, 'page.tried', {});
  await copyText(
    reportText({ site: view?.site ?? 'generic', why: view?.why ?? null, tried, structure: report }),
  );
}

function SidePanel({ settings, language }: AppProps) {
  const tabId = useTabId();
  const { view, cut, send } = usePageLink(tabId);
  const texts = useTexts(language);
  const draftStore = useDrafts();
  const [note, writeNote] = useNote(view);
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
        view={nobody ? BLANK_VIEW : view}
        texts={texts}
        facts={facts}
        persona={settings.persona}
        loadAuditor={loadAuditor}
        draftStore={draftStore}
        note={note}
        orphaned={cut && OVER_PAGE}
        onPersona={(persona) => void saveSettings({ persona })}
        onCopy={copyText}
        onNote={writeNote}
        onLocate={(item, span) => send({ type: 'locate', item, span })}
        onLocateFinding={(rule, index) => send({ type: 'locate-finding', rule, index })}
        onMarks={(on) => send({ type: 'marks', on })}
        onReread={nobody ? undefined : () => send({ type: 'reread' })}
        onAnyway={() => send({ type: 'anyway' })}
        onClose={OVER_PAGE ? () => send({ type: 'close' }) : undefined}
        onSidePanel={OVER_PAGE && hasSidePanel() ? toSide : undefined}
        onReload={tabId === null ? undefined : () => void browser.tabs.reload(tabId)}
        onTeach={tabId === null || nobody ? undefined : () => teachTab(tabId)}
        onReport={tabId === null || nobody ? undefined : () => copyReport(tabId, view)}
        onPaste={() => void browser.tabs.create({ url: browser.runtime.getURL('dashboard.html#/paste') })}
      />
    </I18nProvider>
  );
}

startApp(SidePanel);
