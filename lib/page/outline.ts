/** Draws around words for a moment, on a layer of ours, where the page cannot mark them. */
import { boxesOf, boxOf } from './dom';
import type { Stage } from './stage';

/** @returns a function that takes it away. */
export function outlineWords(document: Document, stage: Stage, ranges: readonly Range[]): () => void {
  const layer = stage.add(() => {}, { below: true, className: 'outlines' });
  // The layer scrolls with the page, and so do the boxes on it.
  const origin = boxOf(layer.box);
  for (const { left, top, width, height } of ranges.flatMap(boxesOf)) {
    const line = document.createElement('div');
    line.className = 'outline';
    line.style.cssText = `left:${left - origin.left}px;top:${top - origin.top}px;width:${width}px;height:${height}px`;
    layer.box.append(line);
  }
  return () => layer.unmount();
}
