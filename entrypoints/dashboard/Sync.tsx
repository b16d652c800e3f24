import { useMemo } from 'preact/hooks';
import { SyncPage } from '@/components/sync/SyncPage';
import { deviceName } from '@/lib/app/device-name';
import type { Undecided } from '@/lib/app/sync/desk';
import { syncEngine } from '@/lib/app/sync/engine';
import { useSync } from '@/lib/app/sync/use-sync';
import { syncWork } from '@/lib/app/sync/work';
import { useNow } from '@/lib/app/use-now';
import { useOnline } from '@/lib/app/use-online';
import type { Database } from '@/lib/store/database';
import { draftHref } from './Drafts';
import { postingHref } from './Postings';

/** Where each of them is decided. */
function hrefOf({ on, key }: Undecided): string {
  if (on === 'profile') return '#/profile';
  return on === 'draft' ? draftHref(key) : postingHref(key);
}

/** Syncing, live. */
export function Sync({ db }: { db: Database }) {
  const work = useMemo(() => syncWork(db, syncEngine(db)), [db]);
  const desk = useSync(db, work);
  return (
    <SyncPage
      desk={desk}
      device={deviceName(navigator.userAgent)}
      online={useOnline()}
      now={useNow()}
      hrefOf={hrefOf}
    />
  );
}
