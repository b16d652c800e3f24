/** A field in which a person writes: words in it are selected, and nothing of it is changed. */
import { boxOf, documentOf, viewOf } from './dom';

/** A letter of the Latin script is about half as wide as a Chinese character. */
const HALF = /[\u0020-\u02ff]/;

/** Shows the characters `start` to `end` (exclusive) of a text area as selected, and scrolls to them. */
export function selectInField(
  field: HTMLTextAreaElement | HTMLInputElement,
  start: number,
  end: number,
): void {
  field.scrollIntoView({ block: 'center', behavior: 'instant' });
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, end);
  scrollField(field, start);
}

/** Browsers do not scroll a field to what a script selects; its lines are counted as they are wrapped. */
function scrollField(field: HTMLTextAreaElement | HTMLInputElement, at: number): void {
  const style = viewOf(documentOf(field)).getComputedStyle(field);
  const size = Number.parseFloat(style.fontSize) || 16;
  const padding = Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.paddingRight);
  const perLine = Math.max(1, (field.clientWidth - (padding || 0)) / size);
  const all = linesOf(field.value, perLine);
  const line = all > 0 ? field.scrollHeight / all : size;
  field.scrollTop = linesOf(field.value.slice(0, at), perLine) * line - boxOf(field).height / 2;
}

/** How many lines a text takes up. @param perLine how many Chinese characters stand in one. */
export function linesOf(text: string, perLine: number): number {
  let lines = 0;
  for (const line of text.split('\n')) {
    let width = 0;
    for (const c of line) width += HALF.test(c) ? 0.5 : 1;
    lines += Math.max(1, Math.ceil(width / perLine));
  }
  return lines;
}
