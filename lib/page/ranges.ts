import { newRange } from './dom';
import type { Piece, VisibleText } from './visible-text';

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

/** The character of the text that stands at a place of the page; null where none of it does. */
export function offsetOf(map: VisibleText, node: Node, offset: number): number | null {
  const piece = map.pieces.find(
    (one) => one.node === node && offset >= one.offset && offset < one.offset + one.length,
  );
  return piece ? piece.at + offset - piece.offset : null;
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
