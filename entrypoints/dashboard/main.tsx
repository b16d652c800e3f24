import '@/assets/styles/tokens.css';
import '@/assets/styles/base.css';
import '@/assets/styles/ui.css';
import '@/assets/styles/panel.css';
import '@/assets/styles/dashboard.css';
import '@/assets/styles/data.css';
import '@/assets/styles/health.css';
import '@/assets/styles/postings.css';
import '@/assets/styles/profile.css';
import '@/assets/styles/report.css';
import '@/assets/styles/transfer.css';
import '@/assets/styles/settings.css';
import '@/assets/styles/sync.css';
import { useEffect, useMemo } from 'preact/hooks';
import { DashboardShell } from '@/components/dashboard/DashboardShell';
import { FirstRun } from '@/components/settings/FirstRun';
import { SettingsView } from '@/components/settings/SettingsView';
import { I18nProvider } from '@/components/ui/I18n';
import { DASHBOARD_PAGES, type DashboardPage } from '@/lib/app/dashboard-pages';
import { forgetAll } from '@/lib/app/forget-all';
import { type AppProps, startApp } from '@/lib/app/Root';
import { useAllowed } from '@/lib/app/use-access';
import { useLists } from '@/lib/app/use-lists';
import { useLive } from '@/lib/app/use-live';
import { useRoute } from '@/lib/app/use-route';
import { useShortcuts } from '@/lib/app/use-shortcuts';
import { useStoreTrouble } from '@/lib/app/use-store-trouble';
import type { Language } from '@/lib/i18n';
import { menuMessages } from '@/lib/i18n/menu';
import { giveUp, hostOf } from '@/lib/platform/access';
import { openShortcutSettings } from '@/lib/platform/commands';
import { saveLists } from '@/lib/platform/lists-store';
import { makeMenus } from '@/lib/platform/menus';
import { saveSettings } from '@/lib/platform/settings-store';
import { Database } from '@/lib/store/database';
import { countKept } from '@/lib/store/postings';
import { Data } from './Data';
import { Drafts } from './Drafts';
import { Growth } from './Growth';
import { Health } from './Health';

import { Notes } from './Notes';
import { OnePosting } from './OnePosting';
import { Paste } from './Paste';
import { Postings } from './Postings';
import { Profile } from './Profile';
import { Queue } from './Queue';
import { Record as RecordPage } from './Record';
import { Report } from './Report';
import { Sync } from './Sync';

const db = new Database();

/** The context menu speaks the language that is chosen here. */
function useMenuWords(language: Language): void {
  useEffect(() => {
    makeMenus(menuMessages(language)).catch(() => {});
  }, [language]);
}

function Dashboard({ settings, language }: AppProps) {
  const route = useRoute();
  const allowed = useAllowed();
  const shortcuts = useShortcuts();
  const lists = useLists();
  const trouble = useStoreTrouble(db);
  const kept = useLive(() => countKept(db), [trouble]);
  useMenuWords(language);
  const [name, id = null] = route.split('/');
  const page = useMemo(
    () =>
      DASHBOARD_PAGES.find((id) => id === name) ??
      (name === 'queue' || name === 'report' ? 'postings' : 'paste'),
    [name],
  );
  if (settings.persona === null) {
    return (
      <I18nProvider language={language}>
        <FirstRun
          keep={settings.keep}
          onDone={(choice) => {
            location.hash = '#/paste';
            saveSettings(choice);
          }}
        />
      </I18nProvider>
    );
  }
  const pages: Record<DashboardPage, () => preact.JSX.Element> = {
    paste: () => <Paste db={db} settings={settings} language={language} />,
    drafts: () => <Drafts db={db} id={id} settings={settings} language={language} />,
    postings: () =>
      id === null ? (
        <Postings db={db} settings={settings} language={language} />
      ) : (
        <OnePosting key={id} db={db} id={decodeURIComponent(id)} settings={settings} language={language} />
      ),
    notes: () => <Notes db={db} />,
    profile: () => <Profile language={language} />,
    growth: () => <Growth db={db} language={language} />,
    sync: () => <Sync db={db} />,
    health: () => <Health db={db} />,
    data: () => <Data db={db} settings={settings} language={language} />,
    settings: () => (
      <SettingsView
        settings={settings}
        kept={kept ?? 0}
        allowed={allowed && [...new Set(allowed.map(hostOf))]}
        onDisallow={(host) => void giveUp((allowed ?? []).filter((pattern) => hostOf(pattern) === host))}
        shortcuts={shortcuts}
        onShortcuts={() => void openShortcutSettings()}
        filing={{
          statuses: lists.statuses,
          owners: lists.owners,
          onStatuses: (statuses) => void saveLists({ statuses }),
          onOwners: (owners) => void saveLists({ owners: [...owners] }),
        }}
        onChange={(change) => void saveSettings(change)}
        onDeleteAll={() => forgetAll(db)}
      />
    ),
  };
  return (
    <I18nProvider language={language}>
      <DashboardShell
        page={page}
        kept={kept ?? null}
        seeker={settings.persona === 'seeker'}
        href={(id) => `#/${id}`}
        trouble={trouble}
      >
        {import.meta.env.RECORDS && route.startsWith('record-') ? (
          <RecordPage route={route} />
        ) : name === 'report' ? (
          <Report db={db} settings={settings} language={language} />
        ) : name === 'queue' && id !== null ? (
          <Queue key={id} db={db} id={id} settings={settings} language={language} />
        ) : (
          pages[page]()
        )}
      </DashboardShell>
    </I18nProvider>
  );
}

startApp(Dashboard);
