/**
 * Marks words in a page by the CSS Custom Highlight API: the page's DOM stays untouched. The registry belongs to
 * the page too, so names are neutral, and marks that the page clears are painted anew.
 */
import { documentOf, parentOf, viewOf } from './dom';
import { MARKS, type Mark, markSheet, NAME } from './mark-styles';

export { MARKS, type Mark } from './mark-styles';

/** Luminance of a page's ground under which the dark values are taken. */
const DARK_BELOW = 0.2;

type View = Window & typeof globalThis;

/** A newer part of the registry, not yet in every browser. */
interface PointedAt {
  highlightsFromPoint?: (
    x: number,
    y: number,
    options: { shadowRoots: readonly (Document | ShadowRoot)[] },
  ) => { highlight: Highlight; ranges: Range[] }[];
}

export function canMark(): boolean {
  return typeof Highlight === 'function' && typeof CSS !== 'undefined' && 'highlights' in CSS;
}

/** Paints and clears the marks of one document: a frame has a registry of its own. */
export class Painter {
  /** With the ranges beside it: in Firefox a content script may not walk through a set of the page's. */
  private readonly painted = new Map<Mark, { highlight: Highlight; ranges: readonly Range[] }>();
  private readonly sheet: CSSStyleSheet;
  private roots: ReadonlySet<Document | ShadowRoot> = new Set();
  private theme: 'light' | 'dark' | null = null;
  private readonly view: View;

  constructor(readonly document: Document) {
    this.view = viewOf(document);
    this.sheet = new this.view.CSSStyleSheet();
  }

  /** Shows these ranges and no others. A sheet is adopted into every shadow root that holds some. */
  paint(ranges: ReadonlyMap<Mark, readonly Range[]>): void {
    this.unregister();
    const all = [...ranges.values()].flat();
    const ground = all[0]?.startContainer.parentElement ?? this.document.body;
    this.dress(all, isDark(ground) ? 'dark' : 'light');
    for (const [mark, list] of ranges) if (list.length > 0) this.register(mark, list);
  }

  /** Shows these ranges on top, for a while. */
  flash(ranges: readonly Range[]): void {
    this.register('flash', ranges);
  }

  unflash(): void {
    this.painted.delete('flash');
    this.registry.delete(NAME.flash);
  }

  clear(): void {
    this.unregister();
    for (const root of this.roots) this.undress(root);
    this.roots = new Set();
  }

  private unregister(): void {
    for (const mark of this.painted.keys()) this.registry.delete(NAME[mark]);
    this.painted.clear();
  }

  /** Whether the page has taken a mark or its style away, or put other nodes where marked ones stood. */
  isStale(): boolean {
    for (const root of this.roots) if (!root.adoptedStyleSheets.includes(this.sheet)) return true;
    for (const [mark, { highlight, ranges }] of this.painted) {
      if (this.registry.get(NAME[mark]) !== highlight) return true;
      if (ranges.some((range) => range.collapsed || !range.startContainer.isConnected)) return true;
    }
    return false;
  }

  /** The painted ranges under a point of the window of this document; null where the browser cannot tell. */
  rangesFromPoint(x: number, y: number): Range[] | null {
    const registry: HighlightRegistry & PointedAt = this.registry;
    if (!registry.highlightsFromPoint) return null;
    const shadowRoots = [...this.roots].filter((root) => root instanceof this.view.ShadowRoot);
    const ours = new Map([...this.painted.values()].map(({ highlight, ranges }) => [highlight, ranges]));
    return registry
      .highlightsFromPoint(x, y, { shadowRoots })
      .flatMap(({ highlight, ranges }) => ranges.filter((range) => ours.get(highlight)?.includes(range)));
  }

  /** All painted ranges but those of a flash. */
  get ranges(): Range[] {
    return [...this.painted].flatMap(([mark, { ranges }]) => (mark === 'flash' ? [] : ranges));
  }

  private get registry(): HighlightRegistry {
    return this.view.CSS.highlights;
  }

  private register(mark: Mark, ranges: readonly Range[]): void {
    const highlight = new this.view.Highlight(...ranges);
    highlight.priority = MARKS.indexOf(mark);
    this.registry.set(NAME[mark], highlight);
    this.painted.set(mark, { highlight, ranges });
  }

  /** A sheet that stays is left alone: the browser would look at every element anew. */
  private dress(ranges: readonly Range[], theme: 'light' | 'dark'): void {
    if (theme !== this.theme) this.sheet.replaceSync(markSheet(theme));
    this.theme = theme;
    const roots = new Set<Document | ShadowRoot>([this.document]);
    // Words that the page has thrown out meanwhile stand under no root.
    for (const { startContainer } of ranges)
      if (startContainer.isConnected) roots.add(startContainer.getRootNode() as Document | ShadowRoot);
    for (const root of this.roots) if (!roots.has(root)) this.undress(root);
    this.roots = roots;
    for (const root of roots) {
      if (!root.adoptedStyleSheets.includes(this.sheet))
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.sheet];
    }
  }

  private undress(root: Document | ShadowRoot): void {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.sheet);
  }
}

/** Whether the nearest painted ground under an element is dark: the page decides, not the system's theme. */
export function isDark(element: Element | null): boolean {
  for (let up = element; up; up = parentOf(up)) {
    const [r, g, b, a] = (
      viewOf(documentOf(up))
        .getComputedStyle(up)
        .backgroundColor.match(/[\d.]+/g) ?? []
    ).map(Number);
    if (r === undefined || g === undefined || b === undefined || a === 0) continue;
    return luminance(r, g, b) < DARK_BELOW;
  }
  return false;
}

/** Relative luminance (WCAG 2) of an sRGB colour with channels 0-255. */
function luminance(...channels: [number, number, number]): number {
  const [r, g, b] = channels.map((c) => {
    const s = c / 255;
    return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
