/** The rules of compliance as rules of the lexicon, and what the engine's tables keep of them. */
import type { RuleSource } from '@/lib/lexicon/compile';
import type { FieldName } from '@/lib/posting/fields';
import type { FigureTest } from '@/lib/text/figures';
import { SECTIONS, type Section } from '@/lib/text/sections';
import { REACHES, type Reach, type Severity, type WithReach } from './kinds';
import type { Rule, RuleExpression, WithFacts } from './schema';

/** What a table says of a rule: all that judging needs, and no prose. */
export interface RuleFacts {
  id: string;
  severity: Severity;
  /** Conditions of its expressions, as their keys count them. */
  found: { figures: FigureTest | null; with: WithFacts | null; severity: Severity }[];
  /** Nothing is found where this item is written. */
  unlessItem: string | null;
  absent: { item: string | null; field: FieldName | null } | null;
}

export function ruleFacts(rule: Rule): RuleFacts {
  return {
    id: rule.id,
    severity: rule.severity,
    found: expressions(rule).map(({ figures, with: near, severity }) => ({
      figures: figures ?? null,
      with: near ? { reach: near.reach, counts: near.counts ?? false } : null,
      severity: severity ?? rule.severity,
    })),
    unlessItem: rule.unlessItem ?? null,
    absent: rule.absent ? { item: rule.absent.item ?? null, field: rule.absent.field ?? null } : null,
  };
}

type WrittenOut = Exclude<RuleExpression, string>;

/** Plain strings together as the first, then those with conditions. */
function expressions({ found = [] }: Rule): WrittenOut[] {
  const plain = found.filter((expression) => typeof expression === 'string');
  const others = found.filter((expression) => typeof expression !== 'string');
  return plain.length > 0 ? [{ any: plain }, ...others] : others;
}

/**
 * Keys: `rule:<id>:found:<number of the expression>:<sections>`, `rule:<id>:with:<number of the expression>:<reach>`
 * and `rule:<id>:exempt:<reach>`.
 */
export function complianceRules(rules: readonly Rule[]): RuleSource[] {
  return rules.flatMap((rule) => [
    ...expressions(rule).map((expression, n) => ({
      key: `rule:${rule.id}:found:${n}:${(expression.in ?? SECTIONS).join('+')}`,
      patterns: expression.any,
    })),
    ...expressions(rule).flatMap(({ with: near }, n) =>
      near ? [{ key: `rule:${rule.id}:with:${n}:${near.reach}`, patterns: near.any }] : [],
    ),
    ...REACHES.flatMap((reach) => {
      const patterns = rule.exempt?.[reach] ?? [];
      return patterns.length > 0 ? [{ key: `rule:${rule.id}:exempt:${reach}`, patterns }] : [];
    }),
  ]);
}

/** What a rule of the lexicon means for one of compliance. */
export type ComplianceKey =
  | { says: 'found'; rule: string; expression: number; sections: readonly Section[] }
  | { says: 'with'; rule: string; expression: number; reach: WithReach }
  | { says: 'exempt'; rule: string; reach: Reach };

/** Reads a key made by `complianceRules`; null for the key of another rule. */
export function readComplianceKey(key: string): ComplianceKey | null {
  if (!key.startsWith('rule:')) return null;
  const [, rule, says, detail, last] = key.split(':') as [string, string, string, string, string];
  if (says === 'found')
    return { says, rule, expression: Number(detail), sections: last.split('+') as Section[] };
  if (says === 'with') return { says, rule, expression: Number(detail), reach: last as WithReach };
  return { says: 'exempt', rule, reach: detail as Reach };
}
