/** A person's own changes of the checklist, laid over the built-in one (overlaid.ts): what the editor and the batch command read. */
import * as z from 'zod/mini';
import { expressionSchema, FRAMES, GROUP_IDS, itemSchema } from './schema';

/** An item of a person's own: the parts that judging needs; the rest is theirs to fill or to leave. */
export const ownItemSchema = z.object({
  id: itemSchema.shape.id,
  group: z.enum(GROUP_IDS),
  weight: itemSchema.shape.weight,
  name: z.optional(itemSchema.shape.name),
  frame: z._default(z.enum(FRAMES), 'fact'),
  field: itemSchema.shape.field,
  delicate: itemSchema.shape.delicate,
  covered: z.array(expressionSchema).check(z.minLength(1)),
  waived: z._default(z.array(expressionSchema), []),
  vetoes: z._default(z.array(z.string()), []),
  suggestion: itemSchema.shape.suggestion,
});
export type OwnItem = z.infer<typeof ownItemSchema>;

export const overlaySchema = z.object({
  /** Shape of this file. */
  version: z.literal(1),
  /** Version of the built-in checklist that the changes were made over. */
  base: z.number(),
  /** Items and rules of compliance switched off. */
  off: z._default(z.array(z.string()), []),
  weights: z._default(z.record(z.string(), z.number().check(z.minimum(0))), {}),
  items: z._default(z.array(ownItemSchema), []),
});
export type ChecklistOverlay = z.infer<typeof overlaySchema>;
