/**
 * What leaves the extension whole and comes in again: one row a posting with everything that is known of it, and one
 * for each other thing that a person wrote. Read generously, written exactly: what a newer version added is kept as it
 * stands.
 */
import * as z from 'zod/mini';
import { type Labels, labelsIn } from '@/lib/notes/labels';
import { unsavedSchema } from '@/lib/notes/unsaved';
import type { Field, Fields } from '@/lib/sync/register';
import { isThere } from '@/lib/sync/tombstone';
import { fieldsSchema, LATEST } from './fields';

/** The form of the file, and of the rows in it. */
export const FORMAT = 'yardstick';
export const FORMAT_VERSION = 1;

const time = z.int().check(z.minimum(0), z.maximum(LATEST));
const count = z.int().check(z.minimum(0), z.maximum(1e9));
const MOST_CHARACTERS = 1_000_000;
const text = z.string().check(z.maxLength(MOST_CHARACTERS));
const key = z.string().check(z.minLength(1), z.maxLength(4_000));
const field = z.optional(z.nullable(text));

const noteSchema = z.looseObject({ id: key, posting: key, f: fieldsSchema });

const postingFields = z.looseObject({
  reader: z.string().check(z.maxLength(100)),
  id: z.nullable(key),
  url: z.nullable(key),
  title: text,
  description: text,
  company: field,
  place: field,
  salary: field,
  education: field,
  experience: field,
  headcount: field,
  validity: field,
});

const versionSchema = z.looseObject({
  /** From when on it stood so. */
  at: time,
  /** What the clock said, where that is another time. */
  clock: z.optional(time),
  posting: postingFields,
  state: z.enum(['ready', 'partial']),
});

/** A posting that is kept, with its earlier texts and all that was said and noted of it. */
export const postingRecordSchema = z.looseObject({
  kind: z.literal('posting'),
  key,
  posting: postingFields,
  state: z.enum(['ready', 'partial']),
  firstSeen: time,
  lastSeen: time,
  times: count,
  role: z.enum(['service', 'mixed', 'other']),
  score: z.nullable(z.number().check(z.minimum(0), z.maximum(100))),
  band: z.optional(z.nullable(z.enum(['thin', 'basic', 'good', 'full']))),
  missing: count,
  versions: z.array(versionSchema),
  f: fieldsSchema,
  notes: z.array(noteSchema),
});
export type PostingRecord = z.infer<typeof postingRecordSchema>;

/** What a person says of a posting that itself is not kept. */
export const saidRecordSchema = z.looseObject({
  kind: z.literal('said'),
  key,
  f: fieldsSchema,
  notes: z.array(noteSchema),
});

/** What a person says of themselves on an item of the checklist. */
export const claimRecordSchema = z.looseObject({ kind: z.literal('claim'), id: key, f: fieldsSchema });

/** A draft that was saved. */
export const draftRecordSchema = z.looseObject({
  kind: z.literal('draft'),
  id: key,
  posting: z.nullable(key),
  f: fieldsSchema,
});

/** The draft of a posting that is still written on; null: it was given up. `at`: when that was written. */
export const unsavedRecordSchema = z.looseObject({
  kind: z.literal('unsaved'),
  key,
  at: time,
  unsaved: z.nullable(unsavedSchema),
});

/** A person's choices; each is checked by whoever takes it over. */
export const settingsRecordSchema = z.looseObject({
  kind: z.literal('settings'),
  values: z.record(z.string(), z.unknown()),
});

const BY_KIND = {
  posting: postingRecordSchema,
  said: saidRecordSchema,
  claim: claimRecordSchema,
  draft: draftRecordSchema,
  unsaved: unsavedRecordSchema,
  settings: settingsRecordSchema,
} as const;
export type RecordKind = keyof typeof BY_KIND;
export const RECORD_KINDS = Object.keys(BY_KIND) as RecordKind[];

export type TransferRecord = z.infer<(typeof BY_KIND)[RecordKind]>;

/** The schema of a kind of rows; undefined where this version knows none of that name. */
export function schemaOf(kind: unknown): (typeof BY_KIND)[RecordKind] | undefined {
  return typeof kind === 'string' && Object.hasOwn(BY_KIND, kind) ? BY_KIND[kind as RecordKind] : undefined;
}

/** A field's value as a text; empty where it says nothing, or something else. */
export function wordsOf(f: Readonly<Record<string, Pick<Field, 'v'>>>, name: string): string {
  const value = Object.hasOwn(f, name) ? f[name]?.v : undefined;
  return typeof value === 'string' ? value : '';
}

/** What a posting is filed under. */
export function labelsOf(f: PostingRecord['f']): Labels {
  return labelsIn(Object.fromEntries(Object.entries(f).map(([name, { v }]) => [name, v])));
}

/** The words of a posting's notes, without those that were deleted or are empty. */
export function bodiesOf({ notes }: Pick<PostingRecord, 'notes'>): string[] {
  return notes
    .filter(({ f }) => isThere(f as Fields))
    .map(({ f }) => wordsOf(f, 'body'))
    .filter((body) => body.trim() !== '');
}
