/** Words that a person has selected, in place of what is read from the page. */
import type { Reading } from '@/lib/sites/reading';

/** Their layout. */
export const SELECTION = 'selection';

export function selectedReading(text: string, address: URL, { title }: Document): Reading {
  return {
    site: 'generic',
    kind: 'detail',
    state: 'ready',
    why: null,
    layout: SELECTION,
    posting: { reader: 'generic', id: null, url: address.href, title, description: text },
    text: null,
    cards: [],
    form: null,
    settled: true,
  };
}
