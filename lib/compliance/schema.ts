/** What a rule of compliance is: data, one file a rule. */
import * as z from 'zod/mini';
import { suggestionSchema, textSchema } from '@/lib/checklist/schema';
import { FIELD_NAMES } from '@/lib/posting/fields';
import { postingSchema } from '@/lib/posting/posting';
import { UNITS } from '@/lib/text/figures';
import { SECTIONS } from '@/lib/text/sections';
import { CATEGORIES, REACHES, SEVERITIES, WITH_REACHES, type WithReach } from './kinds';
import { LAW_IDS } from './laws';

const bound = z.optional(z.number());

/** See lib/text/figures.ts. */
const figureTestSchema = z.object({
  of: z.enum(['largest', 'smallest', 'ratio', 'rise']),
  unit: z.enum(UNITS),
  over: bound,
  least: bound,
  under: bound,
  most: bound,
});

/** What the engine's tables keep of `with`. */
export interface WithFacts {
  reach: WithReach;
  counts: boolean;
}

/**
 * One of these must stand within reach too, beside the words found and not negated; in whatever section it is.
 * `counts`: `figures` tests its figures together with those of the words found (试用期3000，转正后4500).
 */
const withSchema = z.object({
  reach: z.enum(WITH_REACHES),
  any: z.array(z.string()).check(z.minLength(1)),
  counts: z.optional(z.boolean()),
});

/**
 * Patterns in the notation of lib/lexicon/pattern.ts. `in`: the sections in which they count; without it everywhere.
 * `figures`: the figures of the matched words must pass. `with`: what must stand near them, as a pattern ends with
 * its clause (合同一年一签，试用期三个月: the term makes the probation too long). `severity`: in place of the rule's own.
 */
const ruleExpressionSchema = z.union([
  z.string(),
  z.object({
    any: z.array(z.string()).check(z.minLength(1)),
    in: z.optional(z.array(z.enum(SECTIONS))),
    figures: z.optional(figureTestSchema),
    with: z.optional(withSchema),
    severity: z.optional(z.enum(SEVERITIES)),
  }),
]);
export type RuleExpression = z.infer<typeof ruleExpressionSchema>;

/** A text of ours, or a posting with its page's fields. */
const exampleSchema = z.union([
  z.string().check(z.minLength(1)),
  z.extend(z.omit(postingSchema, { reader: true, id: true, url: true }), { title: z.optional(z.string()) }),
]);
export type RuleExample = z.infer<typeof exampleSchema>;

export const ruleSchema = z.object({
  id: z.string().check(z.regex(/^[a-z]+(-[a-z]+)*$/)),
  name: textSchema,
  category: z.enum(CATEGORIES),
  severity: z.enum(SEVERITIES),
  /** Where the severity is another: a local rule, a special kind of work. */
  severityNote: z.optional(textSchema),
  /** Keys of laws.ts. */
  law: z.array(z.enum(LAW_IDS)),
  /** Why it matters, in a sentence or two. */
  why: textSchema,
  /** When it is lawful all the same; absent where nothing known makes it so. */
  exception: z.optional(textSchema),
  rewrite: z.object({
    /** What to do, for a person. */
    advice: textSchema,
    /**
     * What may stand in place of the words found, in a draft; a fact or a promise is marked until a person ticks it,
     * as in suggestions. Empty: the clause goes. Absent: nothing can be put there without knowing more.
     */
    words: z.optional(suggestionSchema),
  }),
  /** For the person who applies: what it means, and what to ask or do. */
  seeker: textSchema,
  /** What is found; negated words (非单休, 拒绝996) never are. */
  found: z.optional(z.array(ruleExpressionSchema)),
  /** Look-alikes and lawful contexts: what is found within their reach is dropped. */
  exempt: z.optional(z.partialRecord(z.enum(REACHES), z.array(z.string()))),
  /** An item of the checklist that makes it harmless where it is written, in the text or in its field (面议 beside a range). */
  unlessItem: z.optional(z.string()),
  /**
   * Instead of words: what the law wants in a posting. Unseen where the item is missing (its field counts), or the
   * field is not filled, and no exemption of the rule stands in the text.
   */
  absent: z.optional(z.object({ item: z.optional(z.string()), field: z.optional(z.enum(FIELD_NAMES)) })),
  examples: z.object({
    found: z.array(exampleSchema).check(z.minLength(3)),
    /** Must not be found by this rule. */
    lookAlikes: z.array(exampleSchema).check(z.minLength(3)),
  }),
});
export type Rule = z.infer<typeof ruleSchema>;

/** Types a rule file; the schema itself is checked by a test over all files and at bundle time. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
