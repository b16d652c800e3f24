import { SyncPage } from '@/components/sync/SyncPage';
import { deviceName } from '@/lib/app/device-name';
import { SYNC_WORK } from '@/lib/app/sync-not-yet';
import { useNow } from '@/lib/app/use-now';
import { useOnline } from '@/lib/app/use-online';
import { useSync } from '@/lib/app/use-sync';
import type { Database } from '@/lib/store/database';

/** Syncing, live. */
export function Sync({ db }: { db: Database }) {
  const desk = useSync(db, SYNC_WORK);
  return (
    <SyncPage
      desk={desk}
      device={deviceName(navigator.userAgent)}
      online={useOnline()}
      now={useNow()}
      notesHref="#/notes"
    />
  );
}
