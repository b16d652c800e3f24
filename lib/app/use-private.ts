import { useEffect, useRef } from 'preact/hooks';
import { browser } from '@/lib/platform/browser';
import { seesTabs } from '@/lib/platform/tabs';

/**
 * Whether this page stands in a private window. The browser's own panel has no tab that would tell the background so.
 * Taken as private until the browser has said otherwise.
 */
export function usePrivate(): { readonly current: boolean } {
  const isPrivate = useRef(true);
  useEffect(() => {
    const here = browser.extension.inIncognitoContext === true;
    if (!seesTabs()) isPrivate.current = here;
    else
      browser.windows.getCurrent().then(
        ({ incognito }) => {
          isPrivate.current = incognito || here;
        },
        () => {},
      );
  }, []);
  return isPrivate;
}
