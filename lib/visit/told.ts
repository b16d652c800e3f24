/** What a reading of the page says of it to the panel and the popup. */
import type { PageView } from '@/lib/messages/view';
import { postingKey } from '@/lib/posting/identity';
import type { Reading } from '@/lib/sites/reading';
import { SELECTION } from './selected';

export function toldOf({ site, kind, state, why, layout, posting, cards }: Reading): Partial<PageView> {
  // Words picked out of a page, or still being written in a form, are no posting yet: nothing is kept of them.
  const key = posting && layout !== SELECTION && kind !== 'edit' ? postingKey(posting) : null;
  const named = cards.map(({ id, title }) => ({ id, title }));
  return { site, kind, state, why, layout, posting, cards: named, key };
}
