import type { Audit } from '@/lib/audit/types';
import type { Marks } from '@/lib/platform/settings';
import type { MarkStop } from '@/lib/posting/meanings';
import type { Posting } from '@/lib/posting/posting';
import type { CardName, PageKind, ReadingState } from '@/lib/sites/reading';

/** What the content script knows of its page: told to the panel, the popup and the reading command. Plain data. */
export interface PageView {
  /** Id of the reader; `generic` where no site fits. */
  site: string;
  kind: PageKind;
  /** Null while nothing has been read yet, and on pages that hold no posting. */
  state: ReadingState | null;
  /** A word for the reason of the state, such as `login-wall`; the interface puts it into a sentence. */
  why: string | null;
  layout: string | null;
  posting: Posting | null;
  /** Key under which the posting is kept. */
  key: string | null;
  audit: Audit | null;
  /** Cards of a list page that could be named. */
  cards: CardName[];
  /** Which marks are painted in the page. */
  marks: Marks;
  /** The page can paint marks at all (CSS Custom Highlight API). */
  canMark: boolean;
  /** The words that a person has gone to, from mark to mark; null before the first. */
  at: MarkStop | null;
}

export type { PageKind, ReadingState };

/** The view of a page of which nothing is known. */
export const BLANK_VIEW: PageView = {
  site: 'generic',
  kind: 'none',
  state: null,
  why: null,
  layout: null,
  posting: null,
  key: null,
  audit: null,
  cards: [],
  marks: { on: false, off: [] },
  canMark: false,
  at: null,
};
