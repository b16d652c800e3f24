import * as z from 'zod/mini';
import { postingSchema } from '@/lib/posting/posting';

const role = z.enum(['service', 'mixed', 'other']);

/** A posting that was looked at, with what was found; the sender makes the key, so that a second try changes nothing. */
export const seenSchema = z.object({
  key: z.string(),
  posting: postingSchema,
  state: z.enum(['ready', 'partial']),
  role,
  score: z.nullable(z.number()),
  /** As the person's word leaves it; absent from pages of before it was told. */
  band: z.optional(z.nullable(z.enum(['thin', 'basic', 'good', 'full']))),
  missing: z.number(),
  /** Possible findings that nobody dismissed; absent from pages of before it was told. */
  findings: z.optional(z.object({ illegal: z.number(), risky: z.number(), style: z.number() })),
  engine: z.number(),
  checklist: z.number(),
  /** When it was seen, ms since the epoch. */
  at: z.number(),
});
export type Seen = z.infer<typeof seenSchema>;
