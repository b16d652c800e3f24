import { DataPage } from '@/components/data/DataPage';
import type { ForgetScope } from '@/components/data/ForgetCard';
import { SyncTrouble } from '@/components/sync/SyncTrouble';
import { forgetAll } from '@/lib/app/forget-all';
import type { AppProps } from '@/lib/app/Root';
import { readerName } from '@/lib/app/site-names';
import { useSyncTrouble } from '@/lib/app/sync/use-sync-trouble';
import { useLive } from '@/lib/app/use-live';
import { NEARLY_FULL, useStorage } from '@/lib/app/use-storage';
import { signalChange } from '@/lib/platform/revision';
import { saveSettings } from '@/lib/platform/settings-store';
import { countAll } from '@/lib/store/counts';
import type { Database } from '@/lib/store/database';
import { countScope, forget, type Scope } from '@/lib/store/forget';
import { sitesKept } from '@/lib/store/summaries';
import { Files } from './Files';

const DAY = 24 * 3600 * 1000;

/** From when on a scope reaches. */
function scopeOf(scope: ForgetScope): Scope {
  const midnight = new Date().setHours(0, 0, 0, 0);
  if (scope.of === 'today') return { of: 'since', from: midnight };
  if (scope.of === 'week') return { of: 'since', from: midnight - 6 * DAY };
  return scope;
}

/** What is kept on this computer, live. */
export function Data({ db, settings, language }: AppProps & { db: Database }) {
  const counts = useLive(() => countAll(db), [db]);
  const sites = useLive(() => sitesKept(db), [db]) ?? [];
  const { storage, persist } = useStorage(counts);
  const trouble = useSyncTrouble(db);
  return (
    <DataPage
      settings={settings}
      counts={counts ?? null}
      storage={storage}
      nearlyFull={storage !== null && storage.used > NEARLY_FULL * storage.quota}
      sites={sites.map(({ reader, count }) => ({ reader, count, name: readerName(reader, language) }))}
      count={(scope) => countScope(db, scopeOf(scope))}
      onChange={(change) => void saveSettings(change)}
      onPersist={persist}
      onForget={async (scope, told) => {
        if (scope.of === 'everything') return forgetAll(db);
        await forget(db, scopeOf(scope), Date.now(), told);
        await signalChange(null, true);
      }}
    >
      <SyncTrouble
        {...trouble}
        onOpen={() => {
          location.hash = '#/sync';
        }}
      />
      <Files db={db} settings={settings} language={language} />
    </DataPage>
  );
}
