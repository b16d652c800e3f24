import { useEffect, useState } from 'preact/hooks';

/** A value that follows another, but only once that one has rested: for what is spoken aloud. */
export function useSettled<T>(value: T, ms: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return settled;
}
