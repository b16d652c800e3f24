import { useEffect, useRef, useState } from 'preact/hooks';
import { onChanges } from '@/lib/platform/revision';
import type { PostingSummary } from '@/lib/posting/summary';
import type { Database } from '@/lib/store/database';
import { countKept } from '@/lib/store/postings';
import { allSummaries, latestSummaries, summariesOf } from '@/lib/store/summaries';

export interface Kept {
  /** Null until the first are read; at first only those last seen. */
  postings: readonly PostingSummary[] | null;
  /** How many there are in all; null until they are counted. */
  total: number | null;
  /** Share of them that has been read, 0 to 1. */
  read: number;
  /** They could not be read. */
  failed: unknown;
}

/** Shown at once, while the others are still read. */
const TOP = 100;
/** Changes that come together are read together. */
const REST_MS = 60;

/**
 * The kept postings, live: read whole once, and then each one that changed. Reading a hundred thousand anew at every
 * change would keep the page busy.
 */
export function useKept(db: Database): Kept {
  const [kept, setKept] = useState<Kept>({ postings: null, total: null, read: 0, failed: null });
  const all = useRef(new Map<string, PostingSummary>());

  useEffect(() => {
    let reading = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const waiting = new Set<string>();
    const show = (total: number, read: number) =>
      setKept({ postings: [...all.current.values()], total, read, failed: null });
    const failed = (error: unknown) => setKept((old) => ({ ...old, failed: error }));

    const readAll = async () => {
      reading.abort();
      const mine = new AbortController();
      reading = mine;
      if (all.current.size === 0) {
        const [top, total] = await Promise.all([latestSummaries(db, TOP), countKept(db)]);
        if (mine.signal.aborted) return;
        all.current = byKey(top);
        if (top.length === TOP) show(total, TOP / total);
      }
      const told = (read: number) =>
        setKept((old) =>
          old.total === null || read === 0 ? old : { ...old, read: Math.min(0.99, read / old.total) },
        );
      const whole = await allSummaries(db, told, mine.signal);
      if (mine.signal.aborted) return;
      all.current = byKey(whole);
      show(whole.length, 1);
    };
    const readSome = async () => {
      const keys = [...waiting];
      waiting.clear();
      const found = await summariesOf(db, keys);
      keys.forEach((key, n) => {
        const summary = found[n];
        if (summary) all.current.set(key, summary);
        else all.current.delete(key);
      });
      const postings = [...all.current.values()];
      setKept((old) => ({ ...old, postings, total: old.read < 1 ? old.total : postings.length }));
    };
    const stop = onChanges((key) => {
      if (key === null) return void readAll().catch(failed);
      waiting.add(key);
      clearTimeout(timer);
      timer = setTimeout(() => void readSome().catch(failed), REST_MS);
    });
    readAll().catch(failed);
    return () => {
      stop();
      reading.abort();
      clearTimeout(timer);
    };
  }, [db]);
  return kept;
}

function byKey(postings: readonly PostingSummary[]): Map<string, PostingSummary> {
  return new Map(postings.map((posting) => [posting.key, posting]));
}
