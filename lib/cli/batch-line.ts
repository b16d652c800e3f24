import * as z from 'zod/mini';
import type { PostingText } from '@/lib/posting/posting';
import { type ReadLine, readJson } from './records';

const field = z.optional(z.nullable(z.string()));

/** A line of the batch: a posting as exported, under an id of the sender's. Other keys are ignored. */
export const batchSchema = z.object({
  id: z.string(),
  title: z.string(),
  description: z.string(),
  company: field,
  place: field,
  salary: field,
  education: field,
  experience: field,
  headcount: field,
  validity: field,
  url: field,
});
export type BatchPosting = PostingText & { id: string };

export function readBatchLine(text: string): ReadLine<BatchPosting> {
  return readJson(text, batchSchema);
}
