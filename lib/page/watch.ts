/**
 * Tells when a page may show something else: after it changed and came to rest for a moment. One observer, alive
 * while it is asked to be.
 */
export interface Watcher {
  /** Look for changes from now on, until `stop` or for a while. */
  start(watched?: Watched): void;
  stop(): void;
}

export interface Watched {
  /** End by itself after so many ms; else only `stop` ends it. */
  forMs?: number;
  /** Documents of frames inside, to be watched with the page; given, also a frame that loads anew is a change. */
  frames?: readonly Document[];
  /** What a person types into a field is a change too. */
  typing?: boolean;
}

/** A page that never rests is read all the same, so often. */
const REST_MS = 120;
const MOST_MS = 600;
/** Reading takes at most a sixth of the page's time: the next read waits so many times the cost of the last one. */
const COSTS_BETWEEN = 5;
const LONGEST_WAIT_MS = 10_000;

const TYPING = ['input', 'change'] as const;

export function watchChanges(document: Document, changed: () => void): Watcher {
  let rest: ReturnType<typeof setTimeout> | undefined;
  let end: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  /** No read before this time of `performance.now()`. */
  let notBefore = 0;
  const watched = new Set<Document>();
  const fire = () => {
    clearTimeout(rest);
    rest = undefined;
    since = 0;
    const started = performance.now();
    changed();
    const ended = performance.now();
    notBefore = ended + Math.min(LONGEST_WAIT_MS, COSTS_BETWEEN * (ended - started));
  };
  const note = () => {
    const now = performance.now();
    since ||= now;
    clearTimeout(rest);
    rest = setTimeout(fire, Math.max(0, Math.min(REST_MS, MOST_MS - (now - since)), notBefore - now));
  };
  const observer = new MutationObserver(note);
  const stop = () => {
    observer.disconnect();
    for (const one of watched)
      for (const type of ['load', ...TYPING]) one.removeEventListener(type, note, true);
    watched.clear();
    clearTimeout(rest);
    clearTimeout(end);
    rest = undefined;
    since = 0;
  };
  return {
    start({ forMs, frames, typing = false } = {}) {
      clearTimeout(end);
      for (const one of [document, ...(frames ?? [])]) {
        // The document itself: its root element may be replaced, or all of it be written anew.
        observer.observe(one, { childList: true, subtree: true, characterData: true });
        // A frame's own load does not bubble, but is seen on its way down.
        if (frames) one.addEventListener('load', note, true);
        if (typing) for (const type of TYPING) one.addEventListener(type, note, true);
        if (frames || typing) watched.add(one);
      }
      if (forMs !== undefined) end = setTimeout(stop, forMs);
    },
    stop,
  };
}
