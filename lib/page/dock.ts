/** Where a control of ours may stand so that it covers none of the page's own buttons. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export type Side = 'left' | 'right';

function overlaps(a: Box, b: Box): boolean {
  return (
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  );
}

/** The boxes of the page's buttons that are on screen. */
export function buttonBoxes(document: Document, selectors: readonly string[]): Box[] {
  if (selectors.length === 0) return [];
  return [...document.querySelectorAll(selectors.join(','))]
    .map((element) => element.getBoundingClientRect())
    .filter((box) => box.width > 0 && box.height > 0);
}

/** The side on which a panel of this width covers fewer of the boxes; the right one when they are equal. */
export function panelSide(
  buttons: readonly Box[],
  width: number,
  margin: number,
  view: { width: number; height: number },
): Side {
  const covered = (side: Side) => {
    const left = side === 'right' ? view.width - margin - width : margin;
    const panel: Box = { left, top: margin, width, height: view.height - 2 * margin };
    return buttons.filter((button) => overlaps(panel, button)).length;
  };
  return covered('left') < covered('right') ? 'left' : 'right';
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
  return wished;
}
