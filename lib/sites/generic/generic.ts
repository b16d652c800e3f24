/** The readers for pages of which nothing is known: structured data, then headings, then the largest block. */
import { selectAll, selectFirst, textOf, titleOf } from '@/lib/page/dom';
import type { VisibleText } from '@/lib/page/visible-text';
import { visibleText } from '@/lib/page/visible-text';
import type { FieldName } from '@/lib/posting/fields';
import type { Posting } from '@/lib/posting/posting';
import { NOTHING, type Reading, type ReadOptions } from '../reading';
import { isSameAddress, keptAddress } from './address';
import { blockShowing, blockUnderHeadings, largestBlock, signsOf } from './block';
import { jsonLdPostings, type StructuredPosting } from './json-ld';
import { microdataPosting } from './microdata';

/** Kinds of words that a block must have to pass for a posting: unasked, and when a person asked for this page. */
const SIGNS_UNASKED = 3;
const SIGNS_ASKED = 1;

interface Found {
  layout: string;
  title: string;
  description: string;
  text: VisibleText | null;
  fields: Partial<Record<FieldName, string>>;
}

/** @param site id of the site whose own layouts did not fit, else `generic`. */
export function readGeneric(
  site: string,
  document: Document,
  url: URL,
  options: ReadOptions,
): Reading | null {
  const found = structured(document, url, options) ?? unstructured(document, options);
  tellTried(found?.layout ?? null, options);
  if (!found) return null;
  const posting: Posting = {
    reader: 'generic',
    id: null,
    url: keptAddress(url, canonicalOf(document)),
    title: found.title || pageTitle(document),
    description: found.description,
    ...found.fields,
  };
  return {
    ...NOTHING,
    site,
    kind: 'detail',
    state: 'ready',
    layout: found.layout,
    posting,
    text: found.text,
  };
}

/** The generic readers in the order in which they are tried. */
const READERS = ['json-ld', 'microdata', 'headings', 'largest-block'] as const;

/** @param layout the one that gave the posting: those after it were not tried. */
function tellTried(layout: string | null, { tried }: ReadOptions): void {
  for (const reader of READERS) {
    tried?.({ reader: 'generic', layout: reader, end: reader === layout ? 'read' : 'nothing' });
    if (reader === layout) return;
  }
}

function structured(document: Document, url: URL, options: ReadOptions): Found | null {
  const posting = thisPagesPosting(jsonLdPostings(document), document, url);
  if (posting?.description) {
    const text = blockShowing(posting.description, document, options);
    if (!text) return besideUnseen(posting, document, options);
    return { layout: 'json-ld', title: posting.title, description: text.text, text, fields: posting.fields };
  }
  const micro = microdataPosting(document);
  return micro && { layout: 'microdata', description: micro.text.text, ...micro };
}

/** The data holds a text that nobody sees: the text is what the page shows, and the rest is believed if its title is shown. */
function besideUnseen(posting: StructuredPosting, document: Document, options: ReadOptions): Found | null {
  const found = unstructured(document, options);
  if (!found || !showsTitle(posting.title, document)) return found;
  return { ...found, title: posting.title, fields: posting.fields };
}

/** Lists carry the data of several postings, or of the first: only the one that is this page's will do. */
function thisPagesPosting(
  all: readonly StructuredPosting[],
  document: Document,
  url: URL,
): StructuredPosting | null {
  const byAddress = distinct(all.filter((posting) => posting.url && isSameAddress(posting.url, url)));
  if (byAddress.length === 1) return byAddress[0] ?? null;
  const [only] = all;
  if (all.length !== 1 || !only) return null;
  const titles = selectAll(document, 'h1,h2,[class*="title" i],[class*="name" i]').slice(0, 60);
  return isAmong(only.title, [titleOf(document), ...titles.map(textOf)]) ? only : null;
}

/** Some pages carry the same data twice. */
function distinct(postings: readonly StructuredPosting[]): StructuredPosting[] {
  return [...new Map(postings.map((posting) => [JSON.stringify(posting), posting])).values()];
}

/** Whether a person sees the title: in a first-level heading, or, where there is none, in another one. */
function showsTitle(title: string, document: Document): boolean {
  const seen = (selector: string) =>
    selectAll(document, selector)
      .slice(0, 20)
      .map((element) => visibleText(element).text)
      .filter(Boolean);
  const first = seen('h1');
  return isAmong(title, first.length > 0 ? first : seen('h2,[class*="title" i],[class*="name" i]'));
}

function isAmong(title: string, shown: readonly string[]): boolean {
  const wanted = title.replace(/\s+/g, '');
  return wanted !== '' && shown.some((text) => text.replace(/\s+/g, '').includes(wanted));
}

function unstructured(document: Document, options: ReadOptions): Found | null {
  const least = options.asked ? SIGNS_ASKED : SIGNS_UNASKED;
  const readers: [string, () => VisibleText | null][] = [
    ['headings', () => blockUnderHeadings(document, options)],
    ['largest-block', () => largestBlock(document, options)],
  ];
  for (const [layout, read] of readers) {
    const text = read();
    if (text && signsOf(text.text) >= least) {
      return { layout, title: pageTitle(document), description: text.text, text, fields: {} };
    }
  }
  return null;
}

/** The page's one first-level heading, else the first part of its title. */
function pageTitle(document: Document): string {
  const headings = selectAll(document, 'h1');
  const heading =
    headings.length === 1 && headings[0] ? visibleText(headings[0]).text.replace(/\s+/g, ' ').trim() : '';
  if (heading && heading.length <= 80) return heading;
  return (titleOf(document).split(/[-_|–—·]| 招聘/)[0] ?? '').trim();
}

function canonicalOf(document: Document): string | null {
  return selectFirst<HTMLLinkElement>(document, 'link[rel="canonical"]')?.href ?? null;
}
