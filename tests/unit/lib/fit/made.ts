/** Audits and profiles made for the tests of fit: all that it looks at, and no more. */
import fc from 'fast-check';
import type { Audit, Finding, ItemFacts, ItemResult, Span } from '@/lib/audit/types';
import { CLAIM_LEVELS, type Claim } from '@/lib/fit/profile';

export function fact(id: string, changes: Partial<ItemFacts> = {}): ItemFacts {
  return { id, group: 'ability', weight: 1, delicate: false, waivable: true, field: null, ...changes };
}

export function item(
  id: string,
  state: ItemResult['state'] = 'covered',
  evidence: Span[] = [[0, 2]],
  strength: ItemResult['strength'] = 'required',
): ItemResult {
  return { id, state, evidence, strength, from: evidence.length > 0 ? 'text' : 'field', gain: 0 };
}

export function finding(severity: Finding['severity'], start: number, end: number, rule = 'any'): Finding {
  return { rule, severity, start, end };
}

export function claim(level: Claim['level'], example = ''): Claim {
  return { level, example, done: false };
}

export function audited(items: ItemResult[], findings: Finding[] = [], more: Partial<Audit> = {}): Audit {
  return {
    engine: 1,
    checklist: 1,
    rules: 1,
    role: { role: 'service', level: 'staff', reasons: [] },
    score: 50,
    band: 'basic',
    groups: [],
    items,
    findings,
    statutory: [],
    ...more,
  };
}

const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const spanArb = fc
  .tuple(fc.nat({ max: 60 }), fc.integer({ min: 1, max: 9 }))
  .map(([start, length]) => [start, start + length] as const);

/** Any profile over a few items. */
export const profileArb = fc.dictionary(
  fc.constantFrom(...IDS),
  fc.record({
    level: fc.option(fc.constantFrom(...CLAIM_LEVELS), { nil: null }),
    example: fc.string({ maxLength: 120 }),
    done: fc.boolean(),
  }),
);

/** Any facts and audit over the same few items. */
export const postingArb = fc.record({
  facts: fc.tuple(
    ...IDS.map((id) =>
      fc.record({
        id: fc.constant(id),
        group: fc.constantFrom('duties' as const, 'basic' as const, 'ability' as const, 'offer' as const),
        weight: fc.integer({ min: 1, max: 5 }),
        delicate: fc.boolean(),
        waivable: fc.boolean(),
        field: fc.constant(null),
      }),
    ),
  ),
  items: fc.tuple(
    ...IDS.map((id) =>
      fc
        .record({
          state: fc.constantFrom<ItemResult['state']>('covered', 'waived', 'missing', 'unreadable'),
          evidence: fc.array(spanArb, { maxLength: 3 }),
          strength: fc.constantFrom<'required' | 'preferred'>('required', 'preferred'),
        })
        .map(({ state, evidence, strength }) => item(id, state, evidence, strength)),
    ),
  ),
  findings: fc.array(
    fc
      .tuple(
        fc.constantFrom<Finding['severity']>('illegal', 'risky', 'style'),
        spanArb,
        fc.constantFrom('demand', 'pay'),
      )
      .map(([severity, [start, end], rule]) => finding(severity, start, end, rule)),
    { maxLength: 4 },
  ),
});
