/** Marks painted in a page, and whether they are the words that an audit quotes. */
import { expect, type Page } from '@playwright/test';
import type { PageView } from '@/lib/messages/view';

/** The neutral names under which marks stand in the page's registry. */
export const COVERED = 'h2';
export const WAIVED = 'h1';
export const STYLE = 'h3';
export const RISKY = 'h4';
export const UNLAWFUL = 'h5';
export const FLASH = 'h9';
/** What an audit has painted for good, the weightier later. */
const KINDS = [WAIVED, COVERED, STYLE, RISKY, UNLAWFUL];
const MARK_OF = { illegal: UNLAWFUL, risky: RISKY, style: STYLE } as const;

/** The words of each range, by the registry's names. The registry is shared with the page, so the page can be asked. */
export function markedWords(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map((range) => String(range))]),
    ),
  );
}

/** How many ranges with words in them are painted. */
export function markCount(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      [...CSS.highlights.values()].flatMap((ranges) => [...ranges]).filter((range) => String(range)).length,
  );
}

/** The words that an audit has painted, by mark: of overlapping marks the later one of `KINDS` stands. */
export function evidenceOf({ audit, posting }: PageView): Record<string, string> {
  const text = posting?.description ?? '';
  const top: string[] = [];
  const put = (mark: string, start: number | null, end: number | null) => {
    for (let at = start ?? 0; at < (end ?? 0); at++)
      if (KINDS.indexOf(mark) > KINDS.indexOf(top[at] ?? '')) top[at] = mark;
  };
  for (const { state, evidence } of audit?.items ?? [])
    for (const [start, end] of evidence) put(state === 'waived' ? WAIVED : COVERED, start, end);
  for (const { severity, start, end } of audit?.findings ?? []) put(MARK_OF[severity], start, end);
  return Object.fromEntries(KINDS.map((mark) => [mark, wordsOf(text, top, mark)]));
}

function wordsOf(text: string, top: readonly string[], mark: string): string {
  return tight(Array.from({ length: text.length }, (_, at) => (top[at] === mark ? text[at] : '')).join(''));
}

/** Line breaks between blocks and folded blanks stand in no text node. */
export function tight(text: string): string {
  return text.replace(/\s+/g, '');
}

/** Waits until every quote and every finding is painted, and no other word. One stretch may be several ranges. */
export async function expectMarks(page: Page, view: PageView): Promise<void> {
  const painted = async () => {
    const words = await markedWords(page);
    return Object.fromEntries([...KINDS, FLASH].map((mark) => [mark, tight((words[mark] ?? []).join(''))]));
  };
  await expect.poll(painted, { intervals: [50] }).toEqual({ ...evidenceOf(view), [FLASH]: '' });
}
