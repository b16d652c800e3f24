/** A line of a labelled file: a posting, and what people who read it found in it. */
import * as z from 'zod/mini';
import { type BatchPosting, batchSchema } from '../batch-line';
import { type ReadLine, readJson } from '../records';

const quotes = z.optional(z.record(z.string(), z.array(z.string())));
const schema = z.extend(batchSchema, {
  role: z.enum(['service', 'mixed', 'other']),
  level: z.optional(z.enum(['junior', 'staff', 'senior', 'lead', 'director', 'unstated'])),
  /** By item or rule: the words of the description that say it. A line without `covered` is labelled by role alone. */
  covered: quotes,
  waived: quotes,
  compliance: quotes,
});
export type LabelledPosting = BatchPosting & z.infer<typeof schema>;

export function readLabelled(text: string): ReadLine<LabelledPosting> {
  return readJson(text, schema);
}

/** Labels whose words do not stand in the description: somebody mistyped them, and no evidence can meet them. */
export function strayQuotes({ description, covered, waived, compliance }: LabelledPosting): string[] {
  return [covered, waived, compliance].flatMap((family) =>
    Object.entries(family ?? {}).flatMap(([id, words]) =>
      words.filter((quote) => !description.includes(quote)).map((quote) => `${id}: “${quote}”`),
    ),
  );
}

/**
 * The rules of compliance that people label. Others need fields of the page, or are so common that nobody would
 * mark each: their own examples test those.
 */
const LABELLED_RULES: ReadonlySet<string> = new Set(
  `gender-limit gender-coded marital-childbearing age-cap hukou-limit region-exclusion ethnicity religion
  carrier-hepatitis health-history health-blanket disability appearance-height elite-school fulltime-degree-only
  zodiac-bloodtype party-membership criminal-record credit-record deposit-fee training-loan id-withholding
  unpaid-trial probation-too-long probation-pay-low no-social-insurance pay-hype no-base-pay worktime-illegal
  worktime-risky personal-data contact-details penalty-clause hostile-tone bait-job absolute-claims`.split(
    /\s+/,
  ),
);

export function isLabelledRule(rule: string): boolean {
  return LABELLED_RULES.has(rule);
}
