/** The engine over a few items made for a test, so that tests of the engine do not hang on the item files. */
import { type Auditor, createAuditor, type EngineTables, itemFacts } from '@/lib/audit/auditor';
import type { Audit, ItemResult } from '@/lib/audit/types';
import { itemRules } from '@/lib/checklist/rules';
import type { Item } from '@/lib/checklist/schema';
import { complianceRules, ruleFacts } from '@/lib/compliance/lexicon';
import type { Rule } from '@/lib/compliance/schema';
import { compileLexicon } from '@/lib/lexicon/compile';
import { CUE_RULES } from '@/lib/text/scope';
import { SECTION_RULES } from '@/lib/text/sections';

/** An item with nothing but what is given. */
export function itemOf(given: Partial<Item> & Pick<Item, 'id' | 'covered'>): Item {
  const none = { zh: '-', en: '-' };
  return {
    group: 'basic',
    name: none,
    definition: none,
    sources: [],
    weight: 4,
    frame: 'ask',
    waived: [],
    vetoes: [],
    seeker: none,
    examples: { covered: [], waived: [], lookAlikes: [] },
    ...given,
  };
}

/** A rule of compliance with nothing but what is given. */
export function ruleOf(given: Partial<Rule> & Pick<Rule, 'id' | 'found'>): Rule {
  const none = { zh: '-', en: '-' };
  return {
    name: none,
    category: 'tone',
    severity: 'style',
    law: [],
    why: none,
    rewrite: { advice: none },
    seeker: none,
    examples: { found: [], lookAlikes: [] },
    ...given,
  };
}

export function tablesOf(items: readonly Item[], folds = '', rules: readonly Rule[] = []): EngineTables {
  return {
    checklist: 1,
    folds,
    lexicon: compileLexicon([...SECTION_RULES, ...CUE_RULES, ...itemRules(items), ...complianceRules(rules)]),
    items: items.map(itemFacts),
    compliance: { version: 1, rules: rules.map(ruleFacts) },
  };
}

export const ITEMS: readonly Item[] = [
  itemOf({ id: 'experience', covered: ['经验', '#年…经验'], waived: ['小白可'], field: 'experience' }),
  itemOf({
    id: 'schooling',
    covered: ['(大专|本科|中专)(以上)?(学历)?', '学历'],
    waived: ['学历不限'],
    field: 'education',
  }),
  itemOf({ id: 'patience', covered: ['(耐心|责任心|吃苦)'] }),
  itemOf({ id: 'talking', group: 'ability', covered: ['<good>?沟通…{4}能力'], vetoes: ['沟通能力培训'] }),
  itemOf({ id: 'selling', group: 'ability', frame: 'fact', covered: ['(销售|外呼)'], waived: ['非销售岗'] }),
  itemOf({ id: 'answering', group: 'duties', frame: 'duty', covered: ['(解答|回复)…{8}(咨询|问题)'] }),
  itemOf({ id: 'overtime', group: 'conditions', frame: 'fact', covered: ['加班'], waived: ['从不加班'] }),
  itemOf({ id: 'insurance', group: 'conditions', frame: 'offer', covered: ['(五险一金|社保)'], waived: [] }),
  itemOf({ id: 'rest', group: 'conditions', frame: 'fact', covered: ['(双休|年假)'] }),
  itemOf({ id: 'growth', group: 'offer', frame: 'fact', covered: ['(提升|培训)'] }),
  itemOf({
    id: 'pay',
    group: 'conditions',
    frame: 'fact',
    covered: ['底薪', '#元'],
    waived: ['面谈'],
    field: 'salary',
  }),
];

export function smallAuditor(items: readonly Item[] = ITEMS): Auditor {
  return createAuditor(tablesOf(items));
}

const auditor = smallAuditor();

export function auditOf(description: string): Audit {
  return auditor.audit({ title: '', description }, { anyway: true });
}

/** What is said of an item: `covered`, `preferred` (covered as a plus), `waived` or `missing`. */
export function saysOf(id: string, description: string): string {
  const item = auditOf(description).items.find((i) => i.id === id) as ItemResult;
  return item.state === 'covered' && item.strength === 'preferred' ? 'preferred' : item.state;
}

/** The clauses of a text as lines: `section words`, headings with # before them. */
export function cutOf(description: string): string[] {
  return auditor
    .read(description)
    .map(({ span, section, heading }) => `${heading ? '#' : ''}${section} ${description.slice(...span)}`);
}
