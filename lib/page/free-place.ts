/** Where on a card a badge covers nothing that stands there. All boxes from the card's upper left corner, in px. */
import type { Box } from './dock';

export interface Size {
  width: number;
  height: number;
}

export interface Place {
  left: number;
  top: number;
  narrow: boolean;
}

/** Cards that are less wide have room for the narrow form only. */
const NARROW_BELOW = 260;
/** Kept free around a badge where there is room, and where there is little. */
const GAPS = [4, 1] as const;
/** From the card's edge. */
const EDGE = 4;
const STEP = 2;

/**
 * A row of its own under all else, as if the card had it; else at the right end of a row, where badges of one list
 * stand under each other; else at the left; else in any gap. The lowest row first, in the middle of its free height.
 * @param taken what stands on the card.
 * @returns null where even the narrow form would cover something.
 */
export function freePlace(card: Size, taken: readonly Box[], wide: Size, narrow: Size): Place | null {
  const sizes: [Size, boolean][] = [
    [wide, false],
    [narrow, true],
  ];
  for (const [size, isNarrow] of card.width < NARROW_BELOW ? sizes.slice(1) : sizes) {
    for (const gap of GAPS) {
      const at = placeOf(card, taken, size, gap);
      if (at) return { ...at, narrow: isNarrow };
    }
  }
  return null;
}

function placeOf(
  card: Size,
  taken: readonly Box[],
  size: Size,
  gap: number,
): { left: number; top: number } | null {
  const most = { left: card.width - EDGE - size.width, top: card.height - EDGE - size.height };
  if (most.left < EDGE || most.top < EDGE) return null;
  const inside = (left: number) => Math.min(Math.max(left, EDGE), most.left);
  const start = inside(Math.min(card.width, ...taken.map(({ left }) => left)));
  const end = inside(Math.max(0, ...taken.map(({ left, width }) => left + width)) - size.width);
  const under = Math.max(0, ...taken.map(({ top, height }) => top + height)) + gap;
  if (under <= most.top) {
    const isEmpty = most.top - under > 2 * size.height;
    return { left: Math.round(start), top: Math.round(isEmpty ? under : (under + most.top) / 2) };
  }
  const fits = (left: number, top: number) => !taken.some((box) => touches(box, left, top, size, gap));
  const columns = [end, start, ...taken.map(({ left, width }) => left + width + 2 * gap)];
  for (const left of columns) {
    if (left < EDGE || left > most.left) continue;
    for (let low = most.top; low >= EDGE; low -= STEP) {
      if (!fits(left, low)) continue;
      let high = low;
      while (high - STEP >= EDGE && fits(left, high - STEP)) high -= STEP;
      // All of a card that is empty there: the lower row.
      const top = low - high > 2 * size.height ? low : (low + high) / 2;
      return { left: Math.round(left), top: Math.round(top) };
    }
  }
  return null;
}

/** Whether something stands where a badge does. */
export function covers(
  { left, top }: Pick<Place, 'left' | 'top'>,
  size: Size,
  taken: readonly Box[],
): boolean {
  return taken.some((box) => touches(box, left, top, size, 0));
}

function touches(box: Box, left: number, top: number, { width, height }: Size, gap: number): boolean {
  return (
    left - gap < box.left + box.width &&
    box.left < left + width + gap &&
    top - gap < box.top + box.height &&
    box.top < top + height + gap
  );
}
