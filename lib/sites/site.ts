/** A site reader is data: where a posting's parts stand, layout by layout. One file a site in ./sites. */
import type { FieldName } from '@/lib/posting/fields';
import type { PageKind, ReadingState } from './reading';

/** Where a value stands inside the root of a layout. */
export interface FieldRule {
  /** Selectors, tried in order. */
  at: string | readonly string[];
  /** Which of the elements found; the first where nothing is said. */
  nth?: number;
  /** The attribute that holds the value, in place of the element's visible text. */
  attribute?: string;
  /** A regular expression; its first group is the value. */
  pattern?: string;
  /** Where this matches inside the root, the page has the value and hides it: the field is read as null. */
  hiddenBy?: string;
  /** Looked for in the whole document: for what the site keeps outside the posting. */
  anywhere?: boolean;
}

export interface DescriptionRule {
  at: string;
  /** Of several such elements the one whose section carries this heading: `within` is the section, `heading` is inside it. */
  under?: { within: string; heading: string; says: string };
  /** Parts of the element that are not the posting's text. */
  skip?: string;
}

export interface CardsRule {
  item: string;
  id: FieldRule;
  title: FieldRule;
}

/** One way in which a site shows a posting or a list. Newest first. */
export interface Layout {
  id: string;
  kind: PageKind;
  /** Where and when the selectors were seen to hold. */
  seen: string;
  /** Regular expression over the address's path; a layout without one may be on any. */
  path?: string;
  /** Proves that the page has this layout. */
  anchor: string;
  /** What the posting's parts stand in; list pages have none. */
  root?: string;
  /** Values that carry the posting's own id. All that are found must agree, else the page is still changing. */
  identity?: readonly (FieldRule | { url: string })[];
  title?: FieldRule;
  fields?: Partial<Record<FieldName, FieldRule>>;
  description?: DescriptionRule;
  /** Signs that the text is cut, and what to say of it. */
  cut?: readonly { at: string; why: string }[];
  cards?: CardsRule;
}

/** A page that stands in the way of the posting. Looked for only when no layout could be read. */
export interface Wall {
  state: Exclude<ReadingState, 'ready' | 'partial'>;
  why: string;
  path?: string;
  title?: string;
  at?: string;
}

export interface Site {
  id: string;
  name: { zh: string; en: string };
  /** Hosts, with `*.` for all below. */
  hosts: readonly string[];
  /** The canonical address of a posting; `{id}` stands for its id. */
  address: string;
  /** The site's own buttons for applying, chatting, saving and publishing: nothing of ours may cover them. */
  buttons: readonly string[];
  layouts: readonly Layout[];
  walls: readonly Wall[];
}
