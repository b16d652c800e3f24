/** The statuses that a person gives postings: a set for each of the two, theirs to change. */
import * as z from 'zod/mini';

export const STATUS_LENGTH = 20;

/** `name` is null while it is the one of the catalogue (`notes.status`). One that was removed is kept, for postings have it still. */
export const statusSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(60)),
  name: z.nullable(z.string().check(z.minLength(1), z.maxLength(STATUS_LENGTH))),
  removed: z.catch(z.boolean(), false),
});
export type Status = z.infer<typeof statusSchema>;

/** The statuses that every set begins with, in their order. Their names stand in the catalogues of strings. */
export const DEFAULT_STATUSES = {
  recruiter: ['to-review', 'to-revise', 'notified', 'reviewed', 'ignored'],
  seeker: ['wanted', 'contacted', 'applied', 'invited', 'interviewed', 'hired', 'unfit'],
} as const;
export type DefaultStatus = (typeof DEFAULT_STATUSES)[keyof typeof DEFAULT_STATUSES][number];

const asAtFirst = (ids: readonly string[]): Status[] => ids.map((id) => ({ id, name: null, removed: false }));
const setSchema = (ids: readonly string[]) => z.catch(z.array(statusSchema), () => asAtFirst(ids));

/** Both sets. What cannot be read is as at first. */
export const statusSetsSchema = z.object({
  recruiter: setSchema(DEFAULT_STATUSES.recruiter),
  seeker: setSchema(DEFAULT_STATUSES.seeker),
});
export type StatusSets = z.infer<typeof statusSetsSchema>;

/** The sets as they are before anybody changed them. */
export const FIRST_STATUSES: StatusSets = statusSetsSchema.parse({});

const OWN = /^own:\d+:(.+)$/s;

/**
 * Id of a status of the person's own that no other has in this set. It tells the name it began with: sets stay on a
 * device, and the id comes to the others with the postings.
 */
export function ownStatusId(set: readonly Status[], typed: string): string {
  const name = nameOf(typed) ?? '';
  for (let n = 1; ; n++) {
    const id = `own:${n}:${name}`;
    const known = set.find((status) => status.id === id);
    if (!known || known.name === name) return id;
  }
}

/** A name as it is kept; null where nothing is left of it. */
function nameOf(typed: string): string | null {
  return typed.normalize('NFKC').replace(/\s+/g, ' ').trim().slice(0, STATUS_LENGTH).trim() || null;
}

/**
 * A set with one more at its end. One that was removed under the same id comes back.
 * @param id no other status has ever had.
 */
export function addStatus(set: readonly Status[], id: string, typed: string): readonly Status[] {
  const name = nameOf(typed);
  if (name === null) return set;
  return [...set.filter((status) => status.id !== id), { id, name, removed: false }];
}

/** A set with one renamed; an empty name gives back the one of the catalogue, and changes nothing of a person's own. */
export function renameStatus(set: readonly Status[], id: string, typed: string): readonly Status[] {
  return set.map((status) => {
    if (status.id !== id) return status;
    return { ...status, name: nameOf(typed) ?? (isDefault(id) ? null : status.name) };
  });
}

/** A set in which one can no longer be given, or can again. */
export function removeStatus(set: readonly Status[], id: string, removed = true): readonly Status[] {
  return set.map((status) => (status.id === id ? { ...status, removed } : status));
}

/** A set with one a place further up (-1) or down (1) among those that can be given. */
export function moveStatus(set: readonly Status[], id: string, by: -1 | 1): readonly Status[] {
  const given = set.filter(({ removed }) => !removed);
  const at = given.findIndex((status) => status.id === id);
  const to = at + by;
  const [one, other] = [given[at], given[to]];
  if (!one || !other) return set;
  return set.map((status) => (status.id === one.id ? other : status.id === other.id ? one : status));
}

/** Whether a status is one that its set began with. */
export function isDefault(id: string): id is DefaultStatus {
  return Object.values(DEFAULT_STATUSES).some((ids) => (ids as readonly string[]).includes(id));
}

/** The name of a status. @param names of those that sets begin with, in the language of the interface. */
export function statusName(
  { id, name }: Pick<Status, 'id' | 'name'>,
  names: Record<DefaultStatus, string>,
): string {
  return name ?? (isDefault(id) ? names[id] : (OWN.exec(id)?.[1] ?? id));
}

/** What can be given to a posting, and what it has, in any set or on any device. */
export function statusChoices(set: readonly Status[], current: string | null): Status[] {
  const given = set.filter(({ id, removed }) => !removed || id === current);
  const isThere = current === null || given.some(({ id }) => id === current);
  return isThere ? given : [...given, { id: current, name: null, removed: false }];
}
