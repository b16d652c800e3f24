/** What is asked and told of the cards of a list. */
import * as z from 'zod/mini';

/** A card as the page names it; the key is that of its posting. */
export const cardSchema = z.object({ key: z.string(), title: z.string() });
export type NamedCard = z.infer<typeof cardSchema>;

/** What is known of a posting that was opened. */
const openedSchema = z.object({
  role: z.enum(['service', 'mixed', 'other']),
  /** Of a mixed posting, what it is beside service. */
  mixedWith: z.nullable(z.enum(['sales', 'collection', 'other'])),
  score: z.nullable(z.number()),
  band: z.nullable(z.enum(['thin', 'basic', 'good', 'full'])),
  /** When it was last seen, ms since the epoch. */
  at: z.number(),
  /** The card says something else than the posting did then. */
  changed: z.boolean(),
});
export type Opened = z.infer<typeof openedSchema>;

export const cardFactsSchema = z.object({
  /** What the title alone leads to expect. */
  title: z.nullable(z.enum(['service', 'near'])),
  /** Null where the posting was never opened, or is not kept. */
  opened: z.nullable(openedSchema),
  notes: z.number(),
});
export type CardFacts = z.infer<typeof cardFactsSchema>;

/** More cards than any list shows at once. */
export const MOST_CARDS = 2_000;

/** Asked once for all cards that are new; answered in their order. */
export const LOOK_AT_CARDS = {
  ask: z.object({ cards: z.array(cardSchema).check(z.maxLength(MOST_CARDS)) }),
  answer: z.object({ facts: z.array(cardFactsSchema) }),
};
