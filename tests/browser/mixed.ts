/** Moments at which parts of different postings stood together, which must never be seen. */
import type { Glimpse } from './extension';
import { tight } from './marks';
import { postings } from './postings';

/** What a visitor is shown of each posting: one is cut. */
export const shown = postings.map(({ id, title, description, partial }) => ({
  id,
  title,
  text: tight(partial ? description.slice(0, 75) : description),
}));

/** Moments at which parts of different postings were put together. */
export function mixedUp(glimpses: readonly Glimpse[]): Glimpse[] {
  return glimpses.filter(
    ({ id, title, description }) =>
      id !== null &&
      !shown.some((one) => one.id === id && one.title === title && one.text === tight(description ?? '')),
  );
}
