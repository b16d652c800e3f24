/** The engine over everything that items and rules write, against regular expressions made from the same patterns. */
import { expect, test } from 'vitest';
import { ITEMS } from '@/lib/checklist/catalogue';
import { itemRules } from '@/lib/checklist/rules';
import { RULES } from '@/lib/compliance/catalogue';
import { complianceRules } from '@/lib/compliance/lexicon';
import { compileLexicon } from '@/lib/lexicon/compile';
import { Lexicon } from '@/lib/lexicon/lexicon';
import { parsePattern } from '@/lib/lexicon/pattern';
import { codesOf } from '@/lib/lexicon/trie';
import { ROLE_RULES } from '@/lib/role/rules';
import { createNormaliser } from '@/lib/text/normalise';
import { CUE_RULES } from '@/lib/text/scope';
import { regExpSource } from './reg-exp';

const normalise = createNormaliser('');
const folded = (text: string) => normalise(text).text;

/** Of the clauses of the examples, and of the patterns, one in so many is tried: expressions take long to compile. */
const CLAUSE_STEP = 20;
const PATTERN_STEP = 4;

function clauses(): string[] {
  const examples = [...ITEMS, ...RULES].flatMap((one) => Object.values<unknown>(one.examples).flat());
  const all = examples
    .filter((example) => typeof example === 'string')
    .flatMap((text) => folded(text).split(/[\n,。;]/));
  return [...new Set(all)].filter((clause, i) => clause !== '' && i % CLAUSE_STEP === 0);
}

const sources = [...CUE_RULES, ...ROLE_RULES, ...itemRules(ITEMS), ...complianceRules(RULES)];
const patterns = [...new Set(sources.flatMap((source) => source.patterns))].filter(
  (_, i) => i % PATTERN_STEP === 0,
);

test('a pattern is found where its regular expression matches, and nowhere else', {
  timeout: 60_000,
}, () => {
  const lexicon = new Lexicon(
    compileLexicon(patterns.map((pattern) => ({ key: pattern, patterns: [pattern] }))),
  );
  const expressions = patterns.map(
    (pattern) => new RegExp(regExpSource(parsePattern(pattern.split(' ').map(folded).join(' ')))),
  );
  const tried = clauses();
  expect(tried.length).toBeGreaterThan(40);
  for (const clause of tried) {
    const codes = codesOf(clause);
    const matches = lexicon.match(codes, lexicon.scan(codes), [{ start: 0, end: clause.length }]);
    const found = new Set(matches.map(({ rule }) => lexicon.rules[rule]));
    const wanted = new Set(patterns.filter((_, i) => (expressions[i] as RegExp).test(clause)));
    expect(found, clause).toEqual(wanted);
  }
});
