import { useEffect, useRef, useState } from 'preact/hooks';
import type { ShownProblem, SyncConfig, SyncDesk, TestFound, TestStep } from '@/lib/app/sync/desk';
import { problemOf } from '@/lib/app/sync/state';

/** How a test of a connection stands. */
export type Trial =
  | { is: 'none' }
  /** `at` is the step under way. */
  | { is: 'running'; at: TestStep }
  | { is: 'failed'; at: TestStep; problem: ShownProblem }
  | { is: 'passed'; found: TestFound };

/** Runs one test at a time; another one, or the end of the page, calls it off. */
export function useTest(test: SyncDesk['test']) {
  const [trial, setTrial] = useState<Trial>({ is: 'none' });
  const abort = useRef<AbortController | null>(null);
  useEffect(() => () => abort.current?.abort(), []);
  /** To be called in the click itself, for the browser asks first. */
  const run = (config: SyncConfig) => {
    abort.current?.abort();
    const own = new AbortController();
    abort.current = own;
    let at: TestStep = 'allow';
    const show = (next: Trial) => {
      if (!own.signal.aborted) setTrial(next);
    };
    const running = test(
      config,
      (step) => {
        at = step;
        show({ is: 'running', at });
      },
      own.signal,
    );
    show({ is: 'running', at });
    running.then(
      (found) => show({ is: 'passed', found }),
      (error) => show({ is: 'failed', at, problem: problemOf(error) }),
    );
  };
  /** What was tried no longer counts. */
  const forget = () => {
    abort.current?.abort();
    setTrial({ is: 'none' });
  };
  return { trial, run, forget };
}
