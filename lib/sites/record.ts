/**
 * A page as a test page of ours can be made from it: its structure whole, its words replaced by others of the same
 * length and script. For those who write site readers; not in what is packed.
 */
import { attributeOf, childNodesOf, nodeTypeOf, rootOf, tagOf, textOf } from '@/lib/page/dom';
import { headingKind } from './generic/headings';

/** Nothing of these is kept: scripts, and what only names other files. */
const DROPPED = new Set([
  'SCRIPT',
  'STYLE',
  'LINK',
  'META',
  'BASE',
  'NOSCRIPT',
  'TEMPLATE',
  'OBJECT',
  'EMBED',
]);
const VOID = new Set(['AREA', 'BR', 'COL', 'HR', 'IMG', 'INPUT', 'SOURCE', 'TRACK', 'WBR']);
/** Attributes whose values are words of HTML and not of the site. */
const KEPT =
  /^(?:type|role|hidden|itemprop|itemscope|aria-hidden|aria-expanded|contenteditable|rows|cols|dir|lang)$/;
/** Addresses are taken out whole. */
const ADDRESSES =
  /^(?:href|src|srcset|action|formaction|poster|data|cite|ping|background|xlink:href)$|url|link/i;
/** A class is a name of the site's authors; one with a long figure is of this posting. */
const LONG_FIGURE = /\d{3,}/g;

export function scrubbedPage(document: Document): string {
  const root = rootOf(document);
  return root ? `<!doctype html>\n${scrubbed(root)}\n` : '';
}

function scrubbed(node: Node): string {
  if (nodeTypeOf(node) === Node.TEXT_NODE) return escaped(placeholder(textOf(node)));
  if (nodeTypeOf(node) !== Node.ELEMENT_NODE) return '';
  const element = node as Element;
  const tag = tagOf(element);
  if (DROPPED.has(tag.toUpperCase())) return '';
  const name = tag.toLowerCase();
  const open = `<${name}${attributesOf(element)}>`;
  if (VOID.has(tag)) return open;
  // What is drawn or stands in another document says nothing.
  if (name === 'svg' || name === 'iframe' || name === 'canvas') return `${open}</${name}>`;
  return `${open}${[...childNodesOf(element)].map(scrubbed).join('')}</${name}>`;
}

function attributesOf(element: Element): string {
  return [...element.attributes]
    .map(({ name }) => attribute(name, attributeOf(element, name) ?? ''))
    .join('');
}

function attribute(name: string, value: string): string {
  // A handler is a script.
  if (/^on/i.test(name) || !/^[\w:.-]+$/.test(name)) return '';
  const kept = KEPT.test(name) ? value : scrubbedValue(name, value);
  return kept === '' ? ` ${name}` : ` ${name}="${escaped(kept).replace(/"/g, '&quot;')}"`;
}

function scrubbedValue(name: string, value: string): string {
  if (name === 'class') return value.replace(LONG_FIGURE, (figure) => '0'.repeat(figure.length));
  // What hides words from a person is a part of the structure.
  if (name === 'style') return /display:\s*none|visibility:\s*hidden/.exec(value)?.[0] ?? '';
  if (name === 'itemtype') return /^https?:\/\/schema\.org\/\w+$/.exec(value)?.[0] ?? '';
  return ADDRESSES.test(name) || /^\w+:|^\/\//.test(value) ? '' : shape(value);
}

/** A heading that readers know stays; all other words are replaced. */
function placeholder(text: string): string {
  return headingKind(text.trim()) ? text : shape(text);
}

/** Characters of the same kind: 字 for Han, x for letters, 0 for figures; signs and spaces as they are. */
export function shape(text: string): string {
  return text
    .replace(/\p{Script=Han}/gu, '字')
    .replace(/\p{N}/gu, '0')
    .replace(/(?!字)\p{Lu}/gu, 'X')
    .replace(/(?!字)[\p{L}\p{M}]/gu, (letter) => (letter === 'X' ? 'X' : 'x'))
    .replace(/\p{Co}/gu, '0');
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
