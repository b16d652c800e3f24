import type { Site } from '@/lib/sites/site';
import { browser } from './browser';
import { asSite, MOST_READERS, type OwnReader, readerSchema } from './readers';

const KEY = 'readers';

/** A person's own readers, newest first; in `storage.local`, so that content scripts may read them. */
export async function loadReaders(): Promise<Site[]> {
  return (await loadOwnReaders()).map(asSite);
}

/** The same as they are stored and written to files. */
export async function loadOwnReaders(): Promise<OwnReader[]> {
  return read((await browser.storage.local.get(KEY))[KEY]);
}

/** Keeps readers; one for the same hosts is replaced. @returns all that are kept now. */
export async function saveReaders(added: readonly OwnReader[]): Promise<Site[]> {
  const known = await loadOwnReaders();
  const ids = new Set(added.map(({ id }) => id));
  const readers = [...added, ...known.filter(({ id }) => !ids.has(id))].slice(0, MOST_READERS);
  await browser.storage.local.set({ [KEY]: readers });
  return readers.map(asSite);
}

/** Keeps those of a backup that can be read. */
export async function saveStoredReaders(stored: unknown): Promise<void> {
  const readers = read(stored);
  if (readers.length > 0) await saveReaders(readers);
}

export async function deleteReader(id: string): Promise<void> {
  const known = await loadOwnReaders();
  await browser.storage.local.set({ [KEY]: known.filter((reader) => reader.id !== id) });
}

/** Calls back on every change, from wherever it was made. @returns a function that stops it. */
export function onReaders(changed: (readers: Site[]) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && KEY in changes) changed(read(changes[KEY]?.newValue).map(asSite));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** One that cannot be read spoils no other. */
function read(stored: unknown): OwnReader[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((one) => {
    const parsed = readerSchema.safeParse(one);
    return parsed.success ? [parsed.data] : [];
  });
}
