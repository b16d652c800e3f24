import { newRange } from './dom';
import type { Piece, VisibleText } from './visible-text';

/**
 * Live ranges over the characters `start` to `end` (exclusive), each in one text node. Blanks that the text leaves out
 * are inside: a line under the words is not broken by them.
 */
export function rangesOf(map: VisibleText, start: number, end: number): Range[] {
  const ranges: Range[] = [];
  for (let i = firstPiece(map.pieces, start); i < map.pieces.length; i++) {
    const { at, node, offset, length } = map.pieces[i] as Piece;
    if (at >= end) break;
    const from = Math.max(start, at);
    const to = Math.min(end, at + length);
    if (to <= from || !node.isConnected) continue;
    const first = Math.min(node.length, offset + from - at);
    const last = Math.min(node.length, offset + to - at);
    const before = ranges.at(-1);
    if (before?.endContainer === node && isBlank(node, before.endOffset, first)) {
      before.setEnd(node, last);
      continue;
    }
    const range = newRange(node.ownerDocument);
    range.setStart(node, first);
    range.setEnd(node, last);
    ranges.push(range);
  }
  return ranges;
}

function isBlank(node: Text, start: number, end: number): boolean {
  return start <= end && node.data.slice(start, end).trim() === '';
}

/**
 * The character of the text that stands at a place of the page, or the last one before a blank that the text leaves
 * out; null where none of the node's is before it.
 */
export function offsetOf({ pieces }: Pick<VisibleText, 'pieces'>, node: Node, offset: number): number | null {
  const piece = pieces.findLast((one) => one.node === node && one.offset <= offset);
  return piece ? piece.at + Math.min(offset - piece.offset, piece.length - 1) : null;
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
