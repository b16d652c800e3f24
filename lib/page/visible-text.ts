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

/** Characters without width: they stand inside words, and nobody sees them. */
export const UNSEEN = /[\u200b-\u200f\u00ad\u2060\ufeff]+/g;

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
  return new Reader(root, options).read(root);
}

/** What is known of an element's style; each property is asked for once, and only when it counts. */
interface Look {
  style: CSSStyleDeclaration;
  shown?: boolean;
  space?: string;
  unreadable?: boolean;
  /** Its own words have no extent, or stand out of the document. */
  unseen?: boolean;
  /** The colour on which it is painted. */
  ground?: string;
}

/** A colour that paints nothing. */
const CLEAR = /^(?:transparent|rgba\(\d+, \d+, \d+, 0\))$/;

class Reader {
  private text = '';
  private readonly pieces: Piece[] = [];
  private readonly looks = new Map<Element, Look>();
  private readonly view: Window & typeof globalThis;
  private readonly scrolled: { x: number; y: number };
  /** The text is empty or ends with a line break. */
  private atStart = true;
  /** A collapsible space was met and waits for the next word. */
  private pendingSpace = false;

  constructor(
    root: Element,
    private readonly options: VisibleTextOptions,
  ) {
    this.view = viewOf(documentOf(root));
    this.scrolled = { x: this.view.scrollX, y: this.view.scrollY };
  }

  read(root: Element): VisibleText {
    this.element(root);
    return { text: this.text.replace(/\s+$/, ''), pieces: this.pieces };
  }

  private look(element: Element): Look {
    let look = this.looks.get(element);
    if (!look) {
      look = { style: this.view.getComputedStyle(element) };
      this.looks.set(element, look);
    }
    return look;
  }

  private element(element: Element): void {
    const tag = tagOf(element);
    if (SILENT.has(tag)) return;
    if (tag === 'BR') {
      this.lineBreak();
      return;
    }
    if (this.options.skip && matches(element, this.options.skip)) return;
    const look = this.look(element);
    const { display } = look.style;
    if (display === 'none' || this.isHidden(element, look.style, display)) return;
    const block = isBlock(display);
    if (block) this.lineBreak();
    for (const child of this.children(element, tag)) {
      const type = nodeTypeOf(child);
      if (type === Node.TEXT_NODE) this.textNode(child as Text, element, look);
      else if (type === Node.ELEMENT_NODE) this.element(child as Element);
    }
    if (block) this.lineBreak();
    else if (display === 'table-cell') this.pendingSpace = true;
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
    if (!this.atStart) this.text += '\n';
    this.atStart = true;
  }

  private textNode(node: Text, parent: Element, look: Look): void {
    const { style } = look;
    const { data } = node;
    if (data === '') return;
    look.shown ??= style.visibility === 'visible';
    if (!look.shown) return;
    if (!/\S/.test(data)) {
      if (data.includes('\n') && /pre/.test(spaceOf(look))) this.lineBreak();
      else this.pendingSpace = true;
      return;
    }
    if (data.trim().length <= SHORT) {
      look.unreadable ??= this.isUnreadable(parent, style);
      look.unseen ??= this.isUnseen(node, parent, style);
      if (look.unreadable || look.unseen) return;
    }
    // Without any blank in them words are the same however blanks are kept.
    this.append(node, data, /\s/.test(data) && /^(?:pre|break-spaces)/.test(spaceOf(look)));
  }

  /** Letters that are there, and that nobody can read. */
  private isUnreadable(element: Element, style: CSSStyleDeclaration): boolean {
    if (Number.parseFloat(style.fontSize) < LEAST_FONT_PX) return true;
    const { color } = style;
    if (CLEAR.test(color) && !/text/.test(style.backgroundClip)) return true;
    return color === this.groundOf(element) && !this.isOnPicture(element);
  }

  /** The colour of the nearest painted ground. */
  private groundOf(element: Element): string {
    const look = this.look(element);
    if (look.ground === undefined) {
      const { backgroundColor } = look.style;
      const up = CLEAR.test(backgroundColor) ? parentOf(element) : element;
      look.ground = up === element ? backgroundColor : up ? this.groundOf(up) : canvasOf(element, this.view);
    }
    return look.ground;
  }

  /** A picture is painted over the nearest ground. */
  private isOnPicture(element: Element): boolean {
    for (let up: Element | null = element; up; up = parentOf(up)) {
      const { backgroundColor, backgroundImage } = this.look(up).style;
      if (backgroundImage !== 'none') return true;
      if (!CLEAR.test(backgroundColor)) return false;
    }
    return false;
  }

  /** Told from the box of the element around the words, which is cheaper than theirs and in a line the same. */
  private isUnseen(node: Text, parent: Element, style: CSSStyleDeclaration): boolean {
    let box = boxOf(parent);
    if (style.display === 'contents' || Number.parseFloat(style.textIndent) < -LEAST_BOX_PX) {
      const range = newRange(node.ownerDocument);
      range.selectNodeContents(node);
      box = range.getBoundingClientRect();
    }
    // No layout at all (a background document): nothing can be said against it.
    if (box.width === 0 && box.height === 0 && box.x === 0 && box.y === 0) return false;
    return box.width < 1 || box.height < LEAST_FONT_PX || this.isOutside(box);
  }

  /** Left of or above the document: no scrolling reaches it. */
  private isOutside(box: DOMRect): boolean {
    if (box.width === 0 && box.height === 0) return false;
    return box.right + this.scrolled.x <= 0 || box.bottom + this.scrolled.y <= 0;
  }

  /** Hidden whole, with all inside. `display: contents` has no box of its own and is never hidden by one. */
  private isHidden(element: Element, style: CSSStyleDeclaration, display: string): boolean {
    if (display === 'contents') return false;
    if (style.opacity === '0' || style.contentVisibility === 'hidden') return true;
    const { clipPath, position } = style;
    if (clipPath === 'inset(100%)' || clipPath === 'inset(50%)') return true;
    const placed = position === 'absolute' || position === 'fixed';
    // What runs in a line is not clipped by itself; where it clips one way, it clips the other.
    const clips = display !== 'inline' && style.overflow !== 'visible';
    if (!clips && !placed) return false;
    const box = boxOf(element);
    const cut = clips || style.clip !== 'auto';
    if (cut && (box.width < LEAST_BOX_PX || box.height < LEAST_BOX_PX)) return true;
    return this.isOutside(box);
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
      if (this.pendingSpace && !this.atStart) this.text += ' ';
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
      this.atStart = false;
    }
  }
}

function spaceOf(look: Look): string {
  look.space ??= look.style.whiteSpace;
  return look.space;
}

function isBlock(display: string): boolean {
  return (
    /^(?:block|flex|grid|list-item|table|table-row|flow-root|table-caption)$/.test(display) ||
    display === 'table-row-group'
  );
}

/** Nothing is painted down to the canvas: white, unless the page is of a dark scheme, whose colour is not known. */
function canvasOf(element: Element, view: Window & typeof globalThis): string {
  const root = rootOf(documentOf(element));
  const scheme = root ? view.getComputedStyle(root).colorScheme : '';
  return scheme.includes('dark') ? '' : 'rgb(255, 255, 255)';
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
