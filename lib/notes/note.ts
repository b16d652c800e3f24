/** Notes as pages and copies know them: many to a posting, some of them tied to words of it. */
import * as z from 'zod/mini';
import { NOTE_COLORS } from './colors';

/**
 * The words of a posting's description that a note is tied to, told in two ways, so that they are found again in a
 * text that changed. Offsets are UTF-16 code units into the description it was made on.
 */
export const anchorSchema = z.object({
  start: z.number(),
  end: z.number(),
  exact: z.string(),
  /** What stood before and behind it. */
  prefix: z.string(),
  suffix: z.string(),
  /** How many code units of the words differ where the text it was made on says nearly the same; 0 where it says the same. */
  apart: z.optional(z.number()),
  /** Fingerprint of the description it was made on (lib/posting/identity.ts): where it is the same, so are the offsets. */
  text: z.string(),
});
export type Anchor = z.infer<typeof anchorSchema>;

/** One wording of a note: more than one stands where two writers had not seen each other. */
export const wordingSchema = z.object({
  body: z.string(),
  stamp: z.string(),
  /** ms since the epoch */ at: z.number(),
  /** In a team: the account of another person who wrote it. */
  by: z.optional(z.string()),
});
export type Wording = z.infer<typeof wordingSchema>;

export const noteSchema = z.object({
  id: z.string(),
  /** Key of its posting. */
  posting: z.string(),
  /** Markdown. The first is the newest, further ones are to be decided by a person. */
  wordings: z.array(wordingSchema),
  anchor: z.nullable(anchorSchema),
  /** Absent where it has none. */
  color: z.optional(z.enum(NOTE_COLORS)),
  /** Who began it, by the name they gave and in a team by their account; empty where nobody can tell. */
  author: z.string(),
  /** When it was begun, and last changed, in ms since the epoch. */
  made: z.number(),
  changed: z.number(),
});
export type Note = z.infer<typeof noteSchema>;
