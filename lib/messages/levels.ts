/** What a job seeker says they can do, as the script in a job page needs it: without their examples. */
import * as z from 'zod/mini';
import { CLAIM_LEVELS } from '@/lib/fit/profile';

export const level = z.enum(CLAIM_LEVELS);

/** All that a job page's marks and pill need: the levels alone, and the items that a person can be asked for. */
export const PROFILE_LEVELS = {
  ask: z.object({}),
  answer: z.object({ levels: z.record(z.string(), level), askable: z.array(z.string()) }),
} as const;
