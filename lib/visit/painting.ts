/** What an audit has marked in the page, painted where the words stand. */
import type { Audit, Span } from '@/lib/audit/types';
import type { Levels } from '@/lib/fit/profile';
import { documentOf } from '@/lib/page/dom';
import { type Mark, Painter } from '@/lib/page/highlight';
import { rangesOf } from '@/lib/page/ranges';
import type { VisibleText } from '@/lib/page/visible-text';
import { markSpans } from './marks';

/** The places of spans of a text in its page. */
export function rangesAt(text: VisibleText | null | undefined, spans: readonly Span[]): Range[] {
  return text ? spans.flatMap(([start, end]) => rangesOf(text, start, end)) : [];
}

export class Painting {
  painter: Painter;

  constructor(private readonly document: Document) {
    this.painter = new Painter(document);
  }

  /** @param levels what a seeker says of themselves; null for a recruiter. */
  paint(text: VisibleText | null | undefined, audit: Audit, levels: Levels | null): void {
    this.painter = this.painterOf(text);
    const ranges = new Map<Mark, Range[]>();
    for (const [mark, spans] of markSpans(audit, levels)) ranges.set(mark, rangesAt(text, spans));
    this.painter.paint(ranges);
  }

  clear(): void {
    this.painter.clear();
  }

  isStale(): boolean {
    return this.painter.isStale();
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
