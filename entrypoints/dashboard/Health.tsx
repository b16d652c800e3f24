import { useEffect, useMemo, useState } from 'preact/hooks';
import { HealthView } from '@/components/health/HealthView';
import { reportText } from '@/lib/app/report';
import { siteHealth } from '@/lib/app/site-health';
import { useLive } from '@/lib/app/use-live';
import { copyText } from '@/lib/platform/clipboard';
import { loadReaders, onReaders } from '@/lib/platform/readers-store';
import { SITES } from '@/lib/sites/registry';
import type { Site } from '@/lib/sites/site';
import type { Database } from '@/lib/store/database';
import { healthRows } from '@/lib/store/health';

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
    />
  );
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
