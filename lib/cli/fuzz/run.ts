/** Runs properties over random texts until one fails or the time is over. */
import fc from 'fast-check';
import type { Auditor } from '@/lib/audit/auditor';
import { anyText, postingText } from './grammar';
import type { Property } from './properties';
import { shortest } from './shrink';

export interface Run {
  seed: number;
  /** Both may be given; the first that is reached ends the run. */
  runs?: number;
  seconds?: number;
}

export interface Outcome {
  runs: number;
  failure: Failure | null;
}

export interface Failure {
  /** The shortest text that was found to fail, with the salt of the check. */
  text: string;
  salt: number;
  why: string;
}

export function tryProperty(
  { texts, check, attempts }: Property,
  auditor: Auditor,
  { seed, runs, seconds }: Run,
): Outcome {
  const text = texts === 'any' ? anyText() : fc.oneof({ weight: 4, arbitrary: postingText() }, anyText());
  const reason = (text: string, salt: number): string | null => {
    try {
      return check(auditor, text, salt);
    } catch (error) {
      return `throws ${placed(error)}`;
    }
  };
  const details = fc.check(
    fc.property(text, fc.nat(), (text, salt) => reason(text, salt) === null),
    {
      seed,
      numRuns: runs ?? Number.MAX_SAFE_INTEGER,
      // Taking pieces of the text away leads to less than taking pieces of the grammar away.
      endOnFailure: true,
      ...(seconds === undefined
        ? {}
        : { interruptAfterTimeLimit: seconds * 1000, markInterruptAsFailure: false }),
    },
  );
  if (!details.failed || details.counterexample === null) return { runs: details.numRuns, failure: null };
  const [found, salt] = details.counterexample;
  const small = shortest(found, (text) => reason(text, salt) !== null, attempts);
  return {
    runs: details.numRuns,
    failure: { text: small, salt, why: reason(small, salt) ?? 'failed once, and then no more' },
  };
}

/** An error with the place that threw it, and who called that. */
function placed(error: unknown): string {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return text.split('\n').slice(0, 3).join('\n');
}
