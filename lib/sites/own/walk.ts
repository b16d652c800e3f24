/** Ways through a page by keyboard while a person points: places worth taking, and from each to what is around it. */
import { childrenOf, contains, parentOf, selectAll, tagOf, textOf } from '@/lib/page/dom';

export type Wanted = 'title' | 'text';
export type Way = 'next' | 'previous' | 'out' | 'in' | 'before' | 'after';

const MOST_PLACES = 120;
const SHORTEST_TEXT = 40;
const LONGEST_TITLE = 80;
const TITLES = 'h1,h2,h3,[class*="title" i],[class*="name" i],[itemprop="title"],[data-testid*="title" i]';
const TEXTS = 'article,section,main,div,td,dd,pre,ul,ol,p';
const OFF = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|HEAD|LINK|META|BR|HR|SVG|PATH)$/i;

/** Places that may be meant, in the order of the page; of text blocks those with most text of their own first. */
export function placesFor(
  document: Document,
  wanted: Wanted,
  isSeen: (element: Element) => boolean,
): Element[] {
  if (wanted === 'title') {
    const short = selectAll(document, TITLES).filter((one) => {
      const length = textOf(one).trim().length;
      return length >= 2 && length <= LONGEST_TITLE && isSeen(one);
    });
    // A first-level heading is it, most of the time.
    return [...short.filter(isHeading), ...short.filter((one) => !isHeading(one))].slice(0, MOST_PLACES);
  }
  const blocks = selectAll(document, TEXTS).filter(
    (one) => textOf(one).trim().length >= SHORTEST_TEXT && isSeen(one),
  );
  return blocks
    .map((element) => ({ element, own: ownLength(element) }))
    .sort((a, b) => b.own - a.own)
    .slice(0, MOST_PLACES)
    .map(({ element }) => element);
}

function isHeading(element: Element): boolean {
  return tagOf(element) === 'H1';
}

/** Text that stands in the element itself or in paragraphs and lines right under it. */
function ownLength(element: Element): number {
  const blocks = [...childrenOf(element)].filter((child) =>
    /^(?:DIV|SECTION|ARTICLE|MAIN|TABLE)$/.test(tagOf(child)),
  );
  return blocks.reduce(
    (length, block) => length - textOf(block).trim().length,
    textOf(element).trim().length,
  );
}

/** Where a key leads from a place; the place itself where there is nothing that way. */
export function step(from: Element | null, way: Way, places: readonly Element[]): Element | null {
  if (!from) return places[0] ?? null;
  if (way === 'next' || way === 'previous') {
    const at = places.indexOf(from);
    if (at < 0) return places[0] ?? from;
    const to = (at + (way === 'next' ? 1 : -1) + places.length) % places.length;
    return places[to] ?? from;
  }
  if (way === 'out') {
    const parent = parentOf(from);
    return parent && !/^(?:HTML|BODY)$/.test(tagOf(parent)) ? parent : from;
  }
  if (way === 'in') return largestChild(from) ?? from;
  const parent = parentOf(from);
  const siblings = parent ? [...childrenOf(parent)].filter(hasWords) : [];
  return siblings[siblings.indexOf(from) + (way === 'after' ? 1 : -1)] ?? from;
}

function largestChild(element: Element): Element | undefined {
  return [...childrenOf(element)].filter(hasWords).sort((a, b) => textOf(b).length - textOf(a).length)[0];
}

function hasWords(element: Element): boolean {
  return !OFF.test(tagOf(element)) && textOf(element).trim() !== '';
}

/** What lies under the pointer, and is worth taking: words are in it, and it is not the whole page. */
export function pointedAt(elements: readonly Element[], ours: Element): Element | null {
  return (
    elements.find(
      (one) => one !== ours && !contains(ours, one) && hasWords(one) && !/^(?:HTML|BODY)$/.test(tagOf(one)),
    ) ?? null
  );
}

/** A line of a text is hardly ever meant by itself: the nearest part around it that has as much as a posting. */
export function wholeText(element: Element): Element {
  for (let at: Element | null = element; at && !/^(?:HTML|BODY)$/.test(tagOf(at)); at = parentOf(at))
    if (textOf(at).trim().length >= SHORTEST_TEXT) return at;
  return element;
}
