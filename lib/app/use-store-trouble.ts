import { useEffect, useState } from 'preact/hooks';
import { signalChange } from '@/lib/platform/revision';
import type { Database } from '@/lib/store/database';

/** Ms after which a database that is not open is taken for held. */
const PATIENCE_MS = 6_000;

/** `blocked`: most likely a page of an older version holds the database; `deleted`: it was deleted while this page was open. */
export type StoreTrouble = 'blocked' | 'deleted';

/** What has befallen the database while this page is open; null while nothing has. */
export function useStoreTrouble(db: Database): StoreTrouble | null {
  const [trouble, setTrouble] = useState<StoreTrouble | null>(null);
  useEffect(() => {
    const blocked = () => setTrouble('blocked');
    // Who asks behind another that waits, as the worker does, is not told that it is held.
    const late = db.isOpen() ? undefined : setTimeout(blocked, PATIENCE_MS);
    const opened = () => {
      clearTimeout(late);
      setTrouble((old) => (old === 'blocked' ? null : old));
    };
    const changed = ({ newVersion }: IDBVersionChangeEvent) => {
      if (newVersion !== null) return;
      setTrouble('deleted');
      // What is shown is read again: it opens an empty one behind the deletion.
      void signalChange(null, true);
    };
    db.on('blocked', blocked);
    db.on('ready', opened, true);
    db.on('versionchange', changed);
    return () => {
      clearTimeout(late);
      db.on('blocked').unsubscribe(blocked);
      db.on('ready').unsubscribe(opened);
      db.on('versionchange').unsubscribe(changed);
    };
  }, [db]);
  return trouble;
}
