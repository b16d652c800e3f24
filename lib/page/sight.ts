/**
 * Whether places on cards are to be seen: not clipped by a panel that scrolls, not under a header or a dialog. Asking
 * the page what stands at a point is dear in long lists: at rest every place is asked for, in motion two in turn, and
 * what was found to cover one covers the others where it stands.
 */
import { type Box, overlaps } from './dock';
import { boxOf, contains, documentOf, parentOf, viewOf } from './dom';

/** Not on the very edge, where rounding decides. */
const INSET = 2;

export interface Spot {
  card: Element;
  /** In the window. */
  box: Box;
}

export class Sight {
  /** What was last found of the cards that were asked about last: one that comes back is new. */
  private seen = new Map<Element, boolean>();
  private readonly covering = new Set<Element>();
  private turn = 0;

  /**
   * Those of some spots that are to be seen.
   * @param ask whose place the page is asked for, beside those of cards that are new; of the others what was last found
   * counts, and what is known to cover.
   */
  of<S extends Spot>(spots: readonly S[], ask: 'all' | 'some' | 'new'): S[] {
    const fresh = spots.filter(({ card }) => !this.seen.has(card));
    const asked = ask === 'all' ? spots : [...fresh, ...(ask === 'some' ? this.inTurn(spots) : [])];
    if (ask === 'all') this.covering.clear();
    for (const { card, box } of asked) this.seen.set(card, this.ask(card, box));
    this.seen = new Map(spots.map(({ card }) => [card, this.seen.get(card) ?? false]));
    const covers = [...this.covering].map(boxOf);
    return spots.filter(
      (spot) =>
        this.seen.get(spot.card) &&
        (asked.includes(spot) || !covers.some((cover) => overlaps(cover, spot.box))),
    );
  }

  /** One that was not to be seen, for it may be now, and one that was: each in its turn. */
  private inTurn<S extends Spot>(spots: readonly S[]): S[] {
    this.turn++;
    const hidden = spots.filter(({ card }) => this.seen.get(card) === false);
    const shown = spots.filter(({ card }) => this.seen.get(card));
    return [hidden, shown].flatMap((some) => some[this.turn % some.length] ?? []);
  }

  /** Two opposite corners tell. What is ours lets the pointer through and hides nothing. */
  private ask(card: Element, { left, top, width, height }: Box): boolean {
    const document = documentOf(card);
    const shows = (x: number, y: number) => {
      const hit = document.elementFromPoint(x, y);
      if (hit && contains(card, hit)) return true;
      if (hit && !contains(hit, card)) this.covering.add(coverOf(hit, card));
      return false;
    };
    return shows(left + INSET, top + INSET) && shows(left + width - INSET, top + height - INSET);
  }
}

/** Of what lies over a card, the whole that stays in its place while the page scrolls: a header and not its logo. */
function coverOf(hit: Element, card: Element): Element {
  for (let up: Element | null = hit; up && !contains(up, card); up = parentOf(up)) {
    if (/^(?:fixed|sticky)$/.test(viewOf(documentOf(up)).getComputedStyle(up).position)) return up;
  }
  return hit;
}
