import { useEffect, useRef, useState } from 'preact/hooks';
import type { Messages } from '@/lib/i18n';
import { TransferError } from '@/lib/transfer/error';
import type { Progress, Work } from '@/lib/transfer/progress';

/** A long work as it is shown. */
export interface Working {
  progress: Progress | null;
  cancel: () => void;
}

/** Progress is painted at most so often, in ms. */
const EVERY = 100;

/**
 * Runs one long work at a time, with progress and a way to call it off. Ends with what it gave, or null where it failed
 * or was called off: then `said` tells so.
 */
export function useWork(t: Messages) {
  const [progress, setProgress] = useState<Progress | null>(null);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<{ words: string; failed: boolean } | null>(null);
  const abort = useRef<AbortController | null>(null);
  useEffect(() => () => abort.current?.abort(), []);
  // The browser asks before the page, and the work with it, goes.
  useEffect(() => {
    if (!busy) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [busy]);
  const run = async <T>(work: (work: Work) => Promise<T>): Promise<T | null> => {
    abort.current?.abort();
    const own = new AbortController();
    abort.current = own;
    let painted = 0;
    const onProgress = (next: Progress) => {
      const now = performance.now();
      if (now - painted < EVERY || own.signal.aborted) return;
      painted = now;
      setProgress(next);
    };
    setSaid(null);
    setProgress(null);
    setBusy(true);
    try {
      return await work({ signal: own.signal, onProgress });
    } catch (error) {
      if (abort.current === own) setSaid(failure(error, t));
      return null;
    } finally {
      if (abort.current === own) setBusy(false);
    }
  };
  const working: Working | null = busy ? { progress, cancel: () => abort.current?.abort() } : null;
  return { run, working, said, say: (words: string) => setSaid({ words, failed: false }) };
}

function failure(error: unknown, t: Messages): { words: string; failed: boolean } {
  if (error instanceof TransferError) return { words: t.transfer.error[error.code], failed: true };
  const called = error instanceof DOMException && error.name === 'AbortError';
  return { words: called ? t.transfer.cancelled : t.transfer.failed, failed: !called };
}
