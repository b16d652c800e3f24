import * as z from 'zod/mini';
import type { FieldName } from './fields';

/** Absent: the page has no such field. `null`: the page has it, but hides it (then it counts as unreadable). */
const field = z.optional(z.nullable(z.string()));

/**
 * A job posting as read from a page, a file or a person's paste.
 * `description` is the text as people see it; every offset of an audit is a UTF-16 code unit into it.
 */
export const postingSchema = z.object({
  /** Id of the reader that made it: a site's id, `generic` or `paste`. */
  reader: z.string(),
  /** The site's own id of the posting, where the page shows one. */
  id: z.nullable(z.string()),
  /** Canonical address, where there is one. */
  url: z.nullable(z.string()),
  title: z.string(),
  description: z.string(),
  company: field,
  place: field,
  salary: field,
  education: field,
  experience: field,
  headcount: field,
  validity: field,
});
export type Posting = z.infer<typeof postingSchema>;

/** What the engine needs of a posting. */
export type PostingText = Pick<Posting, 'title' | 'description' | FieldName>;
