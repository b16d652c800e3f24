/**
 * Tells when a page may show something else: after it changed and came to rest for a moment, and after a soft
 * navigation. One observer, alive while it is asked to be.
 */
export interface Watcher {
  /** Look for changes from now on: until `stop`, or at most for `forMs`. */
  start(forMs?: number): void;
  stop(): void;
}

/** A page that never rests is read all the same, so often. */
const REST_MS = 120;
const MOST_MS = 600;

export function watchChanges(document: Document, changed: () => void): Watcher {
  let rest: ReturnType<typeof setTimeout> | undefined;
  let end: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  const fire = () => {
    clearTimeout(rest);
    rest = undefined;
    since = 0;
    changed();
  };
  const observer = new MutationObserver(() => {
    const now = Date.now();
    since ||= now;
    clearTimeout(rest);
    rest = setTimeout(fire, Math.max(0, Math.min(REST_MS, MOST_MS - (now - since))));
  });
  const stop = () => {
    observer.disconnect();
    clearTimeout(rest);
    clearTimeout(end);
    rest = undefined;
    since = 0;
  };
  return {
    start(forMs) {
      clearTimeout(end);
      observer.observe(document.documentElement, { childList: true, subtree: true, characterData: true });
      if (forMs !== undefined) end = setTimeout(stop, forMs);
    },
    stop,
  };
}
