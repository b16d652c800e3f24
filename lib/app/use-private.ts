import { useEffect, useRef, useState } from 'preact/hooks';
import { isPrivateHere } from '@/lib/platform/tabs';

/**
 * Whether this page stands in a private window. The browser's own panel has no tab that would tell the background so.
 * Taken as private until the browser has said otherwise.
 */
export function usePrivate(): { readonly current: boolean } {
  const isPrivate = useRef(true);
  useEffect(() => {
    isPrivateHere().then(
      (is) => {
        isPrivate.current = is;
      },
      () => {},
    );
  }, []);
  return isPrivate;
}

/** The same as it is said to the person: only once the browser has told so. */
export function useSaidPrivate(): boolean {
  const [isPrivate, setPrivate] = useState(false);
  useEffect(() => {
    isPrivateHere().then(setPrivate, () => {});
  }, []);
  return isPrivate;
}
