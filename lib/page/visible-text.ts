/**
 * The text of an element as a person sees it, with the way back to its text nodes. Sites plant hidden words
 * inside postings; `innerText` keeps several kinds of them and has no map, so the tree is walked here.
 */

import {
  boxOf,
  childNodesOf,
  documentOf,
  matches,
  newRange,
  nodeTypeOf,
  openShadowOf,
  parentOf,
  rootOf,
  tagOf,
  viewOf,
} from './dom';

/** A run of characters that stand in one text node. */
export interface Piece {
  /** Where the run starts in the text (UTF-16 code units). */
  at: number;
  node: Text;
  /** Where it starts in the node's data. */
  offset: number;
  length: number;
}

export interface VisibleText {
  text: string;
  /** By `at`. Line breaks between blocks and collapsed spaces belong to no node. */
  pieces: Piece[];
}

export interface VisibleTextOptions {
  /** Elements to leave out, with all inside them. */
  skip?: string | undefined;
  /** Gives the shadow root of a host, also a closed one; by default only open ones are entered. */
  shadowRootOf?: ((host: Element) => ShadowRoot | null) | undefined;
}

const SILENT = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'TEXTAREA',
  'INPUT',
  'SELECT',
  'BUTTON',
  'SVG',
  'svg',
  'IFRAME',
  'CANVAS',
  'VIDEO',
  'AUDIO',
  'OBJECT',
]);
/** Smallest letters and boxes that a person can read. */
const LEAST_FONT_PX = 4;
const LEAST_BOX_PX = 2;
/** Hidden words are short; the costly tests are made of short runs only, and of the root's own chain. */
const SHORT = 40;

/** Reads what is visible under `root`. */
export function visibleText(root: Element, options: VisibleTextOptions = {}): VisibleText {
  return new Reader(options).read(root);
}

class Reader {
  private text = '';
  private readonly pieces: Piece[] = [];
  private readonly styles = new Map<Element, CSSStyleDeclaration>();
  /** A collapsible space was met and waits for the next word. */
  private pendingSpace = false;

  constructor(private readonly options: VisibleTextOptions) {}

  read(root: Element): VisibleText {
    this.element(root);
    return { text: this.text.replace(/\s+$/, ''), pieces: this.pieces };
  }

  private style(element: Element): CSSStyleDeclaration {
    let style = this.styles.get(element);
    if (!style) {
      style = viewOf(documentOf(element)).getComputedStyle(element);
      this.styles.set(element, style);
    }
    return style;
  }

  private element(element: Element): void {
    const tag = tagOf(element);
    if (SILENT.has(tag)) return;
    if (tag === 'BR') {
      this.lineBreak();
      return;
    }
    if (this.options.skip && matches(element, this.options.skip)) return;
    const style = this.style(element);
    if (style.display === 'none' || isHidden(element, style)) return;
    const block = isBlock(style.display);
    if (block) this.lineBreak();
    for (const child of this.children(element, tag)) {
      if (nodeTypeOf(child) === Node.TEXT_NODE) this.textNode(child as Text, element, style);
      else if (nodeTypeOf(child) === Node.ELEMENT_NODE) this.element(child as Element);
    }
    if (block) this.lineBreak();
    else if (style.display === 'table-cell') this.pendingSpace = true;
  }

  private children(element: Element, tag: string): Iterable<Node> {
    // A form can have no shadow root, and what it says of itself may be a control's name.
    if (tag === 'FORM') return childNodesOf(element);
    const shadow = this.options.shadowRootOf ? this.options.shadowRootOf(element) : openShadowOf(element);
    if (shadow) return childNodesOf(shadow);
    if (tag === 'SLOT') {
      const assigned = (element as HTMLSlotElement).assignedNodes();
      if (assigned.length > 0) return assigned;
    }
    return childNodesOf(element);
  }

  private lineBreak(): void {
    this.pendingSpace = false;
    if (this.text !== '' && !this.text.endsWith('\n')) this.text += '\n';
  }

  private textNode(node: Text, parent: Element, style: CSSStyleDeclaration): void {
    if (style.visibility !== 'visible') return;
    const { data } = node;
    if (!/\S/.test(data)) {
      if (/pre/.test(style.whiteSpace) && data.includes('\n')) this.lineBreak();
      else if (data !== '') this.pendingSpace = true;
      return;
    }
    if (data.trim().length <= SHORT && isUnreadable(node, parent, style)) return;
    this.append(node, data, /^(?:pre|break-spaces)/.test(style.whiteSpace));
  }

  private append(node: Text, data: string, keepsLines: boolean): void {
    const words = keepsLines ? /[^\n]+|\n/g : /[^ \t\n\r\f]+|[ \t\n\r\f]+/g;
    for (const match of data.matchAll(words)) {
      const word = match[0];
      if (keepsLines ? word === '\n' : /^[ \t\n\r\f]/.test(word)) {
        if (keepsLines) this.lineBreak();
        else this.pendingSpace = true;
        continue;
      }
      if (this.pendingSpace && this.text !== '' && !this.text.endsWith('\n')) this.text += ' ';
      this.pendingSpace = false;
      const last = this.pieces.at(-1);
      if (
        last?.node === node &&
        last.at + last.length === this.text.length &&
        last.offset + last.length === match.index
      ) {
        last.length += word.length;
      } else {
        this.pieces.push({ at: this.text.length, node, offset: match.index, length: word.length });
      }
      this.text += word;
    }
  }
}

function isBlock(display: string): boolean {
  return (
    /^(?:block|flex|grid|list-item|table|table-row|flow-root|table-caption)$/.test(display) ||
    display === 'table-row-group'
  );
}

/** Hidden whole, with all inside. `display: contents` has no box of its own and is never hidden by one. */
function isHidden(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.display === 'contents') return false;
  if (style.opacity === '0' || style.contentVisibility === 'hidden') return true;
  if (style.clipPath === 'inset(100%)' || style.clipPath === 'inset(50%)') return true;
  const clips = style.overflowX !== 'visible' || style.overflowY !== 'visible' || style.clip !== 'auto';
  if (!clips && style.position !== 'absolute' && style.position !== 'fixed') return false;
  const box = boxOf(element);
  if (clips && (box.width < LEAST_BOX_PX || box.height < LEAST_BOX_PX)) return true;
  return isOutside(box, documentOf(element));
}

/** Left of or above the document: no scrolling reaches it. */
function isOutside(box: DOMRect, document: Document): boolean {
  const view = viewOf(document);
  if (box.width === 0 && box.height === 0) return false;
  return box.right + view.scrollX <= 0 || box.bottom + view.scrollY <= 0;
}

/** A short run that is there, and that nobody can read. */
function isUnreadable(node: Text, parent: Element, style: CSSStyleDeclaration): boolean {
  if (Number.parseFloat(style.fontSize) < LEAST_FONT_PX) return true;
  if (/^(?:transparent|rgba\(\d+, \d+, \d+, 0\))$/.test(style.color) && !/text/.test(style.backgroundClip))
    return true;
  if (isColourOfGround(parent, style)) return true;
  const range = newRange(node.ownerDocument);
  range.selectNodeContents(node);
  const box = range.getBoundingClientRect();
  // No layout at all (a background document): nothing can be said against it.
  if (box.width === 0 && box.height === 0 && box.x === 0 && box.y === 0) return false;
  return box.width < 1 || box.height < LEAST_FONT_PX || isOutside(box, node.ownerDocument);
}

/** Letters in exactly the colour of the nearest painted ground. */
function isColourOfGround(element: Element, style: CSSStyleDeclaration): boolean {
  const document = documentOf(element);
  const view = viewOf(document);
  for (let up: Element | null = element; up; up = parentOf(up)) {
    const ground = up === element ? style : view.getComputedStyle(up);
    if (ground.backgroundImage !== 'none') return false;
    if (!/^(?:transparent|rgba\(\d+, \d+, \d+, 0\))$/.test(ground.backgroundColor))
      return ground.backgroundColor === style.color;
  }
  // Nothing is painted down to the canvas: white, unless the page is of a dark scheme.
  const root = rootOf(document);
  const colorScheme = root ? view.getComputedStyle(root).colorScheme : '';
  return style.color === 'rgb(255, 255, 255)' && !colorScheme.includes('dark');
}

/** Texts one under the other, as one. */
export function joinTexts(texts: readonly VisibleText[]): VisibleText {
  let text = '';
  const pieces: Piece[] = [];
  for (const part of texts) {
    if (part.text === '') continue;
    if (text !== '') text += '\n';
    const { length } = text;
    pieces.push(...part.pieces.map((piece) => ({ ...piece, at: piece.at + length })));
    text += part.text;
  }
  return { text, pieces };
}

/** Live ranges over the characters `start` to `end` (exclusive): one for each run of neighbouring nodes. */
export function rangesOf(map: VisibleText, start: number, end: number): Range[] {
  const ranges: Range[] = [];
  for (let i = firstPiece(map.pieces, start); i < map.pieces.length; i++) {
    const { at, node, offset, length } = map.pieces[i] as Piece;
    if (at >= end) break;
    const from = Math.max(start, at);
    const to = Math.min(end, at + length);
    if (to <= from || !node.isConnected) continue;
    const range = newRange(node.ownerDocument);
    range.setStart(node, Math.min(node.length, offset + from - at));
    range.setEnd(node, Math.min(node.length, offset + to - at));
    ranges.push(range);
  }
  return ranges;
}

/** The first piece that ends after `start`. */
function firstPiece(pieces: readonly Piece[], start: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle] as Piece;
    if (piece.at + piece.length <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}
