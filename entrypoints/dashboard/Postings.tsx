import { useState } from 'preact/hooks';
import { PostingsView } from '@/components/dashboard/PostingsView';
import { BackupReminder } from '@/components/data/BackupReminder';
import { QueueList } from '@/components/queue/QueueList';
import { useI18n } from '@/components/ui/I18n';
import type { AppProps } from '@/lib/app/Root';
import { readerName } from '@/lib/app/site-names';
import { statusLists } from '@/lib/app/statuses';
import { troubleOf } from '@/lib/app/trouble';
import { useKept } from '@/lib/app/use-kept';
import { useLists } from '@/lib/app/use-lists';
import { useLive } from '@/lib/app/use-live';
import { useReminder } from '@/lib/app/use-reminder';
import { useSearch } from '@/lib/app/use-search';
import { signalChange } from '@/lib/platform/revision';
import { saveSettings } from '@/lib/platform/settings-store';
import type { Database } from '@/lib/store/database';
import { labelMany, relabel } from '@/lib/store/labels';
import { allQueues, makeQueue, removeQueue } from '@/lib/store/queues';
import { removePostings, restorePostings } from '@/lib/store/remove';
import { columnsOf } from '@/lib/table/columns';
import { SelectionExport } from './SelectionExport';

/** Address of a posting's own page. */
export function postingHref(key: string): string {
  return `#/postings/${encodeURIComponent(key)}`;
}

/** The postings that are kept, live. */
export function Postings({ db, settings, language }: AppProps & { db: Database }) {
  const [turn, setTurn] = useState(0);
  return (
    <PostingList
      key={turn}
      db={db}
      settings={settings}
      language={language}
      onRetry={() => setTurn(turn + 1)}
    />
  );
}

function PostingList({ db, settings, language, onRetry }: AppProps & { db: Database; onRetry: () => void }) {
  const { postings, total, read, failed } = useKept(db);
  const queues = (useLive(() => allQueues(db), [db]) ?? []).filter(({ done, all }) => done < all);
  const { t } = useI18n();
  const sets = useLists().statuses;
  const statuses = sets[settings.persona ?? 'recruiter'];
  const { nameOf } = statusLists(sets, t);
  const [exporting, setExporting] = useState<readonly string[] | null>(null);
  const reminder = useReminder(total ?? 0);
  const [search, setSearch] = useState('');
  const { found, ready } = useSearch(db, postings, search);
  const trouble = failed === null ? undefined : troubleOf(failed) === 'newer' ? 'newer' : 'unread';
  return (
    <PostingsView
      postings={postings}
      total={total}
      read={read}
      trouble={trouble}
      statuses={statuses
        .filter(({ removed }) => !removed)
        .map((status) => ({ id: status.id, name: nameOf(status.id) }))}
      columns={columnsOf(settings.columns)}
      search={search}
      found={found}
      searchable={ready}
      siteName={(reader) => readerName(reader, language)}
      statusName={nameOf}
      href={postingHref}
      onSearch={setSearch}
      onColumns={(columns) => void saveSettings({ columns })}
      onLabel={async (keys, label, told) => {
        const before = await labelMany(db, keys, label, Date.now(), told);
        await signalMany(keys, false);
        return () => void relabel(db, before, Date.now()).then(() => signalMany(keys, false));
      }}
      onRemove={async (keys, told) => {
        const removed = await removePostings(db, keys, Date.now(), told);
        await signalMany(keys, true);
        return () => void restorePostings(db, removed, Date.now()).then(() => signalMany(keys, true));
      }}
      onQueue={(keys) => {
        const id = crypto.randomUUID();
        void makeQueue(db, { id, name: '', keys: [...keys] }, Date.now()).then(() => openQueue(id));
      }}
      more={<QueueList queues={queues} onOpen={openQueue} onRemove={(id) => void removeQueue(db, id)} />}
      onExport={setExporting}
      aside={
        exporting ? (
          <SelectionExport db={db} keys={exporting} nameOf={nameOf} onClose={() => setExporting(null)} />
        ) : (
          reminder && (
            <BackupReminder nearlyFull={reminder.nearlyFull} href="#/data" onLater={reminder.later} />
          )
        )
      }
      onRetry={onRetry}
      onPaste={() => {
        location.hash = '#/paste';
      }}
    />
  );
}

function openQueue(id: string): void {
  location.hash = `#/queue/${id}`;
}

/** One that changed is read by itself; of several all are read anew. */
async function signalMany(keys: readonly string[], said: boolean): Promise<void> {
  await signalChange(keys.length === 1 ? (keys[0] as string) : null, said);
}
