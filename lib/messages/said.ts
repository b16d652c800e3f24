/** What is asked and told of what a person says of a posting's judgement. */
import * as z from 'zod/mini';
import { wordSchema } from '@/lib/review/said';
import { seenSchema } from './seen-schema';

/** `seen`: the posting that the word is about, to be kept with it. */
export const SAY = {
  ask: z.object({ key: z.string(), word: wordSchema, seen: z.nullable(seenSchema) }),
  answer: z.object({ said: z.boolean() }),
};
