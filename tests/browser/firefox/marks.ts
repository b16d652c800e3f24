/** Marks painted in a page, and whether they are the words that an audit quotes. */
import { expect } from '@playwright/test';
import type { PageView } from '@/lib/messages/view';
import { evidenceOf, FLASH, tight } from '../marks';
import type { Tab } from './tab';

/** The words of each range, by the registry's names. The registry is shared with the page, so the page can be asked. */
export function markedWords(tab: Tab): Promise<Record<string, string[]>> {
  return tab.evaluate(
    `Object.fromEntries([...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map(String)]))`,
  );
}

/** All that is painted, without breaks. */
export async function paintedWords(tab: Tab): Promise<string> {
  return tight(
    Object.values(await markedWords(tab))
      .flat()
      .join(''),
  );
}

/** Waits until every quote and every finding is painted, and no other word. */
export async function expectMarks(tab: Tab, view: PageView): Promise<void> {
  const expected = { ...evidenceOf(view), [FLASH]: '' };
  const painted = async () => {
    const words = await markedWords(tab);
    return Object.fromEntries(
      Object.keys(expected).map((mark) => [mark, tight((words[mark] ?? []).join(''))]),
    );
  };
  await expect.poll(painted, { intervals: [50] }).toEqual(expected);
}
