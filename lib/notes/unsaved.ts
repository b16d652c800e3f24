/** The draft of a posting while it is still written on: of the things that a person writes, the one without stamps. */
import * as z from 'zod/mini';

/** The longest text that is kept, in UTF-16 code units: far above any posting. */
export const DRAFT_LENGTH = 200_000;
const text = z.string().check(z.maxLength(DRAFT_LENGTH));
const span = z.readonly(z.tuple([z.number(), z.number()]));

const run = z.object({ text, from: span, by: z.nullable(z.string()), put: z.optional(z.string()) });

/** See `lib/draft/manuscript.ts`. */
const manuscript = z.object({
  original: text,
  runs: z.array(run),
  written: z.record(z.string(), z.string()),
});

/** Values of blanks, by item or rule and then by blank. */
const values = z.record(z.string(), z.record(z.string(), z.string()));

/** The draft of a posting while it is written: what was chosen, and what was typed. */
export const unsavedSchema = z.object({
  manuscript: z.nullable(manuscript),
  chosen: z.array(z.string()),
  confirmed: z.array(z.string()),
  values,
  replaced: z.array(z.string()),
  words: values,
  confirmedWords: z.array(z.string()),
  /** Id of the draft that it was saved as. */
  saved: z.nullable(z.string()),
});
export type Unsaved = z.infer<typeof unsavedSchema>;
