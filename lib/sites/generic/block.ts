/** Finding a text that is known from elsewhere among what a page shows. */
import { bodyOf, childrenOf, tagOf, textOf } from '@/lib/page/dom';
import { UNSEEN, type VisibleText, visibleText } from '@/lib/page/visible-text';
import type { ReadOptions } from '../reading';

/** The smallest element that shows a text known from elsewhere (structured data); null where the page does not show it. */
export function blockShowing(expected: string, document: Document, options: ReadOptions): VisibleText | null {
  const wanted = compact(expected);
  if (wanted.length < 20) return null;
  const probe = Math.min(24, wanted.length);
  const first = wanted.slice(0, probe);
  const last = wanted.slice(-probe);
  const shows = (element: Element) => {
    const has = compact(textOf(element));
    return has.includes(first) && has.includes(last);
  };
  const body = bodyOf(document);
  if (!body || !shows(body)) return null;
  let block: Element = body;
  for (let inner = childShowing(block, shows); inner; inner = childShowing(block, shows)) block = inner;
  const text = visibleText(block, { shadowRootOf: options.shadowRootOf });
  // The words may stand in the page unseen, in a script or behind a control that unfolds them.
  const seen = compact(text.text);
  return seen.includes(first) && seen.includes(last) ? text : null;
}

function childShowing(block: Element, shows: (element: Element) => boolean): Element | null {
  return [...childrenOf(block)].find((child) => tagOf(child) !== 'SCRIPT' && shows(child)) ?? null;
}

function compact(text: string): string {
  return text.replace(UNSEEN, '').replace(/\s+/g, '');
}
