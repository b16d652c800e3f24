/** A page without data for machines, read as a person reads it: by headings, else by its densest text. */
import { bodyOf, documentOf, tagOf, titleOf } from '@/lib/page/dom';
import type { VisibleText } from '@/lib/page/visible-text';
import type { FieldName } from '@/lib/posting/fields';
import type { ReadOptions } from '../reading';
import { cutReason } from './cut';
import { densestLines } from './dense';
import { factsAround } from './facts';
import { linesUnderHeadings } from './joined';
import { PageLines } from './lines';
import { hasApply, isArticle, isGone, isMostlyLinks, isStory, OFFER } from './refusals';
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

/** How much must speak for a posting: unasked, without any heading, and when a person asked for this page. */
const LEAST_HEADED = 4;
const LEAST_DENSE = 5;
const LEAST_ASKED = 2;

/** The posting that the page shows; null where it shows none, or more than one. */
export function readUnmarked(document: Document, options: ReadOptions): Unmarked | null {
  const body = bodyOf(document);
  if (!body) return null;
  const page = new PageLines(body, options);
  const headed = linesUnderHeadings(page);
  if (headed === 'several') return null;
  const lines = headed?.lines ?? densestLines(page);
  if (!lines || isMostlyLinks(page, lines)) return null;
  const text = page.textOf(lines);
  const { title, line } = titleNear(page, headed?.from ?? (lines[0] as number), lines.at(-1) as number);
  if (!headed && (isGone(page) || isStory(text.text))) return null;
  const fields = factsAround(page, line, lines);
  const speaks = { kinds: headed?.kinds ?? 0, title, facts: Object.keys(fields).length };
  const least = options.asked ? LEAST_ASKED : headed ? LEAST_HEADED : LEAST_DENSE;
  if (evidence(page, text.text, speaks, options) < least) return null;
  if (!options.asked && isArticle(page, title || firstHeading(page))) return null;
  return {
    layout: headed ? 'headings' : 'largest-block',
    title,
    text,
    fields,
    cut: cutReason(page, lines),
  };
}

/** What speaks for a posting: its words and headings, a job for a title, facts beside it, a way to apply. */
function evidence(
  page: PageLines,
  text: string,
  { kinds, title, facts }: { kinds: number; title: string; facts: number },
  options: ReadOptions,
): number {
  const words = signsOf(text);
  if (words === 0 && kinds === 0) return 0;
  const named = `${title} ${titleOf(documentOf(page.root))}`;
  return (
    words +
    kinds +
    Math.min(2, facts) +
    (title ? 1 : 0) +
    (OFFER.test(named) || SEEKS.test(text) ? 1 : 0) +
    (options.likely ? 2 : 0) +
    (hasApply(page) ? 1 : 0)
  );
}

/** Somebody is sought: running text about such work is not yet a posting. */
const SEEKS =
  /招聘?.{0,10}(?:名|人|位)|(?:月薪|底薪|工资|薪资).{0,8}[\d一二三四五六七八九]|we are (?:hiring|looking for)|\byou will\b|you(?:'|’)ll/i;

function firstHeading(page: PageLines): string {
  return page.all.find(({ inner }) => /^H[12]$/.test(tagOf(inner)))?.text ?? '';
}
