import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Making that takes longer than this waits for a pause in typing, ms. */
const QUICK_MS = 8;
/** The pause it waits for, as often as it takes, and at most so long in ms. */
const PAUSE = 3;
const LONGEST_PAUSE_MS = 400;

/**
 * What is made of a text that may change with every key. A change of `cause` is followed at once; a change of the text
 * alone after the key has been shown, and only the newest text is made something of.
 * @returns what was made last.
 */
export function useNewest<T>(text: string, cause: unknown, make: (text: string) => T): T {
  const made = useRef<{ text: string; cause: unknown; value: T; ms: number } | null>(null);
  const [, redraw] = useState(0);
  const now = () => {
    const from = performance.now();
    const value = make(text);
    made.current = { text, cause, value, ms: performance.now() - from };
    return made.current;
  };
  const last = made.current === null || made.current.cause !== cause ? now() : made.current;
  useLayoutEffect(() => {
    if (made.current?.text === text) return;
    const { ms } = last;
    const timer = setTimeout(
      () => {
        now();
        redraw((n) => n + 1);
      },
      ms > QUICK_MS ? Math.min(LONGEST_PAUSE_MS, ms * PAUSE) : 0,
    );
    return () => clearTimeout(timer);
  }, [text, cause]);
  return last.value;
}
