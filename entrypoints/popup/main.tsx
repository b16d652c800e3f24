import '@/assets/styles/tokens.css';
import '@/assets/styles/base.css';
import '@/assets/styles/ui.css';
import '@/assets/styles/popup.css';
import '@/assets/styles/health.css';
import { useEffect, useState } from 'preact/hooks';
import { PopupView } from '@/components/popup/PopupView';
import { FirstRun } from '@/components/settings/FirstRun';
import { I18nProvider } from '@/components/ui/I18n';
import type { DashboardPage } from '@/lib/app/dashboard-pages';
import { reportText } from '@/lib/app/files/report';
import { type AppProps, startApp } from '@/lib/app/Root';
import { siteHealth } from '@/lib/app/site-health';
import { useSyncTrouble } from '@/lib/app/sync/use-sync-trouble';
import { siteAccess, useAllowed } from '@/lib/app/use-access';
import { useActiveTab } from '@/lib/app/use-active-tab';
import { useBroken } from '@/lib/app/use-broken';
import { useLive } from '@/lib/app/use-live';
import { useShortcuts } from '@/lib/app/use-shortcuts';
import { auditTab, pastePage, putScript, selectedText } from '@/lib/messages/on-demand';
import { PAGE } from '@/lib/messages/to-page';
import { askPage } from '@/lib/messages/wire';
import { NO_LABELS } from '@/lib/notes/labels';
import { TEACH_SCRIPT } from '@/lib/platform/access';
import { browser } from '@/lib/platform/browser';
import { copyText } from '@/lib/platform/clipboard';
import { saveSettings } from '@/lib/platform/settings-store';
import { hasSidePanel, openSidePanel } from '@/lib/platform/side-panel';
import { openDashboard } from '@/lib/platform/tabs';
import { SITES, siteOf } from '@/lib/sites/registry';
import { Database } from '@/lib/store/database';
import { healthRows } from '@/lib/store/health';
import { countKept } from '@/lib/store/postings';
import { labelsOf } from '@/lib/store/said';
import { useFit } from './use-fit';

const db = new Database();

/** Opens a page of the dashboard, and the popup is done. */
function leaveFor(page: DashboardPage): void {
  void openDashboard(page);
  window.close();
}

function Popup({ settings, language }: AppProps) {
  // A site that was switched on is read from now on.
  const [tab, setView] = useActiveTab(settings.off.join());
  const [failed, setFailed] = useState(false);
  const [kept, setKept] = useState<number | null>(null);
  useEffect(() => {
    countKept(db).then(setKept);
  }, []);
  const access = siteAccess(tab?.url ?? null, useAllowed());
  const broken = useBroken(tab);
  const { fit, filled } = useFit(tab?.view ?? null, language);
  const keys = useShortcuts();
  const rows = useLive(() => healthRows(db), []);
  const key = tab?.view?.key ?? null;
  const labels = useLive(async () => (key === null ? NO_LABELS : labelsOf(db, key)), [key]);
  const sync = useSyncTrouble(db);
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
  const audit = (selection: boolean) =>
    attempt(
      // Words of a page that is never read are audited apart from it.
      tab.reach === 'private'
        ? selectedText(tab.id).then(pastePage)
        : auditTab(tab.id, selection).then(setView),
    );
  const site =
    (tab.view && SITES.find(({ id }) => id === tab.view?.site)) ?? (tab.url && siteOf(tab.url.hostname));
  const health = site && rows ? siteHealth(rows, [site], [])[0] : undefined;
  const allow = async () => {
    const allowed = await access?.allow();
    // The page that is open is read at once, by the right of the click that opened the popup.
    if (allowed) await putScript(tab.id);
    return Boolean(allowed);
  };
  /** The page is pointed at in the page itself; the browser asks for the site meanwhile, in the answer to this click. */
  const teachPage = () => {
    const started = putScript(tab.id).then(() =>
      browser.scripting.executeScript({ target: { tabId: tab.id }, files: [`/${TEACH_SCRIPT}`] }),
    );
    const asked = access?.state === 'offered' ? access.allow().catch(() => false) : true;
    attempt(
      started.then(async () => {
        await asked;
        window.close();
      }),
    );
  };
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
        view={tab.view && { ...tab.view, marks: settings.marks }}
        read={labels?.read}
        fit={settings.persona === 'seeker' ? fit : null}
        filled={filled}
        pageKeys={keys?.find(({ id }) => id === 'audit-page')?.keys || undefined}
        failed={failed}
        persona={settings.persona}
        selected={tab.selected}
        kept={kept}
        onPersona={(persona) => void saveSettings({ persona })}
        onSite={(on) => {
          const others = settings.off.filter((host) => host !== tab.host);
          saveSettings({ off: on || tab.host === null ? others : [...others, tab.host] });
        }}
        onMarks={onPage ? (on) => void saveSettings({ marks: { ...settings.marks, on } }) : undefined}
        onProfile={() => leaveFor('profile')}
        onDashboard={() => leaveFor('postings')}
        onPaste={() => leaveFor('paste')}
        onSettings={() => leaveFor('settings')}
        onOpen={onPage ? openOver : undefined}
        onSidePanel={
          onPage && hasSidePanel()
            ? () => attempt(openSidePanel(tab.id).then(() => window.close()))
            : undefined
        }
        onPage={tab.host === null ? undefined : () => audit(false)}
        onSelection={tab.selected > 0 ? () => audit(true) : undefined}
        onAnyway={onPage ? () => audit(false) : undefined}
        health={
          health && {
            status: health.status,
            at: health.status === 'fails' ? health.lastFailed : health.lastWorked,
          }
        }
        onHealth={() => leaveFor('health')}
        sync={sync}
        onSync={() => leaveFor('sync')}
        broken={broken}
        onReport={
          broken
            ? () => copyText(reportText({ ...broken, site: site?.id ?? 'generic', structure: broken.report }))
            : undefined
        }
        onTeach={tab.url && tab.reach !== 'private' ? teachPage : undefined}
        access={access && access.state !== 'listed' ? access.state : null}
        onAllow={access ? allow : undefined}
        onForget={access?.forget}
        onReload={() => attempt(browser.tabs.reload(tab.id).then(() => window.close()))}
      />
    </I18nProvider>
  );
}

startApp(Popup);
