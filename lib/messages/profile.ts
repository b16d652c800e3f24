/** What a job seeker says of themselves, asked of the background. */
import * as z from 'zod/mini';
import { CLAIM_LEVELS, EXAMPLE_MAX } from '@/lib/fit/profile';

const level = z.enum(CLAIM_LEVELS);
const example = z.string().check(z.maxLength(EXAMPLE_MAX));

const claimSchema = z.object({ level: z.nullable(level), example, done: z.boolean() });

/** The messages of the profile, joined in requests.ts. */
export const PROFILE = {
  'profile.read': { ask: z.object({}), answer: z.record(z.string(), claimSchema) },
  /** All that a job page's marks and pill need: the levels alone, and the items that a person can be asked for. */
  'profile.levels': {
    ask: z.object({}),
    answer: z.object({ levels: z.record(z.string(), level), askable: z.array(z.string()) }),
  },
  'profile.write': {
    ask: z.object({
      item: z.string().check(z.minLength(1)),
      change: z.object({
        level: z.optional(z.nullable(level)),
        example: z.optional(example),
        done: z.optional(z.boolean()),
      }),
    }),
    answer: claimSchema,
  },
} as const;
