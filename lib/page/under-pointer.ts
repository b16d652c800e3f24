/** Which of some words stand under a point of a window, and where in them. */
import { viewOf } from './dom';

/** A character in a page. */
export interface Caret {
  node: Node;
  offset: number;
}

/** What browsers name differently. */
interface CaretSource {
  caretPositionFromPoint?: (
    x: number,
    y: number,
    options?: { shadowRoots: readonly ShadowRoot[] },
  ) => { offsetNode: Node; offset: number } | null;
  caretRangeFromPoint?: (x: number, y: number) => Range | null;
}

/** The place between two characters that is nearest to a point. */
export function caretAt(
  document: Document,
  x: number,
  y: number,
  roots: readonly ShadowRoot[],
): Caret | null {
  const source = document as unknown as CaretSource;
  const position = source.caretPositionFromPoint?.(x, y, { shadowRoots: roots });
  if (position) return { node: position.offsetNode, offset: position.offset };
  const range = source.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

/** Number of the box of a range that a point is in; -1 for none. */
export function boxUnder(
  boxes: readonly Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>[],
  x: number,
  y: number,
): number {
  return boxes.findIndex(({ left, right, top, bottom }) => x >= left && x < right && y >= top && y < bottom);
}

/**
 * The range under a point, and the character in it. Each range stands in one text node. The caret is the nearest to
 * the point, however far: only a box of the range tells that the point is on it.
 * @param pointed the ranges under the point, as the browser knows them; null where it does not.
 */
export function wordsUnder(
  document: Document,
  ranges: readonly Range[],
  pointed: readonly Range[] | null,
  x: number,
  y: number,
): { range: Range; caret: Caret; box: number } | null {
  const caret = caretAt(document, x, y, shadowRootsOf(document, ranges));
  const near = pointed ?? ranges.filter(({ startContainer }) => startContainer === caret?.node);
  for (const range of near) {
    const box = boxUnder([...range.getClientRects()], x, y);
    if (box >= 0) return { range, caret: within(range, caret), box };
  }
  return null;
}

/** The caret stands behind a character whose right half is pointed at. */
function within({ startContainer: node, startOffset, endOffset }: Range, caret: Caret | null): Caret {
  if (caret?.node !== node) return { node, offset: startOffset };
  return { node, offset: Math.min(Math.max(caret.offset, startOffset), endOffset - 1) };
}

function shadowRootsOf(document: Document, ranges: readonly Range[]): ShadowRoot[] {
  const { ShadowRoot } = viewOf(document);
  const roots = new Set(ranges.map(({ startContainer }) => startContainer.getRootNode()));
  return [...roots].filter((root): root is ShadowRoot => root instanceof ShadowRoot);
}
