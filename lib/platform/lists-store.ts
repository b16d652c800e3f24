/** Longer lists of a person, apart from the settings that every job page loads. */
import * as z from 'zod/mini';
import { ownersSchema } from '@/lib/notes/owners';
import { FIRST_STATUSES, statusSetsSchema } from '@/lib/notes/statuses';
import { rememberedSchema } from '@/lib/transfer/in/mapping';
import { browser } from './browser';

const KEY = 'lists';

/** What cannot be read is as at first, and spoils nothing else. */
const listsSchema = z.object({
  statuses: z.catch(statusSetsSchema, FIRST_STATUSES),
  owners: ownersSchema,
  /** What the columns of files mean that came in before, the latest first. */
  imports: z.catch(z.array(rememberedSchema), []),
  /** When a backup was last made, ms since the epoch. */
  backedUp: z.catch(z.nullable(z.number()), null),
  /** When the person was last reminded of it and put it off, ms since the epoch. */
  reminded: z.catch(z.nullable(z.number()), null),
});
export type Lists = z.infer<typeof listsSchema>;

/**
 * The lists of a backup beside those that are here: what is here stays as it is, and what only the backup has comes
 * behind it.
 */
export function joinLists(here: Lists, stored: unknown): Lists {
  const came = read(stored);
  const both = <T>(a: readonly T[], b: readonly T[], idOf: (one: T) => string): T[] => {
    const known = new Set(a.map(idOf));
    return [...a, ...b.filter((one) => !known.has(idOf(one)))];
  };
  const { recruiter, seeker } = here.statuses;
  return {
    ...here,
    statuses: {
      recruiter: both(recruiter, came.statuses.recruiter, ({ id }) => id),
      seeker: both(seeker, came.statuses.seeker, ({ id }) => id),
    },
    owners: both(here.owners, came.owners, ({ name }) => name),
    imports: both(here.imports, came.imports, ({ fingerprint }) => fingerprint),
  };
}

function read(stored: unknown): Lists {
  return listsSchema.parse(typeof stored === 'object' && stored !== null ? stored : {});
}

export async function loadLists(): Promise<Lists> {
  return read((await browser.storage.local.get(KEY))[KEY]);
}

/** Changes some and leaves the others. */
export async function saveLists(change: Partial<Lists>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await loadLists()), ...change } });
}

/** Calls back on every change, from wherever it was made. @returns a function that stops it. */
export function onLists(changed: (lists: Lists) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && KEY in changes) changed(read(changes[KEY]?.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
