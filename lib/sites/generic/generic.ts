/** The readers for pages of which nothing is known: structured data, then headings, then the largest block. */
import type { VisibleText } from '@/lib/page/visible-text';
import { visibleText } from '@/lib/page/visible-text';
import type { FieldName, Posting } from '@/lib/posting/posting';
import { NOTHING, type Reading, type ReadOptions } from '../reading';
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
  if (!found) return null;
  const posting: Posting = {
    reader: 'generic',
    id: null,
    url: canonicalAddress(document, url),
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

function structured(document: Document, url: URL, options: ReadOptions): Found | null {
  const posting = thisPagesPosting(jsonLdPostings(document), document, url);
  if (posting?.description) {
    const text = blockShowing(posting.description, document, options);
    return {
      layout: text ? 'json-ld' : 'json-ld-unseen',
      title: posting.title,
      description: text?.text ?? posting.description,
      text,
      fields: posting.fields,
    };
  }
  const micro = microdataPosting(document);
  return micro && { layout: 'microdata', description: micro.text.text, ...micro };
}

/** Lists carry the data of several postings, or of the first: only the one that is this page's will do. */
function thisPagesPosting(
  all: readonly StructuredPosting[],
  document: Document,
  url: URL,
): StructuredPosting | null {
  const byAddress = all.find((posting) => posting.url && samePath(posting.url, url));
  if (byAddress) return byAddress;
  const [only] = all;
  if (all.length !== 1 || !only) return null;
  const wanted = only.title.replace(/\s+/g, '');
  const titles = [...document.querySelectorAll('h1,h2,[class*="title" i],[class*="name" i]')].slice(0, 60);
  const shown = [document.title, ...titles.map((element) => element.textContent ?? '')];
  return wanted !== '' && shown.some((title) => title.replace(/\s+/g, '').includes(wanted)) ? only : null;
}

function samePath(address: string, url: URL): boolean {
  try {
    const other = new URL(address, url);
    const trim = (path: string) => path.replace(/\/+$/, '');
    return trim(other.pathname) === trim(url.pathname) && trim(other.pathname) !== '';
  } catch {
    return false;
  }
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
  const headings = document.querySelectorAll('h1');
  const heading =
    headings.length === 1 && headings[0] ? visibleText(headings[0]).text.replace(/\s+/g, ' ').trim() : '';
  if (heading && heading.length <= 80) return heading;
  return (document.title.split(/[-_|–—·]| 招聘/)[0] ?? '').trim();
}

/** The address without what only this visit carries. */
function canonicalAddress(document: Document, url: URL): string {
  const link = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  const address = new URL(link && samePath(link, url) ? link : url.href);
  address.hash = '';
  for (const name of [...address.searchParams.keys()]) {
    if (/^(?:utm_\w+|spm|from|ref|source|lid|sessionid|securityid|trackid)$/i.test(name))
      address.searchParams.delete(name);
  }
  return address.href;
}
