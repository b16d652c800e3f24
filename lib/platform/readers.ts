/** A person's own readers: the data of a site, as far as a person can teach it, checked wherever it comes in. */
import * as z from 'zod/mini';
import { patternProblem, selectorProblem } from '@/lib/sites/own/safe';
import type { Site } from '@/lib/sites/site';

/** So many are read for a page at most; each looks at its own host only. */
export const MOST_READERS = 100;
/** A reader's id begins so: it can be none of a built-in one. */
export const OWN = 'own-';

const short = (longest: number) => z.string().check(z.minLength(1), z.maxLength(longest));
const pattern = z.string().check(
  z.refine((source) => patternProblem(source) === null, {
    error: ({ input }) => `pattern-${patternProblem(String(input))}`,
  }),
);
const selector = z.string().check(
  z.refine((source) => selectorProblem(source) === null, {
    error: ({ input }) => `selector-${selectorProblem(String(input))}`,
  }),
);

const heading = z.strictObject({ within: selector, heading: selector, says: pattern });
const field = z.strictObject({
  at: z.union([selector, z.array(selector).check(z.minLength(1), z.maxLength(6))]),
  nth: z.optional(z.int().check(z.nonnegative(), z.maximum(50))),
  under: z.optional(heading),
  attribute: z.optional(z.string().check(z.regex(/^[a-z][\w-]{0,40}$/i, 'attribute'))),
  pattern: z.optional(pattern),
});
const description = z.strictObject({
  at: selector,
  under: z.optional(heading),
  all: z.optional(z.boolean()),
  skip: z.optional(selector),
});
const layout = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,40}$/, 'id')),
  kind: z.enum(['detail', 'split']),
  evidence: z.strictObject({
    from: z.enum(['page', 'published']),
    at: z.string().check(z.regex(/^\d{4}(?:-\d{2})?$/, 'month')),
    note: z.optional(short(200)),
  }),
  path: z.optional(pattern),
  anchor: selector,
  root: selector,
  title: field,
  fields: z.optional(
    z.strictObject({
      company: z.optional(field),
      place: z.optional(field),
      salary: z.optional(field),
      education: z.optional(field),
      experience: z.optional(field),
      headcount: z.optional(field),
    }),
  ),
  description,
});

/** One host, without a star for a whole country: `jobs.example.com` or `*.example.com`. */
const host = z
  .string()
  .check(
    z.maxLength(120),
    z.regex(/^(?:\*\.)?(?:[a-z0-9-]+\.)+[a-z0-9-]{2,}$|^localhost$|^\d+\.\d+\.\d+\.\d+$/, 'host'),
  );

export const readerSchema = z.strictObject({
  id: z.string().check(z.regex(/^own-[a-z0-9][a-z0-9.-]{0,100}$/, 'own-id')),
  name: z.strictObject({ zh: short(60), en: short(60) }),
  hosts: z.array(host).check(z.minLength(1), z.maxLength(4)),
  reach: z.literal('asked'),
  address: z.null(),
  buttons: z.array(selector).check(z.maxLength(20)),
  layouts: z.array(layout).check(z.minLength(1), z.maxLength(6)),
  walls: z.array(z.never()).check(z.maxLength(0)),
});
export type OwnReader = z.infer<typeof readerSchema>;

/** The file in which readers are handed on. */
export const readersFileSchema = z.strictObject({
  yardstick: z.literal('readers'),
  version: z.literal(1),
  readers: z.array(readerSchema).check(z.minLength(1), z.maxLength(MOST_READERS)),
});

/** The form of a reader is a site's: a change there that breaks this is told by the compiler. */
export const asSite = (reader: OwnReader): Site => reader as Site;
