/** What a person files a posting under, and what they put right of what was read of it: one stored field each. */
import * as z from 'zod/mini';
import { FIELD_NAMES, type FieldName } from '@/lib/posting/fields';
import type { Posting } from '@/lib/posting/posting';

/** Whose posting it is, to who reads it. */
export const OWNER_KINDS = ['own', 'rival', 'client'] as const;
export type OwnerKind = (typeof OWNER_KINDS)[number];
export const OWNER_NAME = 60;
export const ownerSchema = z.object({
  kind: z.enum(OWNER_KINDS),
  name: z.string().check(z.maxLength(OWNER_NAME)),
});
export type Owner = z.infer<typeof ownerSchema>;

export const TAG_LENGTH = 30;
const tagSchema = z.string().check(z.minLength(1), z.maxLength(TAG_LENGTH));
const ratingSchema = z.number().check(z.int(), z.minimum(1), z.maximum(5));
const statusSchema = z.string().check(z.minLength(1), z.maxLength(60));

/** What can be put right of what was read. */
export const READ_FIELDS = ['title', ...FIELD_NAMES] as const;
export type ReadField = 'title' | FieldName;
export const READ_LENGTH = 2000;
const readSchema = z.string().check(z.maxLength(READ_LENGTH));

/** One label; null takes it back. */
export const labelSchema = z.discriminatedUnion('about', [
  /** Id of a status of the person's set. */
  z.object({ about: z.literal('status'), says: z.nullable(statusSchema) }),
  z.object({ about: z.literal('tag'), tag: tagSchema, says: z.nullable(z.literal(true)) }),
  z.object({ about: z.literal('rating'), says: z.nullable(ratingSchema) }),
  z.object({ about: z.literal('owner'), says: z.nullable(ownerSchema) }),
  z.object({ about: z.literal('read'), field: z.enum(READ_FIELDS), says: z.nullable(readSchema) }),
  /** Whether the posting under another key is the same one. */
  z.object({ about: z.literal('same'), key: z.string(), says: z.nullable(z.boolean()) }),
]);
export type Label = z.infer<typeof labelSchema>;

/** All labels of a posting. */
export interface Labels {
  status: string | null;
  tags: readonly string[];
  /** 1 to 5. */
  rating: number | null;
  owner: Owner | null;
  read: Readonly<Partial<Record<ReadField, string>>>;
  /** By key of another posting: whether a person said it is the same one. */
  same: Readonly<Record<string, boolean>>;
}

export const NO_LABELS: Labels = { status: null, tags: [], rating: null, owner: null, read: {}, same: {} };

const TAG = 'tag:';
const READ = 'read:';
const SAME = 'same:';

/** The name of the stored field that holds a label. */
export function fieldOfLabel(label: Label): string {
  if (label.about === 'tag') return TAG + label.tag;
  if (label.about === 'read') return READ + label.field;
  if (label.about === 'same') return SAME + label.key;
  return label.about;
}

/** A label as a stored field says it; null where the field is none, or holds what only a newer version can read. */
export function labelOfField(name: string, says: unknown): Label | null {
  const [head] = [TAG, READ, SAME].filter((one) => name.startsWith(one));
  const rest = name.slice(head?.length);
  const about = head?.slice(0, -1) ?? name;
  const named =
    head === TAG ? { tag: rest } : head === READ ? { field: rest } : head === SAME ? { key: rest } : {};
  return readAs(labelSchema, { about, says, ...named });
}

/** Reads stored fields. What cannot be read, such as a label of a newer version, counts as not given. */
export function labelsIn(fields: Readonly<Record<string, unknown>>): Labels {
  const tags: string[] = [];
  const read: Partial<Record<ReadField, string>> = {};
  const same: Record<string, boolean> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (name.startsWith(TAG)) {
      if (value === true) tags.push(name.slice(TAG.length));
    } else if (name.startsWith(READ)) {
      const field = READ_FIELDS.find((one) => one === name.slice(READ.length));
      if (field && typeof value === 'string') read[field] = value;
    } else if (name.startsWith(SAME) && typeof value === 'boolean') same[name.slice(SAME.length)] = value;
  }
  return {
    status: readAs(statusSchema, fields.status),
    tags: tags.sort(),
    rating: readAs(ratingSchema, fields.rating),
    owner: readAs(ownerSchema, fields.owner),
    read,
    same,
  };
}

function readAs<T>(schema: z.ZodMiniType<T>, value: unknown): T | null {
  const parsed = schema.safeParse(value);
  return parsed.success ? parsed.data : null;
}

/** A posting as the person says it reads: their words stand over what was read, which stays as it is. */
export function withRead<P extends Partial<Pick<Posting, ReadField>>>(posting: P, read: Labels['read']): P {
  return { ...posting, ...read };
}
