/** Which of a page's structured postings is the one that the page shows. */
import { selectAll, textOf, titleOf } from '@/lib/page/dom';
import type { FieldName } from '@/lib/posting/fields';
import { isSameAddress } from './address';
import { jsonLdPostings, type StructuredPosting } from './json-ld';

/** Fewest characters of an identifier that can be told in an address. */
const LEAST_ID = 4;

/** Lists carry the data of several postings, or of the first: only the one that is this page's will do. */
export function thisPagesPosting(document: Document, url: URL): StructuredPosting | null {
  const all = distinct(jsonLdPostings(document));
  const named = [
    (posting: StructuredPosting) => posting.url !== null && isSameAddress(posting.url, url),
    (posting: StructuredPosting) => isInAddress(posting.identifier, url),
  ];
  for (const isThis of named) {
    const found = all.filter(isThis);
    if (found.length === 1) return found[0] ?? null;
  }
  const [only] = all;
  if (all.length !== 1 || !only) return null;
  const titles = selectAll(document, 'h1,h2,[class*="title" i],[class*="name" i]').slice(0, 60);
  return isAmong(only.title, [titleOf(document), ...titles.map(textOf)]) ? only : null;
}

/** Fields that the data gives of a posting which the page shows under this title. */
export function fieldsBeside(
  document: Document,
  url: URL,
  title: string,
): Partial<Record<FieldName, string>> {
  const posting = thisPagesPosting(document, url);
  return posting && squeezed(posting.title) === squeezed(title) ? posting.fields : {};
}

/** Some pages carry the same data twice. */
function distinct(postings: readonly StructuredPosting[]): StructuredPosting[] {
  return [...new Map(postings.map((posting) => [JSON.stringify(posting), posting])).values()];
}

/** Whether the address has the identifier as a part of its own. */
function isInAddress(identifier: string | null, { pathname, search, hash }: URL): boolean {
  if (!identifier || identifier.length < LEAST_ID || !/\d/.test(identifier)) return false;
  const parts = `${pathname}${search}${hash}`.split(/[/?&=#.]/);
  return parts.some((part) => part === identifier || part.endsWith(`-${identifier}`));
}

/** Whether the title stands in one of some texts of the page. */
export function isAmong(title: string, shown: readonly string[]): boolean {
  const wanted = squeezed(title);
  return wanted !== '' && shown.some((text) => squeezed(text).includes(wanted));
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, '').toLowerCase();
}
