import { useEffect, useState } from 'preact/hooks';
import type { DraftAuditor } from './draft-model';

/** Loads the judge once it is wanted, and keeps it. @returns it, whether it could not be had, and a retry. */
export function useAuditor(
  load: (() => Promise<DraftAuditor>) | null,
): [DraftAuditor | null, boolean, () => void] {
  const [auditor, setAuditor] = useState<DraftAuditor | null>(null);
  const [failed, setFailed] = useState(false);
  const isDue = load !== null && auditor === null && !failed;
  useEffect(() => {
    if (!isDue || !load) return;
    let current = true;
    load().then(
      (loaded) => current && setAuditor(loaded),
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [isDue]);
  return [auditor, failed, () => setFailed(false)];
}
