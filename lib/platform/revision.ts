/**
 * The signal that what is kept of a posting has changed: it reaches every page and content script, also while the
 * worker is stopped, and wakes nobody.
 */
import { browser } from './browser';

const KEY = 'revision';

/** In place of a posting's key: what the person says of themselves has changed. No posting has such a key. */
export const PROFILE_CHANGE = 'profile';

interface Signal {
  posting: string | null;
  /** What a person says of its judgement may have changed too. */
  said: boolean;
}

/**
 * @param posting key of the posting that changed; null when many did.
 * @param said whether what a person says of its judgement may have changed too: pages then have it judged anew.
 */
export async function signalChange(posting: string | null, said = false): Promise<void> {
  await browser.storage.local.set({ [KEY]: { posting, said, id: crypto.randomUUID() } });
}

/** Calls back when what is kept of this posting may have changed. @returns a function that stops it. */
export function onChange(posting: string, changed: () => void): () => void {
  return onChanges((other) => (other === null || other === posting) && changed());
}

/** Calls back with the posting whose kept state may have changed; null for many. @returns a function that stops it. */
export function onChanges(changed: (posting: string | null) => void): () => void {
  return onSignals(({ posting }) => changed(posting));
}

/** The same for changes of what a person says of the judgement. */
export function onSaid(changed: (posting: string | null) => void): () => void {
  return onSignals(({ posting, said }) => said && changed(posting));
}

function onSignals(take: (signal: Signal) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const signal = area === 'local' ? (changes[KEY]?.newValue as Signal | undefined) : undefined;
    if (signal) take(signal);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
