import Dexie, { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';

/** A query rests so many times as long as it took: in a storm of changes it takes a fifth of the time, and no more. */
const REST = 4;
/** But no longer, ms: most of what it took it may have waited for others who wrote. */
const MOST_REST = 2_000;
/** What a person waits for, or writes on. */
export const SOON = 300;

/**
 * What a query of the store gives, now and after every change, in whichever page it is made. Undefined until the first
 * answer.
 * @param rest the longest rest before it is asked again, ms.
 */
export function useLive<T>(
  query: () => Promise<T>,
  watched: readonly unknown[],
  rest = MOST_REST,
): T | undefined {
  const [value, setValue] = useState<T>();
  useEffect(() => {
    setValue(undefined);
    const subscription = liveQuery(paced(query, rest)).subscribe({
      next: setValue,
      error: (error) => console.error(error),
    });
    return () => subscription.unsubscribe();
  }, watched);
  return value;
}

/**
 * The same query, with a rest before it is asked again. A change during the rest has Dexie drop the answer it waits for
 * and ask anew: only the last of those goes on. It waits in Dexie's own promises, for others lose what is watched.
 */
export function paced<T>(query: () => Promise<T>, most = MOST_REST): () => Promise<T> {
  let rested = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const ask = async () => {
    const from = performance.now();
    try {
      return await query();
    } finally {
      const now = performance.now();
      rested = now + Math.min(most, REST * (now - from));
    }
  };
  return () => {
    clearTimeout(waiting);
    const wait = rested - performance.now();
    if (wait <= 0) return ask();
    const rest = new Dexie.Promise<void>((resolve) => {
      waiting = setTimeout(resolve, wait);
    });
    return rest.then(ask) as unknown as Promise<T>;
  };
}
