import * as z from 'zod/mini';
import { MEANINGS } from '@/lib/posting/meanings';

/** Which marks are painted in pages: whether any, and which meanings a person has switched off. */
export const marksSchema = z.object({
  on: z.boolean(),
  off: z.catch(z.array(z.enum(MEANINGS)), []),
});
export type Marks = z.infer<typeof marksSchema>;

export function isSameMarks(a: Marks, b: Marks): boolean {
  return a.on === b.on && a.off.join() === b.off.join();
}

/**
 * A person's choices; small, and kept in `storage.local` so that content scripts may read them. A field that is absent
 * or cannot be read is as at first, and spoils no other.
 */
export const settingsSchema = z.object({
  /** Null until the first-run screen is answered. */
  persona: z.catch(z.nullable(z.enum(['recruiter', 'seeker'])), null),
  /** Which postings that are looked at stay on this computer. */
  keep: z.catch(z.enum(['all', 'noted', 'none']), 'noted'),
  language: z.catch(z.enum(['auto', 'zh', 'en']), 'auto'),
  theme: z.catch(z.enum(['auto', 'light', 'dark']), 'auto'),
  /** Hosts on which a person switched Yardstick off. */
  off: z.catch(z.array(z.string()), []),
  /** Once it was true or false for all of them. */
  marks: z.catch(marksSchema, ({ value }) => ({ on: value !== false, off: [] })),
  /** Whether cards of lists carry badges. */
  badges: z.catch(z.boolean(), true),
  /** Whether the toolbar's icon tells how many items the posting in front lacks. */
  toolbar: z.catch(z.boolean(), false),
  /** The name that a person's decisions carry; empty for none, null while they were not asked. */
  reviewer: z.catch(z.nullable(z.string()), null),
  /** Columns of the table of postings, as a person chose them; empty for those it has at first. */
  columns: z.catch(z.array(z.string()), []),
  /** Postings of which nothing was said and no note was written go after so many days; null for never. */
  keepDays: z.catch(z.nullable(z.number().check(z.int(), z.minimum(1))), 180),
  /** Where the pill stands, by host: the side, and the distance from the top as a share of the window's height. */
  pill: z.catch(z.record(z.string(), z.object({ side: z.enum(['left', 'right']), top: z.number() })), {}),
});
export type Settings = z.infer<typeof settingsSchema>;
export type Persona = NonNullable<Settings['persona']>;

export const DEFAULT_SETTINGS: Settings = settingsSchema.parse({});
