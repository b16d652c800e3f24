import '@/assets/styles/tokens.css';
import '@/assets/styles/base.css';
import '@/assets/styles/ui.css';
import '@/assets/styles/panel.css';
import '@/assets/styles/dashboard.css';
import '@/assets/styles/health.css';
import { useMemo } from 'preact/hooks';
import { DASHBOARD_PAGES, type DashboardPage, DashboardShell } from '@/components/dashboard/DashboardShell';
import { FirstRun } from '@/components/settings/FirstRun';
import { SettingsView } from '@/components/settings/SettingsView';
import { I18nProvider } from '@/components/ui/I18n';
import { type AppProps, startApp } from '@/lib/app/Root';
import { useLive } from '@/lib/app/use-live';
import { useRoute } from '@/lib/app/use-route';
import { signalChange } from '@/lib/platform/revision';
import { saveSettings } from '@/lib/platform/settings-store';
import { Database } from '@/lib/store/database';
import { forgetEverything } from '@/lib/store/postings';
import { Health } from './Health';
import { KeptPostings } from './KeptPostings';
import { Paste } from './Paste';

const db = new Database();

function Dashboard({ settings, language }: AppProps) {
  const route = useRoute();
  const kept = useLive(() => db.postings.count(), []);
  const page = useMemo(() => DASHBOARD_PAGES.find((id) => id === route) ?? 'paste', [route]);
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
    paste: () => <Paste settings={settings} language={language} />,
    postings: () => <KeptPostings db={db} />,
    health: () => <Health db={db} />,
    settings: () => (
      <SettingsView
        settings={settings}
        kept={kept ?? 0}
        onChange={(change) => void saveSettings(change)}
        onDeleteAll={async () => {
          await forgetEverything(db);
          await signalChange(null);
        }}
      />
    ),
  };
  return (
    <I18nProvider language={language}>
      <DashboardShell page={page} kept={kept ?? null} href={(id) => `#/${id}`}>
        {pages[page]()}
      </DashboardShell>
    </I18nProvider>
  );
}

startApp(Dashboard);
