import type { Band } from '@/lib/audit/types';
import type { Unsaved } from '@/lib/messages/drafts';
import type { Look } from '@/lib/messages/health';
import type { Posting } from '@/lib/posting/posting';

/**
 * A value that a person wrote, with its stamp: enough for a later merge with other devices. Unknown fields of a
 * newer version are kept as they are.
 */
export interface Field<T = unknown> {
  v: T;
  /** Stamp of a hybrid logical clock; sorts as text. */
  t: string;
  /** For each device the newest stamp that the writer had seen of this field. */
  c: Record<string, string>;
}
export type Fields = Record<string, Field>;

/** What a person says of a posting that itself is not kept: it was looked at in private, or they keep none. */
export interface BareRow {
  key: string;
  f: Fields;
}

/** A posting that was looked at. Times are ms since the epoch. */
export interface PostingRow extends BareRow {
  posting: Posting;
  /** `partial` texts never replace `ready` ones. */
  state: 'ready' | 'partial';
  firstSeen: number;
  lastSeen: number;
  /** How often it was looked at. */
  times: number;
  /** Derived by the engine, and made anew when engine or checklist change: never synced. */
  role: 'service' | 'mixed' | 'other';
  score: number | null;
  /** Absent in rows of before it was kept: then the score alone tells it. */
  band?: Band | null | undefined;
  missing: number;
  engine: number;
  checklist: number;
}

/** Whether the posting itself is kept. */
export function isKept(row: PostingRow | BareRow | undefined): row is PostingRow {
  return row !== undefined && 'posting' in row;
}

/** Whether a person says anything of the posting's judgement; what was taken back is nothing. */
export function hasSaid(row: BareRow | undefined): boolean {
  return Object.values(row?.f ?? {}).some(({ v }) => v !== null);
}

/** A text of a posting as it stood from a time on. */
export interface VersionRow {
  key: string;
  at: number;
  title: string;
  description: string;
}

/** Every posting has one plain note, the same on every device. */
export function plainNoteId(key: string): string {
  return `plain:${key}`;
}

export interface NoteRow {
  id: string;
  /** Key of the posting. */
  posting: string;
  /** When it was last changed: derived from the stamps, for sorting. */
  changed: number;
  f: Fields;
}

/** The words of a note; empty where it has none. */
export function bodyOf(row: NoteRow): string {
  const body = row.f.body?.v;
  return typeof body === 'string' ? body : '';
}

/** Whether a note says anything: one that was emptied is none. */
export function isWritten(row: NoteRow): boolean {
  return bodyOf(row).trim() !== '';
}

/** What a person says of themselves on an item of the checklist: fields `level`, `example` and `done`. */
export interface ClaimRow {
  /** Of the item. */
  id: string;
  /** When it was last changed: derived from the stamps, for sorting. */
  changed: number;
  f: Fields;
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
  table: 'postings' | 'notes' | 'profile' | 'drafts';
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

export interface MetaRow {
  name: string;
  value: unknown;
}
