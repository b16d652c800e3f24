import * as z from 'zod/mini';
import { FIELD_NAMES } from '@/lib/posting/fields';
import { SECTIONS } from '@/lib/text/sections';
import { LEVEL_KINDS, WAY_IDS } from './ways';

/** A text in both languages of the interface. */
export const textSchema = z.object({
  zh: z.string().check(z.minLength(1)),
  en: z.string().check(z.minLength(1)),
});
export type Text = z.infer<typeof textSchema>;

export const GROUP_IDS = ['duties', 'basic', 'ability', 'offer', 'conditions'] as const;
export type GroupId = (typeof GROUP_IDS)[number];

/**
 * What kind of statement covers an item, and so in which sections its expressions count:
 * `duty` an act of the holder, `ask` something asked of the person, `offer` something the employer gives,
 * `fact` a condition that may stand anywhere.
 */
export const FRAMES = ['duty', 'ask', 'offer', 'fact'] as const;
export type Frame = (typeof FRAMES)[number];

/** An expression in the notation of lib/lexicon/pattern.ts; with `in` it counts in these sections only. */
export const expressionSchema = z.union([
  z.string(),
  z.object({ in: z.array(z.enum(SECTIONS)), any: z.array(z.string()) }),
]);
export type Expression = z.infer<typeof expressionSchema>;

/**
 * A sentence to add, or words to put in place of a finding. Figures that the employer must fill in are written `{{120}}`: the number is an example.
 * wording: how to put it. fact: a figure or condition of this employer. promise: something the employer commits to.
 * Facts and promises stay marked as to be confirmed until a person ticks them.
 */
export const suggestionSchema = z.object({
  kind: z.enum(['wording', 'fact', 'promise']),
  zh: z.string(),
  en: z.string(),
});
export type Suggestion = z.infer<typeof suggestionSchema>;

/** What a person who applies says of an item, and how they come to say more. */
export const claimSchema = z.object({
  /** In which words they say how far it holds. */
  levels: z.enum(LEVEL_KINDS),
  /** One sentence in the first person, to be answered. */
  zh: z.string().check(z.minLength(1)),
  en: z.string().check(z.minLength(1)),
  /** The way that serves it; null where none of the six does. */
  way: z.nullable(z.enum(WAY_IDS)),
  /** Done in half an hour, alone, and something is there to show for it. */
  task: textSchema,
});

export const itemSchema = z.object({
  id: z.string().check(z.regex(/^[a-z]+(-[a-z]+)*$/)),
  group: z.enum(GROUP_IDS),
  name: textSchema,
  /** What covers the item and what does not. */
  definition: textSchema,
  /** Sections of the source articles (sources.ts); empty where real postings, not an article, ask for it. */
  sources: z.array(z.string()),
  weight: z.number().check(z.minimum(0)),
  /** Never scored, never suggested; has `advice` in place of a suggestion. */
  delicate: z.optional(z.boolean()),
  frame: z.enum(FRAMES),
  /** The field of the page that says the same. */
  field: z.optional(z.enum(FIELD_NAMES)),
  covered: z.array(expressionSchema).check(z.minLength(1)),
  /** Says that it is not needed or unlimited. An item without any cannot be waived. */
  waived: z.array(expressionSchema),
  /** Look-alikes: an expression that overlaps one of these proves nothing. */
  vetoes: z.array(z.string()),
  suggestion: z.optional(suggestionSchema),
  advice: z.optional(textSchema),
  /** For the person who applies: how to show that they meet it. */
  seeker: textSchema,
  /** Of an item that is asked of the person: what they say of themselves, and what they can do about it. */
  claim: z.optional(claimSchema),
  /** One of the six ways to raise one's competitiveness, where the article has one for this item. */
  improve: z.optional(z.object({ source: z.string(), zh: z.string(), en: z.string() })),
  examples: z.object({
    /** Whole little postings; headings such as 任职要求： set the section. */
    covered: z.array(z.string()).check(z.minLength(3)),
    waived: z.array(z.string()),
    /** Must be neither covered nor waived; where one must be waived it stands in `waived`. */
    lookAlikes: z.array(z.string()).check(z.minLength(3)),
  }),
});
export type Item = z.infer<typeof itemSchema>;

/** Types an item file; the schema itself is checked by a test over all files and at bundle time. */
export function defineItem(item: Item): Item {
  return item;
}
