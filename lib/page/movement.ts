/**
 * Tells, at most once a frame, when things of a page may stand elsewhere than they did: after a scroll of the window
 * or of any panel, a change of size, of nodes or of classes, and while something moves by itself. Where nothing happens
 * it costs nothing.
 */
import { bodyOf, rootOf, viewOf } from './dom';

export interface MovementOptions {
  /**
   * Told in a frame. @param stirred the page did something since things were last found at rest.
   * @returns whether something has moved since the last frame: then it is told again in the next one.
   */
  look: (stirred: boolean) => boolean;
  /** Told of changes of the page's nodes, before anything is painted. */
  mutated: (records: readonly MutationRecord[]) => void;
  /** Attributes to be told of, beside those that change where things stand. */
  attributes: readonly string[];
}

export interface Movement {
  start(): void;
  stop(): void;
  /** Look in the next frame: what is to be placed has changed. */
  soon(): void;
  /** The same, as if the page had done something. */
  stir(): void;
}

const LAYOUT_ATTRIBUTES = ['class', 'style', 'hidden', 'open'];
/** A movement may begin slowly: so many frames without any are waited for. */
const CALM_FRAMES = 2;
const MOVING = [
  'scroll',
  'load',
  'toggle',
  'transitionstart',
  'transitionend',
  'animationstart',
  'animationend',
  // What opens under the pointer or the focus may need no change of the page's nodes.
  'pointerover',
  'focusin',
];

export function watchMovement(document: Document, { look, mutated, attributes }: MovementOptions): Movement {
  const view = viewOf(document);
  let frame = 0;
  let calm = 0;
  let active = false;
  let stirred = false;
  const ahead = () => {
    if (active && frame === 0) frame = view.requestAnimationFrame(run);
  };
  const run = () => {
    frame = 0;
    const moved = look(stirred);
    calm = moved ? 0 : calm + 1;
    // What has moved by itself is looked at as a whole once it is at rest.
    stirred = moved;
    if (calm <= CALM_FRAMES) ahead();
  };
  const soon = () => {
    calm = 0;
    ahead();
  };
  const stir = () => {
    stirred = true;
    soon();
  };
  const changes = new MutationObserver((records) => {
    mutated(records);
    stir();
  });
  const sizes = new ResizeObserver(stir);
  const listening = { capture: true, passive: true };
  return {
    soon,
    stir,
    start() {
      if (active) return;
      active = true;
      for (const type of MOVING) document.addEventListener(type, stir, listening);
      view.addEventListener('resize', stir);
      changes.observe(document, {
        subtree: true,
        childList: true,
        characterData: true,
        attributeFilter: [...new Set([...LAYOUT_ATTRIBUTES, ...attributes])],
      });
      for (const element of [rootOf(document), bodyOf(document)]) if (element) sizes.observe(element);
      stir();
    },
    stop() {
      active = false;
      view.cancelAnimationFrame(frame);
      frame = 0;
      for (const type of MOVING) document.removeEventListener(type, stir, listening);
      view.removeEventListener('resize', stir);
      changes.disconnect();
      sizes.disconnect();
    },
  };
}
