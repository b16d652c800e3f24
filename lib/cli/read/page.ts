/** The readers by themselves, for a page without the extension: bundled as one script, and put into a page's world. */
import { readPage } from '@/lib/sites/read';
import type { Reading } from '@/lib/sites/reading';

/** A reading as plain data: without what leads back into the page. */
export type PlainReading = Omit<Reading, 'text' | 'form' | 'cards'> & {
  cards: { id: string; title: string }[];
  /** The text has a way back to the page, and every piece of it says there what it says in the text. */
  mapped: boolean;
};

declare global {
  var readerPage: { read(url: string, asked?: boolean): PlainReading };
}

globalThis.readerPage = {
  read(url, asked = false) {
    const { text, form: _, cards, ...plain } = readPage(document, new URL(url), { asked });
    const mapped = text?.pieces.every(
      ({ at, node, offset, length }) =>
        node.data.slice(offset, offset + length) === text.text.slice(at, at + length),
    );
    return { ...plain, cards: cards.map(({ id, title }) => ({ id, title })), mapped: mapped ?? false };
  },
};
