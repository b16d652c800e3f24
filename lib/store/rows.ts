import type { Band } from '@/lib/audit/types';
import type { Unsaved } from '@/lib/messages/drafts';
import type { Look } from '@/lib/messages/health';
import type { Posting } from '@/lib/posting/posting';
import { dotsOf, type Fields } from '@/lib/sync/register';
import type { SyncTable } from '@/lib/sync/row';
import { GONE, isThere } from '@/lib/sync/tombstone';

/** What a person says of a posting that itself is not kept: it was looked at in private, or they keep none. */
export interface BareRow {
  key: string;
  f: Fields;
  /** Its tags, derived from the fields: to be counted and offered. */
  tags?: string[] | undefined;
}

/** A posting without its text, which stands in `versions`: a list of many thousands is read without their texts. */
export type PostingHead = Omit<Posting, 'description'>;

/** Findings that nobody has dismissed, by severity. */
export type FindingCounts = Readonly<Record<'illegal' | 'risky' | 'style', number>>;

/** A posting that was looked at. Times are ms since the epoch. */
export interface PostingRow extends BareRow {
  posting: PostingHead;
  /** Which of its versions it says now. */
  at: number;
  /** `partial` texts never replace `ready` ones. */
  state: 'ready' | 'partial';
  firstSeen: number;
  lastSeen: number;
  /** What the clock said at the last look, where it stood before times known already: it was set back, or was ahead. */
  clock?: number | undefined;
  /** How often it was looked at. */
  times: number;
  /** Written notes that it has. */
  notes: number;
  /** Fingerprint of company, title and place: postings under two addresses that may be one share it. */
  twin: string;
  /** The import it came with, where it was not looked at on a page. */
  batch?: string | undefined;
  /** Derived by the engine, and made anew when engine or checklist change: never synced. */
  role: 'service' | 'mixed' | 'other';
  score: number | null;
  /** Absent in rows of before it was kept: then the score alone tells it. */
  band?: Band | null | undefined;
  missing: number;
  /** Absent in rows of before it was kept. */
  findings?: FindingCounts | undefined;
  engine: number;
  checklist: number;
}

/** Whether the posting itself is kept. */
export function isKept(row: PostingRow | BareRow | undefined): row is PostingRow {
  return row !== undefined && 'posting' in row;
}

/** Whether a person says anything in a row, of a posting or in a note; what was taken back is nothing. */
export function hasSaid(row: { f: Fields } | undefined): boolean {
  return Object.entries(row?.f ?? {}).some(([name, { v }]) => name !== GONE && v !== null);
}

/** A posting as it stood from a time on. */
export interface VersionRow {
  key: string;
  /** When, and which comes after which: never before the text that it replaces, also when the clock goes back. */
  at: number;
  /** What the clock said, where that is not `at`. */
  clock?: number | undefined;
  posting: Posting;
  state: 'ready' | 'partial';
}

/** A note: fields `body`, `anchor`, `author`, and `gone` once it is deleted. */
export interface NoteRow {
  id: string;
  /** Key of the posting. */
  posting: string;
  /** When it was last changed: derived from the stamps, for sorting. */
  changed: number;
  f: Fields;
}

/** Whether a note is there and says anything: one that was emptied is none, but for the words it is tied to. */
export function isWritten({ f }: NoteRow): boolean {
  if (!isThere(f)) return false;
  const says = (name: string) => {
    const field = Object.hasOwn(f, name) ? f[name] : undefined;
    return field
      ? dotsOf(field).some(({ v }) => (typeof v === 'string' ? v.trim() !== '' : v !== null))
      : false;
  };
  return says('body') || says('anchor');
}

/** What a person says of themselves on an item of the checklist: fields `level`, `example` and `done`. */
export interface ClaimRow {
  /** Of the item. */
  id: string;
  /** When it was last changed: derived from the stamps, for sorting. */
  changed: number;
  f: Fields;
}

/** What a job page said of a posting that a person said something of, for devices that have not seen it: field `page`. */
export interface PageRow {
  key: string;
  f: Fields;
}

/** What field `page` holds: a posting without its text where texts do not travel. */
export interface Page {
  posting: PostingHead & { description?: string | undefined };
  /** From when on it said so, ms since the epoch. */
  at: number;
  state: 'ready' | 'partial';
}

/** A row that came from another device and cannot be read here. */
export interface QuarantineRow {
  /** The same row that comes again stands once. */
  id: string;
  /** Device it came from. */
  from: string;
  /** ms since the epoch */
  at: number;
  reason: string;
  row: unknown;
}

/** A draft of the person's own: `title`, `text`, and `gone` once it is deleted. */
export interface DraftRow {
  id: string;
  /** Key of the posting it came from. */
  posting: string | null;
  /** When it was last changed: derived from the stamps, for sorting. */
  changed: number;
  f: Fields;
}

/** The draft of a posting that is still written on; null once it was given up. Never synced. */
export interface UnsavedRow {
  key: string;
  unsaved: Unsaved | null;
  /** When it was written, ms since the epoch. */
  at: number;
}

/** A field that has not yet been sent to the person's other devices. */
export interface OutboxRow {
  table: SyncTable;
  id: string;
  field: string;
  t: string;
}

/** How reading went with one layout of a site, or with none of them. Times are ms since the epoch. Never synced. */
export interface HealthRow extends Pick<Look, 'site' | 'kind' | 'why' | 'tried'> {
  layout: string;
  works: number;
  lastWorked: number | null;
  fails: number;
  lastFailed: number | null;
  /** Parts of a posting that were looked for and got, each with how often. */
  wanted: Record<string, number>;
  got: Record<string, number>;
  changed: number;
}

/** Postings to be gone through one by one. Never synced. */
export interface QueueRow {
  id: string;
  name: string;
  /** When it was made, ms since the epoch. */
  at: number;
  /** Of the postings, in order. */
  keys: string[];
}

/** A posting of a queue that was gone through. */
export interface ReviewedRow {
  queue: string;
  key: string;
  /** ms since the epoch */
  at: number;
}

export interface MetaRow {
  name: string;
  value: unknown;
}
