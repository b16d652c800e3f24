import { useEffect, useState } from 'preact/hooks';
import { allowedPatterns, askFor, giveUp, hostOf } from '@/lib/platform/access';
import { browser } from '@/lib/platform/browser';
import { hostMatches, patternOf, patternsOf, siteOf } from '@/lib/sites/registry';

/** The sites that a person has allowed, live; null until they are known. */
export function useAllowed(): readonly string[] | null {
  const [patterns, setPatterns] = useState<readonly string[] | null>(null);
  useEffect(() => {
    const look = () => void allowedPatterns().then(setPatterns);
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  return patterns;
}

export interface SiteAccess {
  /** `listed`: read on sight; `allowed`: a person has allowed it; `offered`: they may. */
  state: 'listed' | 'allowed' | 'offered';
  /** Must be called in the answer to a click. @returns whether the person allowed it. */
  allow: () => Promise<boolean>;
  forget: () => Promise<void>;
}

/** Whether a page's site is read from now on. Null where that cannot be: pages of the browser, or not known yet. */
export function siteAccess(url: URL | null, allowed: readonly string[] | null): SiteAccess | null {
  if (!url || !allowed) return null;
  const site = siteOf(url.hostname);
  const asked = site ? patternsOf(site) : [patternOf(url)];
  const granted = allowed.filter((pattern) => hostMatches(url.hostname, hostOf(pattern)));
  const state = site?.reach === 'listed' ? 'listed' : granted.length > 0 ? 'allowed' : 'offered';
  return { state, allow: () => askFor(asked), forget: () => giveUp(granted) };
}
