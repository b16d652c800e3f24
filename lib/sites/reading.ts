import type { VisibleText } from '@/lib/page/visible-text';
import type { Posting } from '@/lib/posting/posting';
import type { Site } from './site';
import type { TellTried } from './tried';

/** How far a page could be read. */
export const READING_STATES = ['ready', 'partial', 'login', 'blocked', 'offline', 'unreadable'] as const;
export type ReadingState = (typeof READING_STATES)[number];

export const PAGE_KINDS = ['detail', 'split', 'list', 'edit', 'none'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** What a page says, as far as it could be read. */
export interface Reading {
  /** Id of the site's reader, `generic` where none fits. */
  site: string;
  kind: PageKind;
  state: ReadingState | null;
  why: string | null;
  layout: string | null;
  posting: Posting | null;
  /** The way from offsets of the posting's description to the page; null where the text is not in the page. */
  text: VisibleText | null;
  cards: Card[];
  /** The field of a form in which the text stands; null on all other pages. */
  form: FormField | null;
  /** Whether the parts of the page agree on whose posting they show; if not, it is still changing. */
  settled: boolean;
}

/** A field whose text a person writes: a text area, an input, or an editable element. */
export type FormField = HTMLElement;

/** A posting as a list names it. */
export interface CardName {
  id: string;
  title: string;
}

export interface Card extends CardName {
  /** Where it stands in the page: for the badge beside it. */
  element: Element;
}

export interface ReadOptions {
  /** Also closed shadow roots, where the browser lets an extension in. */
  shadowRootOf?: ((host: Element) => ShadowRoot | null) | undefined;
  /** A person asked for this page to be read: weaker signs of a posting will do. */
  asked?: boolean | undefined;
  /** The site shows postings under such addresses: this is one, if it can be read. */
  likely?: boolean | undefined;
  /** A person's own readers: for their hosts they come before the built-in ones. */
  own?: readonly Site[] | undefined;
  /** Told of each way of reading, and how far it came. */
  tried?: TellTried | undefined;
}

export const NOTHING: Omit<Reading, 'site'> = {
  kind: 'none',
  state: null,
  why: null,
  layout: null,
  posting: null,
  text: null,
  cards: [],
  form: null,
  settled: true,
};
