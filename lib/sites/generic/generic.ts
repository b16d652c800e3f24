/** The readers for pages of which nothing is known: structured data, then what a person sees. */
import { selectAll, selectFirst, titleOf } from '@/lib/page/dom';
import type { VisibleText } from '@/lib/page/visible-text';
import { visibleText } from '@/lib/page/visible-text';
import type { FieldName } from '@/lib/posting/fields';
import type { Posting } from '@/lib/posting/posting';
import { NOTHING, type Reading, type ReadOptions } from '../reading';
import { keptAddress } from './address';
import { blockShowing } from './block';
import { headingKind } from './headings';
import type { StructuredPosting } from './json-ld';
import { microdataPosting } from './microdata';
import { isAmong, thisPagesPosting } from './structured';
import { readUnmarked } from './unmarked';

interface Found {
  layout: string;
  title: string;
  description: string;
  text: VisibleText | null;
  fields: Partial<Record<FieldName, string | null>>;
  /** Why the text is cut, where it is. */
  cut?: string | null;
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
    title: found.title,
    description: found.description,
    ...found.fields,
  };
  return {
    ...NOTHING,
    site,
    kind: 'detail',
    state: found.cut ? 'partial' : 'ready',
    why: found.cut ?? null,
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
  const posting = thisPagesPosting(document, url);
  if (posting?.description) {
    const text = blockShowing(posting.description, document, options);
    if (!text) return besideUnseen(posting, document, options);
    const whole = goingOn(text, document, options) ?? text;
    return {
      layout: 'json-ld',
      title: posting.title || pageTitle(document),
      description: whole.text,
      text: whole,
      fields: posting.fields,
    };
  }
  const micro = microdataPosting(document);
  return (
    micro && {
      layout: 'microdata',
      description: micro.text.text,
      ...micro,
      title: micro.title || pageTitle(document),
    }
  );
}

/** Some sites put no more than the first paragraph into the data: the page goes on under a heading. */
function goingOn(text: VisibleText, document: Document, options: ReadOptions): VisibleText | null {
  const shown = unstructured(document, options)?.text;
  if (!shown?.text.startsWith(`${text.text}\n`)) return null;
  const [next = ''] = shown.text.slice(text.text.length + 1).split('\n', 1);
  return headingKind(next) === null ? null : shown;
}

/** The data holds a text that nobody sees: the text is what the page shows, and the rest is believed if its title is shown. */
function besideUnseen(posting: StructuredPosting, document: Document, options: ReadOptions): Found | null {
  const found = unstructured(document, options);
  if (!found || !showsTitle(posting.title, document)) return found;
  return { ...found, title: posting.title, fields: posting.fields };
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

function unstructured(document: Document, options: ReadOptions): Found | null {
  const read = readUnmarked(document, options);
  return read && { ...read, description: read.text.text };
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
