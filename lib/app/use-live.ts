import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';

/** What a query of the store gives, now and after every change, in whichever page it is made. Undefined until the first answer. */
export function useLive<T>(query: () => Promise<T>, watched: readonly unknown[]): T | undefined {
  const [value, setValue] = useState<T>();
  useEffect(() => {
    setValue(undefined);
    const subscription = liveQuery(query).subscribe({
      next: setValue,
      error: (error) => console.error(error),
    });
    return () => subscription.unsubscribe();
  }, watched);
  return value;
}
