/** All rules of compliance, the graver first. Only the build and the tests import it. */
import { CATEGORIES, compareGravity } from './kinds';
import type { Rule } from './schema';

const files = import.meta.glob<Rule>('./rules/*.ts', { eager: true, import: 'rule' });

function byGravity(a: Rule, b: Rule): number {
  return (
    Number(Boolean(a.absent)) - Number(Boolean(b.absent)) ||
    compareGravity(a.severity, b.severity) ||
    CATEGORIES.indexOf(a.category) - CATEGORIES.indexOf(b.category) ||
    a.id.localeCompare(b.id)
  );
}

export const RULES: readonly Rule[] = Object.values(files).sort(byGravity);

/** Rule files by name, for the tests: a file is called as its rule. */
export const RULE_FILES: ReadonlyMap<string, Rule> = new Map(
  Object.entries(files).map(([path, rule]) => [path.replace(/^.*\/|\.ts$/g, ''), rule]),
);

/** The rules' version: goes up when a rule is added, removed, or finds differently. */
export const RULES_VERSION = 2;
