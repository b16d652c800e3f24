/** What a job seeker says of themselves, asked of the background. */
import * as z from 'zod/mini';
import { EXAMPLE_MAX } from '@/lib/fit/profile';
import { level } from './levels';

const example = z.string().check(z.maxLength(EXAMPLE_MAX));

const claimSchema = z.object({
  level: z.nullable(level),
  example,
  done: z.boolean(),
  beside: z.optional(
    z.object({
      level: z.optional(z.nullable(level)),
      example: z.optional(example),
      over: z.array(z.string()),
    }),
  ),
});

/** The messages of the profile, joined in requests.ts. */
export const PROFILE = {
  'profile.read': { ask: z.object({}), answer: z.record(z.string(), claimSchema) },
  'profile.write': {
    ask: z.object({
      item: z.string().check(z.minLength(1)),
      change: z.object({
        level: z.optional(z.nullable(level)),
        example: z.optional(example),
        done: z.optional(z.boolean()),
      }),
      /** Stamps of the values that the person chose between. */
      over: z.optional(z.array(z.string())),
    }),
    answer: claimSchema,
  },
} as const;
