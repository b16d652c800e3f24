import type { Place } from '@/lib/anchor/places';

/**
 * What is selected in a text whose parts say where they start (`data-start`): offsets into that text, in UTF-16 code
 * units. Null where nothing is, or something else.
 */
export function placeOfSelection(root: HTMLElement): Place | null {
  const selection = root.ownerDocument.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const start = offsetOf(root, startContainer, startOffset);
  const end = offsetOf(root, endContainer, endOffset);
  return start !== null && end !== null && start < end ? { start, end } : null;
}

function offsetOf(root: HTMLElement, node: Node, offset: number): number | null {
  if (!root.contains(node)) return null;
  if (node.nodeType === node.TEXT_NODE) {
    const part = node.parentElement?.closest<HTMLElement>('[data-start]');
    return part ? Number(part.dataset.start) + offset : null;
  }
  // Between parts, or before the first one of all.
  const next = node.childNodes[offset] as HTMLElement | undefined;
  if (next?.dataset?.start) return Number(next.dataset.start);
  const last = root.lastElementChild as HTMLElement | null;
  return last?.dataset.start ? Number(last.dataset.start) + (last.textContent?.length ?? 0) : null;
}
