/** Where a control of ours may stand so that it covers none of the page's own buttons, and little of its text. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export type Side = 'left' | 'right';

/** Where a panel stands: from `top` down to the window's lower edge, less a margin. */
export interface PanelPlace {
  side: Side;
  top: number;
  /** Even there it covers a button, or so much of the text that this cannot be read. */
  crowded: boolean;
}

/** A text of which more is covered cannot be read beside the panel. */
const COVERED_AT_MOST = 0.03;

/** A panel that is less high is of no use. */
const LEAST_HEIGHT = 420;

export function overlaps(a: Box, b: Box): boolean {
  return (
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  );
}

/**
 * The place at which a panel of this width covers the fewest buttons, and of several such the least of the text.
 * Where they are equal: the right side, the left one, the right one below the buttons.
 * @param text boxes of the posting's lines. Only their columns count, for the page scrolls under the panel.
 */
export function panelPlace(
  buttons: readonly Box[],
  text: readonly Box[],
  width: number,
  margin: number,
  view: { width: number; height: number },
): PanelPlace {
  type Place = Omit<PanelPlace, 'crowded'>;
  const boxAt = ({ side, top }: Place): Box => ({
    left: side === 'right' ? view.width - margin - width : margin,
    top,
    width,
    height: view.height - margin - top,
  });
  const right: Place = { side: 'right', top: margin };
  const places: Place[] = [right, { side: 'left', top: margin }];
  const inTheWay = buttons.filter((button) => overlaps(boxAt(right), button));
  const below = { ...right, top: margin + Math.max(0, ...inTheWay.map(({ top, height }) => top + height)) };
  if (inTheWay.length > 0 && boxAt(below).height >= LEAST_HEIGHT) places.push(below);
  const costs = places.map((place) => ({
    place,
    buttons: buttons.filter((button) => overlaps(boxAt(place), button)).length,
    text: coveredColumns(boxAt(place), text),
  }));
  // The sort is stable: equal places stay in their order.
  const [best] = costs.sort((a, b) => a.buttons - b.buttons || a.text - b.text) as [(typeof costs)[number]];
  const all = text.reduce((sum, { width, height }) => sum + width * height, 0);
  return { ...best.place, crowded: best.buttons > 0 || best.text > COVERED_AT_MOST * all };
}

/** How much of the text a panel covers when all of it has scrolled by. */
function coveredColumns(panel: Box, text: readonly Box[]): number {
  return text.reduce((sum, { left, width, height }) => {
    const shared = Math.min(panel.left + panel.width, left + width) - Math.max(panel.left, left);
    return sum + Math.max(0, shared) * height;
  }, 0);
}

/** The height nearest to the wished one at which a pill covers no button. All in CSS pixels from the top. */
export function pillTop(
  buttons: readonly Box[],
  side: Side,
  wished: number,
  size: { width: number; height: number },
  view: { width: number; height: number },
): number {
  const left = side === 'right' ? view.width - size.width : 0;
  const fits = (top: number) => !buttons.some((button) => overlaps({ left, top, ...size }, button));
  const step = size.height / 2;
  for (let away = 0; away < view.height; away += step) {
    for (const top of [wished + away, wished - away]) {
      if (top >= 0 && top + size.height <= view.height && fits(top)) return top;
    }
  }
  return Math.max(0, Math.min(wished, view.height - size.height));
}
