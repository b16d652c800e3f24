/** The readers by themselves, for a page without the extension: bundled as one script, and put into a page's world. */
import { actionBoxes } from '@/lib/page/action-buttons';
import { type Box, type PanelPlace, panelPlace } from '@/lib/page/dock';
import { rangesOf } from '@/lib/page/ranges';
import { readPage } from '@/lib/sites/read';
import type { Reading } from '@/lib/sites/reading';
import { SITES } from '@/lib/sites/registry';

/** A reading as plain data: without what leads back into the page. */
export type PlainReading = Omit<Reading, 'text' | 'form' | 'cards'> & {
  cards: { id: string; title: string }[];
  /** The text has a way back to the page, and every piece of it says there what it says in the text. */
  mapped: boolean;
};

/** Where a panel of this width would stand over the page, and the lines of the posting. */
export interface Placed {
  place: PanelPlace;
  lines: Box[];
}

declare global {
  var readerPage: {
    read(url: string, asked?: boolean): PlainReading;
    place(url: string, width: number, margin: number): Placed;
  };
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
  place(url, width, margin) {
    const { site, text } = readPage(document, new URL(url), { asked: true });
    const buttons = actionBoxes(document, SITES.find(({ id }) => id === site)?.buttons ?? []);
    const lines = text
      ? rangesOf(text, 0, text.text.length)
          .flatMap((range) => [...range.getClientRects()])
          .map(({ left, top, width, height }) => ({ left, top, width, height }))
      : [];
    const view = { width: innerWidth, height: innerHeight };
    return { place: panelPlace(buttons, lines, width, margin, view), lines };
  },
};
