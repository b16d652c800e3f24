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
/** What an audit has painted for good. */
const KINDS = [COVERED, WAIVED, STYLE, RISKY, UNLAWFUL];

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

/** The quotes of an audit and the words of its findings, by the mark with which they are painted. */
export function evidenceOf({ audit, posting }: PageView): Record<string, string[]> {
  const quotes = (state: string) =>
    (audit?.items ?? [])
      .filter((item) => item.state === state)
      .flatMap(({ evidence }) =>
        evidence.map(([start, end]) => posting?.description.slice(start, end) ?? ''),
      );
  const found = (severity: string) =>
    (audit?.findings ?? []).flatMap((finding) =>
      finding.severity === severity && finding.start !== null && finding.end !== null
        ? (posting?.description.slice(finding.start, finding.end) ?? '')
        : [],
    );
  return {
    [COVERED]: quotes('covered'),
    [WAIVED]: quotes('waived'),
    [STYLE]: found('style'),
    [RISKY]: found('risky'),
    [UNLAWFUL]: found('illegal'),
  };
}

/** Line breaks between blocks and folded blanks stand in no text node. */
export function tight(text: string): string {
  return text.replace(/\s+/g, '');
}

/**
 * Puts the ranges of a mark together again, span by span: one span may be split over text nodes.
 * @returns the spans as they are painted; what is left over stands as a last entry.
 */
function joined(words: readonly string[], spans: readonly string[]): string[] {
  const rest = words.map(tight);
  const painted = spans.map((span) => {
    let text = '';
    while (rest.length > 0 && text.length < tight(span).length) text += rest.shift();
    return text;
  });
  return rest.length > 0 ? [...painted, rest.join('')] : painted;
}

/** Waits until every quote is painted, and no other word. */
export async function expectMarks(page: Page, view: PageView): Promise<void> {
  const evidence = evidenceOf(view);
  const painted = async () => {
    const words = await markedWords(page);
    return Object.fromEntries(
      [...KINDS, FLASH].map((mark) => [mark, joined(words[mark] ?? [], evidence[mark] ?? [])]),
    );
  };
  const spans = (mark: string) => (evidence[mark] ?? []).map(tight);
  await expect
    .poll(painted, { intervals: [50] })
    .toEqual({ ...Object.fromEntries(KINDS.map((mark) => [mark, spans(mark)])), [FLASH]: [] });
}
