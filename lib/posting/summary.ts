import type { Band } from '@/lib/audit/types';
import type { Labels } from '@/lib/notes/labels';

/** A kept posting, as lists show it: without its text. Times are ms since the epoch. */
export interface PostingSummary extends Pick<Labels, 'status' | 'tags' | 'rating' | 'owner'> {
  key: string;
  reader: string;
  url: string | null;
  title: string;
  company: string | null;
  place: string | null;
  salary: string | null;
  state: 'ready' | 'partial';
  role: 'service' | 'mixed' | 'other';
  score: number | null;
  band: Band | null;
  missing: number;
  /** Possible findings that nobody dismissed; null in rows of before it was told. */
  findings: Readonly<Record<'illegal' | 'risky' | 'style', number>> | null;
  /** Written notes. */
  notes: number;
  firstSeen: number;
  /** When it was last looked at. */
  seen: number;
  times: number;
  /** Its text changed since it was first seen. */
  changed: boolean;
  /** A person said that it is the same as one under another address. */
  joined: boolean;
  /** The import it came with. */
  batch: string | null;
}
