import { useEffect, useState } from 'preact/hooks';

/** The time, now and again: for words such as "3 minutes ago". @param every in ms */
export function useNow(every = 30_000): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), every);
    return () => clearInterval(timer);
  }, [every]);
  return now;
}
