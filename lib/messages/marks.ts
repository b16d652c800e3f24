/** What marked words prove, asked of the background in words: a job page carries no names of items and rules. */
import * as z from 'zod/mini';
import { MEANINGS } from '@/lib/posting/meanings';

const meaning = z.enum(MEANINGS);

const provenSchema = z.object({
  meaning,
  item: z.nullable(z.string()),
  rule: z.nullable(z.string()),
  strength: z.nullable(z.enum(['required', 'preferred'])),
});

const entrySchema = z.object({
  meaning,
  /** The word of the meaning. */
  word: z.string(),
  /** Of the item or the rule. */
  name: z.string(),
  /** How strongly it is asked for; null where nothing is said of it. */
  tag: z.nullable(z.string()),
  /** Why words may breach the rule; null for an item. */
  why: z.nullable(z.string()),
});

const cardSchema = z.object({
  /** Spoken name of the card. */
  label: z.string(),
  /** Of the button that leads into the panel. */
  door: z.string(),
  entries: z.array(entrySchema),
});
export type MarkCardWords = z.infer<typeof cardSchema>;

/** In the language and for the person that the settings name. */
export const MARK_WORDS = { ask: z.object({ proven: z.array(provenSchema) }), answer: cardSchema } as const;
