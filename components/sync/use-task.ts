import { useEffect, useRef, useState } from 'preact/hooks';

/** Runs what a button asks for, one at a time, and tells whether it is under way or has failed. */
export function useTask() {
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const isShown = useRef(true);
  useEffect(
    () => () => {
      isShown.current = false;
    },
    [],
  );
  /** Calls at once: the browser asks for a right only in the answer to a click. @returns undefined where it failed. */
  const run = async <T>(task: () => Promise<T>): Promise<T | undefined> => {
    const running = task();
    setState('busy');
    try {
      const value = await running;
      if (isShown.current) setState('idle');
      return value;
    } catch (error) {
      console.error(error);
      if (isShown.current) setState('failed');
      return undefined;
    }
  };
  return { busy: state === 'busy', failed: state === 'failed', run };
}
