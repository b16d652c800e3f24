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

type Spot = Pick<Place, 'left' | 'top'>;

/** Cards that are less wide have room for the narrow form only. */
const NARROW_BELOW = 260;
/** On wider cards the right end is too far from the words. */
const FAR_FROM = 560;
/** Kept free beside a badge, and above and below it. */
const BESIDE = 8;
const ABOVE = 1;
/** Under all else, where a badge has a row of its own. */
const OWN_ROW = 4;
/** What is higher is no line of text: a picture or a block, beside which lines stand. */
const LINE_AT_MOST = 40;
const STEP = 2;

/**
 * A row of its own under all else, as if the card had it; else in one of the card's rows, the lowest first: at the right
 * end, where badges of one list stand under each other, or after the words; else wherever there is room.
 * @param taken what stands on the card.
 * @returns null where even the narrow form would cover something.
 */
export function freePlace(card: Size, taken: readonly Box[], wide: Size, narrow: Size): Place | null {
  const place = (size: Size, isNarrow: boolean): Place | null => {
    if (size.width > card.width || size.height > card.height) return null;
    const at = ownRow(card, taken, size) ?? inRows(card, taken, size) ?? anywhere(card, taken, size);
    return at && { left: Math.round(at.left), top: Math.round(at.top), narrow: isNarrow };
  };
  return (card.width < NARROW_BELOW ? null : place(wide, false)) ?? place(narrow, true);
}

/** Whether something stands where a badge does. */
export function covers(at: Spot, size: Size, taken: readonly Box[]): boolean {
  return taken.some((box) => touches(box, at, size, 0, 0));
}

/** Left of all that stands on the card: the way of its words. */
function startOf(card: Size, taken: readonly Box[]): number {
  return Math.max(0, Math.min(card.width, ...taken.map(({ left }) => left)));
}

function ownRow(card: Size, taken: readonly Box[], size: Size): Spot | null {
  const start = startOf(card, taken);
  const under = Math.max(0, ...taken.map(({ top, height }) => top + height)) + OWN_ROW;
  const lowest = card.height - size.height - OWN_ROW;
  if (taken.length === 0 || under > lowest || start + size.width > card.width) return null;
  const isEmpty = lowest - under > 2 * size.height;
  return { left: start, top: isEmpty ? under : (under + lowest) / 2 };
}

function inRows(card: Size, taken: readonly Box[], size: Size): Spot | null {
  const rows = rowsOf(taken);
  const inside = card.width - startOf(card, taken) - size.width;
  const fitting = (lefts: (row: readonly Box[]) => readonly number[]): Spot | null => {
    for (const row of rows) {
      const top = Math.min(Math.max(0, middle(row) - size.height / 2), card.height - size.height);
      for (const left of lefts(row)) {
        const fits = left >= 0 && left + size.width <= card.width;
        if (fits && !taken.some((box) => touches(box, { left, top }, size, BESIDE, ABOVE)))
          return { left, top };
      }
    }
    return null;
  };
  const atEnd = () => fitting(() => [inside]);
  const after = () => fitting((row) => row.map(({ left, width }) => left + width + BESIDE));
  return card.width < FAR_FROM ? (atEnd() ?? after()) : (after() ?? atEnd());
}

/** What stands beside each other, the lowest row first and each from left to right. */
function rowsOf(taken: readonly Box[]): Box[][] {
  const rows: Box[][] = [];
  const lines = taken.filter(({ height }) => height <= LINE_AT_MOST);
  for (const box of lines.sort((a, b) => b.top + b.height - (a.top + a.height))) {
    const centre = box.top + box.height / 2;
    const row = rows.find(([one]) => one && one.top <= centre && centre <= one.top + one.height);
    if (row) row.push(box);
    else rows.push([box]);
  }
  for (const row of rows) row.sort((a, b) => a.left - b.left);
  return rows;
}

function middle(row: readonly Box[]): number {
  const top = Math.min(...row.map((box) => box.top));
  const bottom = Math.max(...row.map((box) => box.top + box.height));
  return (top + bottom) / 2;
}

function anywhere(card: Size, taken: readonly Box[], size: Size): Spot | null {
  const end = card.width - size.width;
  const columns = [end, startOf(card, taken), ...taken.map(({ left, width }) => left + width + BESIDE)];
  for (const left of columns.filter((one) => one >= 0 && one <= end)) {
    for (let top = card.height - size.height; top >= 0; top -= STEP)
      if (!taken.some((box) => touches(box, { left, top }, size, BESIDE / 2, ABOVE))) return { left, top };
  }
  return null;
}

function touches(
  box: Box,
  { left, top }: Spot,
  { width, height }: Size,
  beside: number,
  above: number,
): boolean {
  return (
    left - beside < box.left + box.width &&
    box.left < left + width + beside &&
    top - above < box.top + box.height &&
    box.top < top + height + above
  );
}
