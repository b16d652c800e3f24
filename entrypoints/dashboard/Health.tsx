import { useEffect, useMemo, useState } from 'preact/hooks';
import { HealthView } from '@/components/health/HealthView';
import { OwnReaders } from '@/components/teach/OwnReaders';
import { readReaders, writeReaders } from '@/lib/app/files/readers';
import { reportText } from '@/lib/app/files/report';
import { siteHealth } from '@/lib/app/site-health';
import { useLive } from '@/lib/app/use-live';
import { copyText } from '@/lib/platform/clipboard';
import { saveFile } from '@/lib/platform/download';
import { deleteReader, loadReaders, onReaders, saveReaders } from '@/lib/platform/readers-store';
import { SITES } from '@/lib/sites/registry';
import type { Site } from '@/lib/sites/site';
import type { Database } from '@/lib/store/database';
import { forgetHealth, healthRows } from '@/lib/store/health';

/** How every reader does, live. */
export function Health({ db }: { db: Database }) {
  const rows = useLive(() => healthRows(db), []);
  const own = useReaders();
  const sites = useMemo(() => (rows && own ? siteHealth(rows, SITES, own) : null), [rows, own]);
  return (
    <HealthView
      sites={sites}
      onCopy={({ id, why, tried, lastFailed }) =>
        copyText(reportText({ site: id, why, tried, at: lastFailed }))
      }
    >
      <OwnReaders
        readers={own?.map(lineOf) ?? null}
        onDelete={async (id) => {
          await deleteReader(id);
          await forgetHealth(db, id);
        }}
        onExport={() => saveFile('yardstick-readers.json', writeReaders(own ?? []), 'application/json')}
        onImport={async (text) => {
          const { readers, errors } = readReaders(text);
          if (readers.length > 0) await saveReaders(readers);
          return { taken: readers.length, errors };
        }}
      />
    </HealthView>
  );
}

function lineOf({ id, name, hosts, layouts }: Site) {
  const [layout] = layouts;
  return {
    id,
    name: name.zh,
    hosts,
    since: layout?.evidence.at ?? '',
    hook: [layout?.description?.at ?? ''].flat().join(', '),
  };
}

/** A person's own readers, live; null until they are loaded. */
function useReaders(): Site[] | null {
  const [readers, setReaders] = useState<Site[] | null>(null);
  useEffect(() => {
    loadReaders().then(setReaders);
    return onReaders(setReaders);
  }, []);
  return readers;
}
