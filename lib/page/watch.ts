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
/** Reading takes at most a sixth of the page's time: the next read waits so many times the cost of the last one. */
const COSTS_BETWEEN = 5;
const LONGEST_WAIT_MS = 10_000;

export function watchChanges(document: Document, changed: () => void): Watcher {
  let rest: ReturnType<typeof setTimeout> | undefined;
  let end: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  /** No read before this time of `performance.now()`. */
  let notBefore = 0;
  const fire = () => {
    clearTimeout(rest);
    rest = undefined;
    since = 0;
    const started = performance.now();
    changed();
    const ended = performance.now();
    notBefore = ended + Math.min(LONGEST_WAIT_MS, COSTS_BETWEEN * (ended - started));
  };
  const observer = new MutationObserver(() => {
    const now = performance.now();
    since ||= now;
    clearTimeout(rest);
    rest = setTimeout(fire, Math.max(0, Math.min(REST_MS, MOST_MS - (now - since)), notBefore - now));
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
      // The document itself: its root element may be replaced, or all of it be written anew.
      observer.observe(document, { childList: true, subtree: true, characterData: true });
      if (forMs !== undefined) end = setTimeout(stop, forMs);
    },
    stop,
  };
}
