import * as z from 'zod/mini';
import type { PostingText } from '@/lib/posting/posting';

/** A line of the batch: a posting as exported, under an id of the sender's. Other keys are ignored. */
const field = z.optional(z.nullable(z.string()));
const batchSchema = z.object({
  id: z.string(),
  title: z.string(),
  description: z.string(),
  company: field,
  place: field,
  salary: field,
  education: field,
  experience: field,
  headcount: field,
  url: field,
});
export type BatchPosting = PostingText & { id: string };

/** Reads a line; null for an empty one, and the reason for one that is no posting. */
export function readBatchLine(text: string): { posting: BatchPosting } | { why: string } | null {
  if (!text.trim()) return null;
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return { why: `not JSON: ${(error as Error).message}` };
  }
  const parsed = batchSchema.safeParse(data);
  if (parsed.success) return { posting: parsed.data };
  const reasons = parsed.error.issues.map(
    ({ path, message }) => `${path.join('.') || 'the line'}: ${message}`,
  );
  return { why: reasons.join('; ') };
}
