/** Kinds that rules of compliance are of, apart from their schema: the engine needs these and no validator. */

/**
 * illegal: the words themselves state what a national law forbids or voids. risky: it depends on the context, on
 * local rules, or on how authorities see it. style: lawful, but weak or off-putting. The graver first.
 */
export const SEVERITIES = ['illegal', 'risky', 'style'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** For sorting: the graver first. */
export function compareGravity(a: Severity, b: Severity): number {
  return SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);
}

export const CATEGORIES = [
  'discrimination',
  'health',
  'background',
  'money',
  'pay',
  'contract',
  'hours',
  'protection',
  'privacy',
  'platform',
  'fraud',
  'truth',
  'tone',
  'statutory',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** How far `with` looks: the clause of the words found, its sentence, the whole posting. */
export const WITH_REACHES = ['clause', 'sentence', 'posting'] as const;
export type WithReach = (typeof WITH_REACHES)[number];

/** How far an exemption reaches: to the words it overlaps, its clause, its sentence, the whole posting. */
export const REACHES = ['words', 'clause', 'sentence', 'posting'] as const;
export type Reach = (typeof REACHES)[number];
