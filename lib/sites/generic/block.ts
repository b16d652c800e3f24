/** Finding the element that holds a posting's text, without knowing the site. */
import {
  bodyOf,
  childNodesOf,
  childrenOf,
  contains,
  nodeTypeOf,
  parentOf,
  selectAll,
  tagOf,
  textOf,
} from '@/lib/page/dom';
import { type VisibleText, visibleText } from '@/lib/page/visible-text';
import type { ReadOptions } from '../reading';

/** Headings that open the text of a posting, in the languages read. */
export const OPENS =
  /^[【[\s■●◆▎|]*(?:职位描述|岗位描述|职位详情|职位信息|工作内容|工作职责|岗位职责|职责描述|职位职责|主要职责|岗位要求|任职要求|任职资格|职位要求|职位介绍|岗位介绍|招聘要求|job description|about the (?:job|role)|responsibilities|what you(?:'|’)ll do|关于职位|requirements|qualifications)[】\]\s:：]*$/i;

/** Words of which a posting has several, each of another kind. */
const SIGNS: readonly RegExp[] = [
  /岗位职责|工作职责|工作内容|职位描述|岗位描述|职责描述|responsibilities|what you(?:'|’)ll do/i,
  /任职要求|任职资格|岗位要求|职位要求|招聘要求|应聘要求|qualifications|requirements/i,
  /薪资|工资|底薪|福利|待遇|五险|社保|双休|单休|月休|benefits|salary/i,
  /学历|经验|优先|应届|大专|本科|高中|years? of experience/i,
  /负责|协助|处理|解答|接待|handle|respond|support/i,
  /沟通|责任心|耐心|团队|抗压|communication|team/i,
  /工作时间|上班时间|班次|轮班|早班|晚班|shift/i,
];

/** Characters without width: they stand inside words, and nobody sees them. */
const UNSEEN = /[\u200b-\u200f\u00ad\u2060\ufeff]+/g;

/** Fewest characters of a posting's text. */
const LEAST = 60;
/** A block in which more of the text is links than this is a list of links. */
const MOST_LINKS = 0.35;
/** How far above a heading its text is looked for: every step reads a larger part of the page. */
const MOST_UP = 40;

/** How many kinds of words of a posting the text has. */
export function signsOf(text: string): number {
  const words = text.replace(UNSEEN, '');
  return SIGNS.filter((sign) => sign.test(words)).length;
}

/** The element under which the headings of a posting and their texts stand; null where there are none. */
export function blockUnderHeadings(document: Document, options: ReadOptions): VisibleText | null {
  const headings = headingElements(document);
  const first = headings[0];
  if (!first) return null;
  const body = bodyOf(document);
  let block: Element | null = first;
  for (let up = 0; up < MOST_UP && block !== body; up++) {
    block = parentOf(block);
    if (!block) break;
    const holds = countIn(block, headings);
    const text = visibleText(block, { shadowRootOf: options.shadowRootOf });
    // The nearest block that has text beside the headings, and the other headings that stand close by.
    if (text.text.length < LEAST + 12 * holds) continue;
    const wider: Element | null = holds < headings.length ? closeBy(block, headings) : null;
    const chosen: VisibleText = wider ? visibleText(wider, { shadowRootOf: options.shadowRootOf }) : text;
    return linkShare(wider ?? block) > MOST_LINKS ? null : chosen;
  }
  return null;
}

/** Up to two levels wider, if that takes in a further heading. */
function closeBy(block: Element, headings: readonly Element[]): Element | null {
  let best: Element | null = null;
  let up = parentOf(block);
  for (let i = 0; i < 2 && up && tagOf(up) !== 'BODY'; i++) {
    if (countIn(up, headings) > countIn(best ?? block, headings)) best = up;
    up = parentOf(up);
  }
  return best;
}

function countIn(block: Element, headings: readonly Element[]): number {
  return headings.filter((heading) => contains(block, heading)).length;
}

function headingElements(document: Document): Element[] {
  const candidates = selectAll(document, 'h1,h2,h3,h4,h5,h6,strong,b,dt,th,legend,p,div,span,td');
  return candidates.filter((element) => {
    if (element.childElementCount > 3) return false;
    const raw = textOf(element);
    if (raw.length > 60 || raw.length < 4) return false;
    return OPENS.test(visibleText(element).text.replace(UNSEEN, '').trim());
  });
}

/** The block with most text of its own. */
export function largestBlock(document: Document, options: ReadOptions): VisibleText | null {
  let best: Element | null = null;
  let most = LEAST;
  for (const element of selectAll(document, 'article,section,main,div,td,dd,pre,body')) {
    const length = ownTextLength(element);
    if (length > most) {
      best = element;
      most = length;
    }
  }
  if (!best || linkShare(best) > MOST_LINKS) return null;
  const text = visibleText(best, { shadowRootOf: options.shadowRootOf });
  return text.text.length >= LEAST ? text : null;
}

const FLOW = new Set([
  'P',
  'LI',
  'UL',
  'OL',
  'BR',
  'SPAN',
  'B',
  'STRONG',
  'EM',
  'I',
  'FONT',
  'H2',
  'H3',
  'H4',
  'H5',
  'DL',
  'DT',
  'DD',
]);

/** Characters of text that stand in the element itself or in paragraphs and lists right under it. */
function ownTextLength(element: Element): number {
  let length = 0;
  for (const child of childNodesOf(element)) {
    if (nodeTypeOf(child) === Node.TEXT_NODE) length += textOf(child).trim().length;
    else if (nodeTypeOf(child) === Node.ELEMENT_NODE && FLOW.has(tagOf(child as Element))) {
      length += textOf(child).trim().length;
    }
  }
  return length;
}

function linkShare(element: Element): number {
  const all = textOf(element).length || 1;
  let links = 0;
  for (const link of selectAll(element, 'a')) links += textOf(link).length;
  return links / all;
}

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
