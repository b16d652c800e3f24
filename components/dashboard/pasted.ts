import type { Audit } from '@/lib/audit/types';
import { BLANK_VIEW, type PageView } from '@/lib/messages/view';
import type { Posting } from '@/lib/posting/posting';
import type { Said } from '@/lib/review/said';

/** What a person pasted. */
export interface Pasted {
  title: string;
  text: string;
  /** What they say of its judgement. */
  said?: Said | undefined;
}

/** A pasted text as a posting: no fields, no identity. */
export function pastedPosting({ title, text }: Pasted): Posting {
  return { reader: 'paste', id: null, url: null, title, description: text };
}

/** As the panel takes it; it belongs to no page, so nothing is kept with it. Its text stands beside, marked by us. */
export function pastedView(posting: Posting, audit: Audit): PageView {
  return { ...BLANK_VIEW, canMark: true, site: 'paste', kind: 'detail', state: 'ready', posting, audit };
}
