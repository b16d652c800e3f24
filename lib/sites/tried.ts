/** What a reader tried on a page, step by step: names of layouts and readers, and never a word of the page. */

/**
 * How far a way of reading came. `path`: the address is not one of the layout's. `anchor`: what proves the layout is
 * not on the page. `root`: the part that holds the posting is not there. `text`: it is, without a visible text.
 * `nothing`: a generic reader found none of its signs. `read`: it gave what was shown.
 */
export const TRIED_ENDS = ['path', 'anchor', 'root', 'text', 'nothing', 'read'] as const;
export type TriedEnd = (typeof TRIED_ENDS)[number];

export interface Tried {
  /** Id of the site's reader, a person's own one, or `generic`. */
  reader: string;
  layout: string;
  end: TriedEnd;
}

export type TellTried = (tried: Tried) => void;
