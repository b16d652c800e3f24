/**
 * The text of an element as a person sees it, with the way back to its text nodes. Sites plant hidden words
 * inside postings; `innerText` keeps several kinds of them and has no map, so the tree is walked here.
 */

import {
  boxOf,
  checkVisibility,
  childNodesOf,
  documentOf,
  hasAttributes,
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

/** What is known of an element; each property is asked for once, and only when it counts. */
interface Look {
  style: CSSStyleDeclaration;
  /** Its own words have no extent, or stand out of the document. */
  unseen?: boolean;
  manner: Manner;
}

/** What siblings of one tag and without attributes have in common, but for rules that count siblings. */
interface Manner {
  display: string;
  colour: string;
  /** It runs in the page's flow and is hidden by nothing. */
  plain?: boolean;
  shown?: boolean;
  space?: string;
  unreadable?: boolean;
  /** The colour on which it is painted. */
  ground?: string;
}

/** A colour that paints nothing. */
const CLEAR = /^(?:transparent|rgba\(\d+, \d+, \d+, 0\))$/;

class Reader {
  private text = '';
  private readonly pieces: Piece[] = [];
  private readonly looks = new Map<Element, Look>();
  /** By parent and tag. */
  private readonly manners = new Map<Element | null, Map<string, Manner>>();
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
      const style = this.view.getComputedStyle(element);
      look = { style, manner: this.mannerOf(element, style) };
      this.looks.set(element, look);
    }
    return look;
  }

  /**
   * Reading a property takes longer than all else here, and a posting is a row of bare lines. One that the browser
   * paints, in the colour of the first, is taken for another of the same.
   */
  private mannerOf(element: Element, style: CSSStyleDeclaration): Manner {
    const colour = style.color;
    if (hasAttributes(element)) return { display: style.display, colour };
    const parent = parentOf(element);
    const known = this.manners.get(parent) ?? new Map<string, Manner>();
    const tag = tagOf(element);
    const first = known.get(tag);
    if (first?.plain && first.colour === colour && isPainted(element)) return first;
    const manner = { display: style.display, colour };
    if (!first) this.manners.set(parent, known.set(tag, manner));
    return manner;
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
    const { manner } = look;
    const { display } = manner;
    if (!manner.plain && (display === 'none' || this.isHidden(element, look))) return;
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
    const { style, manner } = look;
    const { data } = node;
    if (data === '') return;
    manner.shown ??= style.visibility === 'visible';
    if (!manner.shown) return;
    if (!/\S/.test(data)) {
      if (data.includes('\n') && /pre/.test(spaceOf(look))) this.lineBreak();
      else this.pendingSpace = true;
      return;
    }
    if (data.trim().length <= SHORT) {
      manner.unreadable ??= this.isUnreadable(parent, look);
      look.unseen ??= this.isUnseen(node, parent, look);
      if (manner.unreadable || look.unseen) return;
    }
    // Without any blank in them words are the same however blanks are kept.
    this.append(node, data, /\s/.test(data) && /^(?:pre|break-spaces)/.test(spaceOf(look)));
  }

  /** Letters that are there, and that nobody can read. */
  private isUnreadable(element: Element, { style, manner: { colour } }: Look): boolean {
    if (Number.parseFloat(style.fontSize) < LEAST_FONT_PX) return true;
    if (CLEAR.test(colour) && !/text/.test(style.backgroundClip)) return true;
    return colour === this.groundOf(element) && !this.isOnPicture(element);
  }

  /** The colour of the nearest painted ground. */
  private groundOf(element: Element): string {
    const { style, manner } = this.look(element);
    if (manner.ground === undefined) {
      const { backgroundColor } = style;
      const up = CLEAR.test(backgroundColor) ? parentOf(element) : element;
      manner.ground =
        up === element ? backgroundColor : up ? this.groundOf(up) : canvasOf(element, this.view);
    }
    return manner.ground;
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
  private isUnseen(node: Text, parent: Element, { style, manner }: Look): boolean {
    let box = boxOf(parent);
    if (manner.display === 'contents' || Number.parseFloat(style.textIndent) < -LEAST_BOX_PX) {
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
  private isHidden(element: Element, { style, manner }: Look): boolean {
    const { display } = manner;
    if (display === 'contents') return false;
    if (style.opacity === '0' || style.contentVisibility === 'hidden') return true;
    const { clipPath, position } = style;
    if (clipPath === 'inset(100%)' || clipPath === 'inset(50%)') return true;
    const placed = position === 'absolute' || position === 'fixed';
    // What runs in a line is not clipped by itself; where it clips one way, it clips the other.
    const clips = display !== 'inline' && style.overflow !== 'visible';
    if (!clips && !placed) {
      manner.plain = true;
      return false;
    }
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

function spaceOf({ style, manner }: Look): string {
  manner.space ??= style.whiteSpace;
  return manner.space;
}

/** The browser paints it; not so where an ancestor is hidden too. Where it cannot be asked, nothing is taken for granted. */
function isPainted(element: Element): boolean {
  return 'checkVisibility' in element && checkVisibility(element, PAINTED);
}
const PAINTED = { opacityProperty: true, visibilityProperty: true };

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
