/** What an audit has marked in the page, painted where the words stand. */
import type { Span } from '@/lib/audit/types';
import { boxesOf, documentOf } from '@/lib/page/dom';
import { Painter } from '@/lib/page/highlight';
import { offsetOf, rangesOf } from '@/lib/page/ranges';
import { wordsUnder } from '@/lib/page/under-pointer';
import type { VisibleText } from '@/lib/page/visible-text';
import { markSpans } from './marks';
import { type Proof, proofsIn } from './proofs';

/** The places of spans of a text in its page. */
export function rangesAt(text: VisibleText | null | undefined, spans: readonly Span[]): Range[] {
  return text ? spans.flatMap(([start, end]) => rangesOf(text, start, end)) : [];
}

/** A box for each line of words, in the top window; of the whole text without a span. */
export function boxesAt(text: VisibleText | null | undefined, span?: Span): DOMRect[] {
  return text ? rangesAt(text, [span ?? [0, text.text.length]]).flatMap(boxesOf) : [];
}

/** Marked words under a point. */
export interface Hit {
  /** What they prove, the weightiest first. */
  proofs: Proof[];
  /** The line of them that is pointed at, in the top window. */
  box: DOMRect;
}

export class Painting {
  painter: Painter;
  private text: VisibleText | null = null;
  private proofs: readonly Proof[] = [];

  constructor(
    private readonly document: Document,
    /** Told of the document in which marks are painted now; null where none are. */
    private readonly painted: (document: Document | null) => void = () => {},
  ) {
    this.painter = new Painter(document);
  }

  paint(text: VisibleText | null | undefined, proofs: readonly Proof[]): void {
    this.painter = this.painterOf(text);
    this.text = text ?? null;
    this.proofs = proofs;
    const ranges = [...markSpans(proofs)].map(([mark, spans]) => [mark, rangesAt(text, spans)] as const);
    this.painter.paint(new Map(ranges));
    this.painted(ranges.some(([, list]) => list.length > 0) ? this.painter.document : null);
  }

  clear(): void {
    this.painter.clear();
    this.proofs = [];
    this.text = null;
    this.painted(null);
  }

  isStale(): boolean {
    return this.painter.isStale();
  }

  /** @param x,y in the window of the document that is painted. */
  hit(x: number, y: number): Hit | null {
    const { painter, text } = this;
    const { ranges } = painter;
    const under = text && wordsUnder(painter.document, ranges, painter.rangesFromPoint(x, y), x, y);
    if (!under) return null;
    const at = offsetOf(text, under.caret.node, under.caret.offset);
    const box = boxesOf(under.range)[under.box];
    const proofs = at === null ? [] : proofsIn(this.proofs, [at, at + 1]);
    return box && proofs.length > 0 ? { proofs, box } : null;
  }

  /** The posting may stand in a frame. */
  private painterOf(text: VisibleText | null | undefined): Painter {
    const node = text?.pieces[0]?.node;
    const document = node ? documentOf(node) : this.document;
    if (document === this.painter.document) return this.painter;
    this.painter.clear();
    return new Painter(document);
  }
}
