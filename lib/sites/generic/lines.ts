/**
 * A page as lines of visible text, each with the block it stands in. The page is walked once for this; what comes
 * after (headings, sections, title, facts) counts lines and never walks it again.
 */
import { attributeOf, documentOf, parentOf, tagOf, textOf, viewOf } from '@/lib/page/dom';
import { type Piece, UNSEEN, type VisibleText, visibleText } from '@/lib/page/visible-text';
import type { ReadOptions } from '../reading';

export interface Line {
  text: string;
  /** Its place in the page's text. */
  start: number;
  end: number;
  /** The nearest element that is no part of a line itself. */
  block: Element;
  /** The element right around its first words. */
  inner: Element;
  /** Of its characters so many stand in links. */
  linked: number;
}

/** The first and the last line that an element holds. */
export type Span = readonly [first: number, last: number];

export class PageLines {
  readonly all: Line[] = [];
  private readonly firsts = new Map<Element, number>();
  private readonly lasts = new Map<Element, number>();
  private readonly blocks = new Map<Element, Element>();
  private readonly links = new Map<Element, boolean>();
  private readonly visible: VisibleText;
  private readonly view: Window & typeof globalThis;

  constructor(
    readonly root: Element,
    options: ReadOptions,
  ) {
    this.view = viewOf(documentOf(root));
    this.visible = visibleText(root, { shadowRootOf: options.shadowRootOf });
    this.cut();
    this.count();
  }

  /** The lines that an element holds; null where it shows none. */
  spanOf(element: Element): Span | null {
    const first = this.firsts.get(element);
    const last = this.lasts.get(element);
    return first === undefined || last === undefined ? null : [first, last];
  }

  /** The smallest element that holds all the lines from one to another. */
  around(first: number, last: number): Element {
    let element = (this.all[first] as Line).block;
    while (element !== this.root) {
      const span = this.spanOf(element);
      if (span && span[0] <= first && span[1] >= last) return element;
      element = upFrom(element) ?? this.root;
    }
    return element;
  }

  /** The child of `ancestor` in which a line stands; null where it stands in the ancestor's own text. */
  childAt(ancestor: Element, line: number): Element | null {
    let element: Element | null = (this.all[line] as Line).inner;
    while (element && element !== this.root) {
      const up = upFrom(element);
      if (up === ancestor) return element;
      element = up;
    }
    return null;
  }

  /** Some lines as one text, with its way back to the page. */
  textOf(chosen: readonly number[]): VisibleText {
    let text = '';
    const pieces: Piece[] = [];
    let next = 0;
    for (const index of chosen) {
      const { start, end } = this.all[index] as Line;
      if (text !== '') text += '\n';
      const shift = text.length - start;
      while (next < this.visible.pieces.length && (this.visible.pieces[next] as Piece).at < start) next++;
      for (; next < this.visible.pieces.length; next++) {
        const piece = this.visible.pieces[next] as Piece;
        if (piece.at >= end) break;
        pieces.push({ ...piece, at: piece.at + shift });
      }
      text += this.visible.text.slice(start, end);
    }
    return { text, pieces };
  }

  styleOf(element: Element): CSSStyleDeclaration {
    return this.view.getComputedStyle(element);
  }

  /** Cells of one row stand on one line of the text, and are lines of their own here. */
  private cut(): void {
    const { text, pieces } = this.visible;
    let piece = 0;
    let start = 0;
    while (start < text.length) {
      const feed = text.indexOf('\n', start);
      const end = feed < 0 ? text.length : feed;
      let from = start;
      let inner: Element | null = null;
      let linked = 0;
      for (; piece < pieces.length; piece++) {
        const { at, node, length } = pieces[piece] as Piece;
        if (at >= end) break;
        const around = upFrom(node);
        if (!around) continue;
        if (inner && this.blockOf(around) !== this.blockOf(inner)) {
          this.add(from, at, inner, linked);
          from = at;
          inner = null;
          linked = 0;
        }
        inner ??= around;
        if (this.isLink(around)) linked += length;
      }
      if (inner) this.add(from, end, inner, linked);
      start = end + 1;
    }
  }

  private add(start: number, end: number, inner: Element, linked: number): void {
    const raw = this.visible.text.slice(start, end);
    const text = raw.replace(UNSEEN, '').trim();
    if (text)
      this.all.push({
        text,
        start,
        end: start + raw.trimEnd().length,
        inner,
        block: this.blockOf(inner),
        linked,
      });
  }

  /** Lines follow one another as their elements do: an element's are those from its first to its last. */
  private count(): void {
    const note = (into: Map<Element, number>, index: number) => {
      const { inner } = this.all[index] as Line;
      for (let up: Element | null = inner; up && !into.has(up); up = upFrom(up)) into.set(up, index);
    };
    for (let i = 0; i < this.all.length; i++) note(this.firsts, i);
    for (let i = this.all.length - 1; i >= 0; i--) note(this.lasts, i);
  }

  private blockOf(element: Element): Element {
    const known = this.blocks.get(element);
    if (known) return known;
    const up = upFrom(element);
    const inside = up && element !== this.root && /^(?:inline|contents)/.test(this.styleOf(element).display);
    const block = inside ? this.blockOf(up) : element;
    this.blocks.set(element, block);
    return block;
  }

  private isLink(element: Element): boolean {
    const known = this.links.get(element);
    if (known !== undefined) return known;
    const up = upFrom(element);
    const link =
      (tagOf(element) === 'A' && attributeOf(element, 'href') !== null) ||
      (up !== null && element !== this.root && this.isLink(up));
    this.links.set(element, link);
    return link;
  }
}

/** The element around a node, out of shadow roots too. */
export function upFrom(node: Node): Element | null {
  const parent = parentOf(node);
  if (parent) return parent;
  const root = node.getRootNode();
  return root !== node && 'host' in root ? (root as ShadowRoot).host : null;
}

/** The words of an element, hidden or not, as one short line. */
export function wordsOf(element: Element): string {
  return textOf(element).replace(UNSEEN, '').replace(/\s+/g, ' ').trim();
}
