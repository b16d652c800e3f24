/** Scrolls so that words stand a third from the top: smoothly only when they are near, and never under reduced motion. */
export function scrollToRange(range: Range): void {
  const element = range.startContainer.parentElement;
  const view = element?.ownerDocument.defaultView;
  if (!element || !view) return;
  const near = Math.abs(range.getBoundingClientRect().top - view.innerHeight / 3) < 2 * view.innerHeight;
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  // Inner scrollers first: the words may stand in a panel that scrolls by itself.
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const top = range.getBoundingClientRect().top - view.innerHeight / 3;
  view.scrollBy({ top, behavior: near && !calm ? 'smooth' : 'instant' });
}
