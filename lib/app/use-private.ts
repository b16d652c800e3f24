import { useEffect, useRef } from 'preact/hooks';
import { browser } from '@/lib/platform/browser';

/**
 * Whether this page stands in a private window. The browser's own panel has no tab that would tell the background so.
 * Taken as private until the browser has said otherwise.
 */
export function usePrivate(): { readonly current: boolean } {
  const isPrivate = useRef(true);
  useEffect(() => {
    browser.windows.getCurrent().then(
      ({ incognito }) => {
        isPrivate.current = incognito || browser.extension.inIncognitoContext === true;
      },
      () => {},
    );
  }, []);
  return isPrivate;
}
