/**
 * Marks words in a page by the CSS Custom Highlight API: the page's DOM stays untouched. The registry belongs to
 * the page too, so names are neutral, and marks that the page clears are painted anew.
 */
import { documentOf, parentOf, viewOf } from './dom';

/** What a mark says; later ones are painted over earlier ones. */
export const MARKS = [
  'waived',
  'covered',
  'met',
  'partly',
  'unmet',
  'style',
  'risky',
  'unlawful',
  'flash',
] as const;
export type Mark = (typeof MARKS)[number];

/** Names in the page's registry: nothing in them tells which extension paints. */
const NAME: Record<Mark, string> = {
  waived: 'h1',
  covered: 'h2',
  met: 'h6',
  partly: 'h7',
  unmet: 'h8',
  style: 'h3',
  risky: 'h4',
  unlawful: 'h5',
  flash: 'h9',
};

/**
 * Values of the design's tokens, for the tokens do not exist in a foreign page. Colour and line together carry
 * the meaning; the page's own text colour stays.
 */
const STYLES: Record<'light' | 'dark', Record<Mark, string>> = {
  light: {
    waived: 'background-color:#ebeef4;text-decoration:underline dotted 2px #6d7c96',
    covered: 'background-color:#e3f4eb;text-decoration:underline solid 1.5px #1f8f60',
    met: 'background-color:#def3f0;text-decoration:underline solid 3px #0b8880',
    partly: 'background-color:#f0f5d8;text-decoration:underline solid 1.5px #6f8508',
    unmet: 'background-color:#ffefd2;text-decoration:underline overline dashed 1.5px #b06c00',
    style: 'background-color:#f1ebfb;text-decoration:underline dashed 1.5px #855ac8',
    risky: 'background-color:#ffebdd;text-decoration:underline double 2px #cb5710',
    unlawful: 'background-color:#fde8ea;text-decoration:underline wavy 2px #cf2a41',
    flash: 'background-color:#ffe8a8;text-decoration:underline solid 3px #22304f',
  },
  dark: {
    waived: 'background-color:#293142;text-decoration:underline dotted 2px #8593ab',
    covered: 'background-color:#17342a;text-decoration:underline solid 1.5px #3fae7e',
    met: 'background-color:#123733;text-decoration:underline solid 3px #31b0a4',
    partly: 'background-color:#2d3214;text-decoration:underline solid 1.5px #95a836',
    unmet: 'background-color:#3c2d14;text-decoration:underline overline dashed 1.5px #cc9437',
    style: 'background-color:#2f2548;text-decoration:underline dashed 1.5px #a783e6',
    risky: 'background-color:#402717;text-decoration:underline double 2px #e58440',
    unlawful: 'background-color:#431a20;text-decoration:underline wavy 2px #ee6271',
    flash: 'background-color:#5a4511;text-decoration:underline solid 3px #f5bd45',
  },
};

/** Luminance of a page's ground under which the dark values are taken. */
const DARK_BELOW = 0.2;

type View = Window & typeof globalThis;

export function canMark(): boolean {
  return typeof Highlight === 'function' && typeof CSS !== 'undefined' && 'highlights' in CSS;
}

/** Paints and clears the marks of one document: a frame has a registry of its own. */
export class Painter {
  /** With the ranges beside it: in Firefox a content script may not walk through a set of the page's. */
  private readonly painted = new Map<Mark, { highlight: Highlight; ranges: readonly Range[] }>();
  private readonly sheet: CSSStyleSheet;
  private readonly roots = new Set<Document | ShadowRoot>();
  private readonly view: View;

  constructor(readonly document: Document) {
    this.view = viewOf(document);
    this.sheet = new this.view.CSSStyleSheet();
  }

  /** Shows these ranges and no others. A sheet is adopted into every shadow root that holds some. */
  paint(ranges: ReadonlyMap<Mark, readonly Range[]>): void {
    this.clear();
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
    for (const mark of this.painted.keys()) this.registry.delete(NAME[mark]);
    this.painted.clear();
    for (const root of this.roots)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.sheet);
    this.roots.clear();
  }

  /** Whether the page has taken a mark away, or put other nodes where marked ones stood. */
  isStale(): boolean {
    for (const [mark, { highlight, ranges }] of this.painted) {
      if (this.registry.get(NAME[mark]) !== highlight) return true;
      if (ranges.some((range) => range.collapsed || !range.startContainer.isConnected)) return true;
    }
    return false;
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

  private dress(ranges: readonly Range[], theme: 'light' | 'dark'): void {
    this.sheet.replaceSync(
      MARKS.map(
        (mark) => `::highlight(${NAME[mark]}){${STYLES[theme][mark]};text-underline-offset:3px}`,
      ).join('\n'),
    );
    this.roots.add(this.document);
    // Words that the page has thrown out meanwhile stand under no root.
    for (const { startContainer } of ranges)
      if (startContainer.isConnected) this.roots.add(startContainer.getRootNode() as Document | ShadowRoot);
    for (const root of this.roots) {
      if (!root.adoptedStyleSheets.includes(this.sheet))
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.sheet];
    }
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
