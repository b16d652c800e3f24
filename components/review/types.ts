import type { Audit } from '@/lib/audit/types';
import type { Posting } from '@/lib/posting/posting';

/** What a review is of. */
export interface ReviewedView {
  /** Tells one posting from the next, null where there is none. */
  key: string | null;
  audit: Audit;
  posting: Posting;
}

/** A name is asked for at a card; an empty one is none. */
export interface Signing {
  card: string;
  onSign: (name: string) => void;
}
