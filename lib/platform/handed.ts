/** Words that a person selected, handed to the page where texts are pasted: in memory, and taken once. */
import { browser } from './browser';

const KEY = 'handed';

export async function handText(text: string): Promise<void> {
  await browser.storage.session.set({ [KEY]: text });
}

export async function takeText(): Promise<string | null> {
  const text = (await browser.storage.session.get(KEY))[KEY];
  if (text === undefined) return null;
  await browser.storage.session.remove(KEY);
  return typeof text === 'string' && text.trim() !== '' ? text : null;
}
