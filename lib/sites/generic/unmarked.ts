/** A page without data for machines, read as a person reads it: by headings, else by its densest text. */
import { bodyOf } from '@/lib/page/dom';
import type { VisibleText } from '@/lib/page/visible-text';
import type { FieldName } from '@/lib/posting/fields';
import type { ReadOptions } from '../reading';
import { cutReason } from './cut';
import { densestLines } from './dense';
import { factsAround } from './facts';
import { linesUnderHeadings } from './joined';
import { PageLines } from './lines';
import { hasApply, isArticle, isMostlyLinks } from './refusals';
import { signsOf } from './signs';
import { titleNear } from './title';

export interface Unmarked {
  layout: 'headings' | 'largest-block';
  title: string;
  text: VisibleText;
  fields: Partial<Record<FieldName, string | null>>;
  /** Why the text is cut, where it is. */
  cut: string | null;
}

/** Kinds of words that a text must have to pass for a posting: unasked, and when a person asked for this page. */
const SIGNS_UNASKED = 3;
const SIGNS_ASKED = 1;

/** The posting that the page shows; null where it shows none, or more than one. */
export function readUnmarked(document: Document, options: ReadOptions): Unmarked | null {
  const body = bodyOf(document);
  if (!body) return null;
  const page = new PageLines(body, options);
  const least = options.asked ? SIGNS_ASKED : SIGNS_UNASKED;
  const headed = linesUnderHeadings(page, least);
  if (headed === 'several') return null;
  const lines = headed?.lines ?? densestLines(page);
  if (!lines || isMostlyLinks(page, lines)) return null;
  const text = page.textOf(lines);
  if (!headed && signsOf(text.text) < least) return null;
  const { title, line } = titleNear(page, headed?.from ?? (lines[0] as number), lines.at(-1) as number);
  const heading = title || firstHeading(page);
  if (!options.asked && isArticle(page, heading)) return null;
  if (!options.asked && !headed && !seeksSomebody(page, text.text, `${heading} ${document.title}`))
    return null;
  return {
    layout: headed ? 'headings' : 'largest-block',
    title,
    text,
    fields: factsAround(page, line, lines),
    cut: cutReason(page, lines),
  };
}

function firstHeading(page: PageLines): string {
  return page.all.find(({ inner }) => /^H[12]$/.test(inner.tagName))?.text ?? '';
}

/** Running text about service is not yet a posting: somebody must be sought. */
function seeksSomebody(page: PageLines, text: string, named: string): boolean {
  return (
    /诚?招聘?|诚聘|急聘|急招|hiring|\bjobs?\b|careers?|vacanc/i.test(named) ||
    /招聘?.{0,10}(?:名|人|位)|(?:月薪|底薪|工资|薪资).{0,8}\d|we are (?:hiring|looking for)|you will/i.test(
      text,
    ) ||
    hasApply(page)
  );
}
