/**
 * The structure of a page for a report: tags, scrubbed class names and counts. No text, no value of an attribute but
 * classes, and of the address the words of its path alone.
 */
import { attributeOf, bodyOf, childrenOf, tagOf, textOf } from '@/lib/page/dom';

const MOST_LINES = 160;
const DEEPEST = 14;
const MOST_CLASSES = 4;
/** Not a part of what is read. */
const SKIPPED = new Set([
  'SCRIPT',
  'STYLE',
  'LINK',
  'META',
  'NOSCRIPT',
  'TEMPLATE',
  'SVG',
  'svg',
  'PATH',
  'BR',
]);

/** One element a line, indented; neighbours of the same form are one line with their number. */
export function outlineOf(document: Document): string {
  const lines: string[] = [];
  const body = bodyOf(document);
  if (body) write(body, 0, 1, lines);
  const cut = lines.length > MOST_LINES;
  return lines.slice(0, MOST_LINES).join('\n') + (cut ? '\n…' : '');
}

function write(element: Element, depth: number, count: number, lines: string[]): void {
  if (lines.length > MOST_LINES) return;
  const times = count > 1 ? ` ×${count}` : '';
  lines.push(`${'  '.repeat(depth)}${formOf(element)}${times} ${sizeOf(element)}`.trimEnd());
  if (depth >= DEEPEST) return;
  const children = [...childrenOf(element)].filter((child) => !SKIPPED.has(tagOf(child)));
  for (let i = 0; i < children.length; ) {
    const first = children[i] as Element;
    let same = 1;
    while (i + same < children.length && formOf(children[i + same] as Element) === formOf(first)) same++;
    write(first, depth + 1, same, lines);
    i += same;
  }
}

/** `div#.job-detail`: an id is only said to be there. */
function formOf(element: Element): string {
  const classes = (attributeOf(element, 'class') ?? '').split(/\s+/).filter(Boolean).slice(0, MOST_CLASSES);
  const id = attributeOf(element, 'id') ? '#' : '';
  return `${tagOf(element).toLowerCase()}${id}${classes.map((name) => `.${scrubbedName(name)}`).join('')}`;
}

/** Digits become 0; what is no plain name of a stylesheet, or too long for one, is not told. */
export function scrubbedName(name: string): string {
  return /^[\w-]{1,40}$/.test(name) ? name.replace(/\d/g, '0') : '?';
}

/** How much text stands in it, so roughly that it says nothing of the text. */
function sizeOf(element: Element): string {
  const length = textOf(element).replace(/\s+/g, '').length;
  if (length === 0) return '';
  if (length < 20) return '<20';
  return `~${Math.round(length / 10 ** Math.floor(Math.log10(length))) * 10 ** Math.floor(Math.log10(length))}`;
}

/** The host and the words of the path; what may be an id, and all of query and hash, is left out. */
export function scrubbedAddress({ protocol, host, pathname }: URL): string {
  const parts = pathname.split('/').map((part) => {
    const [, name = part, end = ''] = /^(.*?)(\.[a-z]{2,5})?$/.exec(part) ?? [];
    return name === '' || /^[a-z]{1,24}(?:[-_][a-z]{1,24})*$/i.test(name) ? part : `{…}${end}`;
  });
  return `${protocol}//${host}${parts.join('/')}`;
}
