/** Where a card stands beside words: below them, above them where there is no room. Pure. */
export interface CardBox {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Between the card and the words, and the window's edges, in px. */
export const CARD_GAP = 8;

/** @param words a line of them, in the window. */
export function cardPlace(
  words: CardBox,
  card: { width: number; height: number },
  window: { width: number; height: number },
): { left: number; top: number } {
  const below = words.bottom + CARD_GAP;
  const above = words.top - CARD_GAP - card.height;
  const fitsBelow = below + card.height <= window.height - CARD_GAP;
  const top = fitsBelow || above < CARD_GAP ? below : above;
  const rightmost = window.width - CARD_GAP - card.width;
  return { left: Math.max(CARD_GAP, Math.min(words.left, rightmost)), top };
}

/** Whether a point is in a box or so near to it. */
export function isNear({ left, top, right, bottom }: CardBox, x: number, y: number, by = 0): boolean {
  return x >= left - by && x <= right + by && y >= top - by && y <= bottom + by;
}
