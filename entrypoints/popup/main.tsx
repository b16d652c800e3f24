import '@/assets/styles/tokens.css';
import '@/assets/styles/base.css';
import '@/assets/styles/ui.css';
import '@/assets/styles/popup.css';
import { useEffect, useState } from 'preact/hooks';
import { PopupView } from '@/components/popup/PopupView';
import { FirstRun } from '@/components/settings/FirstRun';
import { I18nProvider } from '@/components/ui/I18n';
import { type AppProps, startApp } from '@/lib/app/Root';
import { auditTab, useActiveTab } from '@/lib/app/use-active-tab';
import { PAGE } from '@/lib/messages/requests';
import { askPage } from '@/lib/messages/wire';
import { browser } from '@/lib/platform/browser';
import { saveSettings } from '@/lib/platform/settings-store';
import { hasSidePanel, openSidePanel } from '@/lib/platform/side-panel';
import { Database } from '@/lib/store/database';

const db = new Database();

/** Opens a page of the dashboard, and the popup is done. */
function openDashboard(route: string): void {
  browser.tabs.create({ url: browser.runtime.getURL(`dashboard.html#/${route}`) });
  window.close();
}

function Popup({ settings, language }: AppProps) {
  // A site that was switched on is read from now on.
  const [tab, setView] = useActiveTab(settings.off.join());
  const [failed, setFailed] = useState(false);
  const [kept, setKept] = useState<number | null>(null);
  useEffect(() => {
    db.postings.count().then(setKept);
  }, []);
  if (settings.persona === null) {
    return (
      <I18nProvider language={language}>
        <FirstRun keep={settings.keep} onDone={(choice) => void saveSettings(choice)} />
      </I18nProvider>
    );
  }
  if (!tab) return null;
  const off = tab.host !== null && settings.off.includes(tab.host);
  const onPage = tab.reach === 'page' && !off;
  /** Does what was asked, and says so where the page does not let us. */
  const attempt = (act: Promise<unknown>) => {
    setFailed(false);
    act.catch(() => setFailed(true));
  };
  const audit = (selection: boolean) => attempt(auditTab(tab, selection).then(setView));
  const openOver = () =>
    attempt(
      askPage(PAGE, tab.id, 'page.open', {}).then(({ opened }) => {
        if (opened) window.close();
        else setFailed(true);
      }),
    );
  return (
    <I18nProvider language={language}>
      <PopupView
        state={off ? 'off' : tab.reach}
        host={tab.host}
        view={tab.view}
        failed={failed}
        persona={settings.persona}
        selected={tab.selected}
        kept={kept}
        onPersona={(persona) => void saveSettings({ persona })}
        onSite={(on) => {
          const others = settings.off.filter((host) => host !== tab.host);
          saveSettings({ off: on || tab.host === null ? others : [...others, tab.host] });
        }}
        onDashboard={() => openDashboard('postings')}
        onPaste={() => openDashboard('paste')}
        onSettings={() => openDashboard('settings')}
        onOpen={onPage ? openOver : undefined}
        onSidePanel={
          onPage && hasSidePanel()
            ? () => attempt(openSidePanel(tab.id).then(() => window.close()))
            : undefined
        }
        onPage={tab.host === null ? undefined : () => audit(false)}
        onSelection={tab.selected > 0 ? () => audit(true) : undefined}
        onAnyway={onPage ? () => audit(false) : undefined}
        onReload={() => attempt(browser.tabs.reload(tab.id).then(() => window.close()))}
      />
    </I18nProvider>
  );
}

startApp(Popup);
