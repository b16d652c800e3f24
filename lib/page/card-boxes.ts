/** What stands on a card of a list. */
import type { Box } from './dock';
import { boxOf, childNodesOf, documentOf, matches, newRange, nodeTypeOf, tagOf, viewOf } from './dom';

/** Drawn by themselves, or a person's to press. */
const WHOLE =
  'img,svg,canvas,video,iframe,object,button,input,select,textarea,[role=button],[role=checkbox],[role=switch]';
/** What takes up more of the card is its ground and not a thing on it. */
const GROUND_SHARE = 0.5;
/** Cards have a few dozen nodes; one with more is looked at no further. */
const MOST_NODES = 400;

/**
 * The boxes of all words, pictures and controls of a card, from its own upper left corner. Room that an element merely
 * takes up is free.
 * @param buttons of the site, as selectors.
 */
export function takenBoxes(card: Element, buttons: readonly string[]): Box[] {
  const frame = boxOf(card);
  const taken: Box[] = [];
  const whole = [WHOLE, ...buttons].join(',');
  const view = viewOf(documentOf(card));
  let nodes = 0;
  const add = (box: DOMRect, clip: Box) => {
    const left = Math.max(box.left, clip.left);
    const top = Math.max(box.top, clip.top);
    const width = Math.min(box.right, clip.left + clip.width) - left;
    const height = Math.min(box.bottom, clip.top + clip.height) - top;
    if (width > 0 && height > 0) taken.push({ left: left - frame.left, top: top - frame.top, width, height });
  };
  const isGround = ({ width, height }: Box) => width * height > GROUND_SHARE * frame.width * frame.height;
  const walk = (element: Element, clip: Box) => {
    let words = false;
    let inner = 0;
    const style = view.getComputedStyle(element);
    if (style.display === 'none') return;
    const box = boxOf(element);
    const shown = style.overflowX === 'visible' && style.overflowY === 'visible' ? clip : within(box, clip);
    for (const child of childNodesOf(element)) {
      if (nodes++ > MOST_NODES) return;
      if (nodeTypeOf(child) === Node.TEXT_NODE) {
        if (!/\S/.test((child as Text).data)) continue;
        words = true;
        const range = newRange(documentOf(card));
        range.selectNodeContents(child);
        for (const line of range.getClientRects()) add(line, shown);
      } else if (nodeTypeOf(child) === Node.ELEMENT_NODE) {
        inner++;
        const one = child as Element;
        if (tagOf(one) === 'STYLE' || tagOf(one) === 'SCRIPT') continue;
        if (matches(one, whole) && !isGround(boxOf(one))) add(boxOf(one), shown);
        else walk(one, shown);
      }
    }
    if (element === card || isGround(box)) return;
    // A drawing by style alone, or a label with a ground of its own.
    if ((!words && inner === 0) || isPainted(style)) add(box, clip);
  };
  walk(card, frame);
  return taken;
}

function isPainted(style: CSSStyleDeclaration): boolean {
  const bare = /^(?:transparent|rgba\(\d+, \d+, \d+, 0\))$/.test(style.backgroundColor);
  return !bare || style.backgroundImage !== 'none' || Number.parseFloat(style.borderTopWidth) > 0;
}

function within(box: DOMRect, clip: Box): Box {
  const left = Math.max(box.left, clip.left);
  const top = Math.max(box.top, clip.top);
  return {
    left,
    top,
    width: Math.min(box.right, clip.left + clip.width) - left,
    height: Math.min(box.bottom, clip.top + clip.height) - top,
  };
}
