/** Finding the element that holds a posting's text, without knowing the site. */
import { type VisibleText, visibleText } from '@/lib/page/visible-text';
import type { ReadOptions } from '../reading';

/** Headings that open the text of a posting, in the languages read. */
const OPENS =
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
  let block: Element | null = first;
  while (block && block !== document.body) {
    const parent: Element | null = block.parentElement;
    if (!parent) break;
    block = parent;
    const holds = headings.filter((heading) => block?.contains(heading)).length;
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
  const holds = (element: Element) => headings.filter((heading) => element.contains(heading)).length;
  let best: Element | null = null;
  let up: Element | null = block;
  for (let i = 0; i < 2 && up?.parentElement && up.parentElement.tagName !== 'BODY'; i++) {
    up = up.parentElement;
    if (holds(up) > holds(best ?? block)) best = up;
  }
  return best;
}

function headingElements(document: Document): Element[] {
  const candidates = document.querySelectorAll('h1,h2,h3,h4,h5,h6,strong,b,dt,th,legend,p,div,span,td');
  return [...candidates].filter((element) => {
    if (element.childElementCount > 3) return false;
    const raw = element.textContent ?? '';
    if (raw.length > 60 || raw.length < 4) return false;
    return OPENS.test(visibleText(element).text.replace(UNSEEN, '').trim());
  });
}

/** The block with most text of its own. */
export function largestBlock(document: Document, options: ReadOptions): VisibleText | null {
  let best: Element | null = null;
  let most = LEAST;
  for (const element of document.querySelectorAll('article,section,main,div,td,dd,pre,body')) {
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
  for (const child of element.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) length += (child.textContent ?? '').trim().length;
    else if (child.nodeType === Node.ELEMENT_NODE && FLOW.has((child as Element).tagName)) {
      length += (child.textContent ?? '').trim().length;
    }
  }
  return length;
}

function linkShare(element: Element): number {
  const all = (element.textContent ?? '').length || 1;
  let links = 0;
  for (const link of element.querySelectorAll('a')) links += (link.textContent ?? '').length;
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
    const has = compact(element.textContent ?? '');
    return has.includes(first) && has.includes(last);
  };
  if (!shows(document.body)) return null;
  let block: Element = document.body;
  for (let inner = childShowing(block, shows); inner; inner = childShowing(block, shows)) block = inner;
  const text = visibleText(block, { shadowRootOf: options.shadowRootOf });
  return compact(text.text).includes(first) ? text : null;
}

function childShowing(block: Element, shows: (element: Element) => boolean): Element | null {
  return [...block.children].find((child) => child.tagName !== 'SCRIPT' && shows(child)) ?? null;
}

function compact(text: string): string {
  return text.replace(UNSEEN, '').replace(/\s+/g, '');
}
