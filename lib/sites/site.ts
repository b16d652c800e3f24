/** A site reader is data: where a posting's parts stand, layout by layout. One file a site in ./sites. */
import type { FieldName } from '@/lib/posting/fields';
import type { PageKind, ReadingState } from './reading';

/**
 * Where a value stands inside the root of a layout.
 * Regular expressions over an address see its path, query and hash as one: `/job/1?from=list#top`.
 */
export interface FieldRule {
  /**
   * Selectors, tried in order; a whole list of one is separated by commas as in CSS. `:scope` is the root itself.
   */
  at: string | readonly string[];
  /** Which of the elements found; where nothing is said, the first that has the value. */
  nth?: number;
  /** Of the elements found only those count whose section carries this heading. */
  under?: Heading;
  /** The attribute that holds the value, in place of the element's visible text. */
  attribute?: string;
  /** A regular expression; its first group is the value. */
  pattern?: string;
  /** Where this matches inside the root, the page has the value and hides it: the field is read as null. */
  hiddenBy?: string;
  /** A regular expression: a value in which it matches is there and hidden, as `**-**元` is. */
  hidden?: string;
  /** Looked for in the whole document: for what the site keeps outside the posting. */
  anywhere?: boolean;
}

/** The value is a part of the address itself: the first group of a regular expression. */
export interface AddressRule {
  url: string;
}

/** The value is a part of the page's title: the first group of a regular expression. */
export interface TitleRule {
  title: string;
}

/** How a value is found: one way, or several of which the first that finds it counts. */
export type ValueRule = Rule | readonly Rule[];
export type Rule = FieldRule | AddressRule | TitleRule;

/** `within` is the section, `heading` stands inside it and `says` (a regular expression) this. */
export interface Heading {
  within: string;
  heading: string;
  says: string;
}

export interface DescriptionRule {
  /** Selectors, tried in order until one finds text. */
  at: string | readonly string[];
  /** Of several such elements the one whose section carries this heading. */
  under?: Heading;
  /** Every such element is a part of the text (duties here, requirements there), in the order of the page. */
  all?: boolean;
  /** Parts of the element that are not the posting's text. */
  skip?: string;
}

export interface CardsRule {
  item: string;
  id: ValueRule;
  title: ValueRule;
}

/** A recruiter's form: the text is what stands in a field (a text area, an input or an editable element). */
export interface FormRule {
  title: ValueRule;
  description: FieldRule;
}

/** What the selectors of a layout rest on. */
export interface Evidence {
  /** page: a real saved page was read with them. published: others publish them, and no page was at hand. */
  from: 'page' | 'published';
  /** When it was seen to hold: a year or a month, `2022` or `2026-07`. */
  at: string;
  note?: string;
}

/** One way in which a site shows a posting or a list. Newest first. */
export interface Layout {
  id: string;
  kind: PageKind;
  evidence: Evidence;
  /** Regular expression over the address (path, query and hash); a layout without one may be on any. */
  path?: string;
  /** Proves that the page has this layout. */
  anchor: string;
  /**
   * What the posting's parts stand in; list pages have none. Selectors, tried in order: of what they find, the first
   * that holds the anchor, and of several such by one selector that whose identity agrees.
   */
  root?: string | readonly string[];
  /** Values that carry the posting's own id. All that are found must agree, else the page is still changing. */
  identity?: readonly Rule[];
  title?: ValueRule;
  fields?: Partial<Record<FieldName, ValueRule>>;
  /** Fields that the layout does not give are taken from the page’s JSON-LD, where that is of this posting. */
  structured?: boolean;
  description?: DescriptionRule;
  /** Signs that the text is cut, and what to say of it. */
  cut?: readonly { at: string; why: string }[];
  cards?: CardsRule;
  /** Of kind `edit` only: it stands in place of `title` and `description`. */
  form?: FormRule;
}

/**
 * A page that stands in the way of the posting. Looked for only when no layout could be read; one that asks for a
 * log-in only when the generic readers find no posting either.
 */
export interface Wall {
  state: Exclude<ReadingState, 'ready' | 'partial'>;
  why: string;
  path?: string;
  title?: string;
  at?: string;
  /** A regular expression: it is a wall only if one of the elements `at` says this where a person sees it. */
  says?: string;
}

export interface Site {
  id: string;
  name: { zh: string; en: string };
  /** Hosts, with `*.` for all below. */
  hosts: readonly string[];
  /**
   * listed: read on sight, its hosts stand in the manifest. asked: read once a person has allowed it there (an
   * optional permission), and on demand before that.
   */
  reach: 'listed' | 'asked';
  /**
   * The canonical address of a posting; `{id}` stands for its id, `{host}` for the host that it was read on. Null
   * where the posting's page names it best.
   */
  address: string | null;
  /** Pages of this site that are never looked at, beside those of never.ts: regular expressions over the address. */
  never?: readonly string[];
  /** Hosts among `hosts` that are never looked at: a wildcard takes in a person's own pages too. */
  except?: readonly string[];
  /** Pages that the words of never.ts would shut out, and that show postings all the same. */
  read?: readonly string[];
  /** The site's own buttons for applying, chatting, saving and publishing: nothing of ours may cover them. */
  buttons: readonly string[];
  /** Layouts may stand in a frame of the same origin. */
  frames?: boolean;
  /** None where the generic readers do better than any selector that is known. */
  layouts: readonly Layout[];
  walls: readonly Wall[];
}
