import { SyncPage } from '@/components/sync/SyncPage';
import { deviceName } from '@/lib/app/device-name';
import { SYNC_WORK, syncView } from '@/lib/app/sync-not-yet';
import { useNow } from '@/lib/app/use-now';
import { useOnline } from '@/lib/app/use-online';
import { useSync } from '@/lib/app/use-sync';

/** Syncing, live. */
export function Sync() {
  const desk = useSync(syncView, SYNC_WORK);
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
