/** Everything the engine runs on, made from the readable sources. Runs in Node when something is bundled. */
import { itemFacts } from '@/lib/audit/auditor';
import type { PackedTables } from '@/lib/audit/tables';
import { CHECKLIST_VERSION, ITEMS } from '@/lib/checklist/catalogue';
import { itemRules } from '@/lib/checklist/rules';
import { itemSchema } from '@/lib/checklist/schema';
import { RULES, RULES_VERSION } from '@/lib/compliance/catalogue';
import { complianceRules, ruleFacts } from '@/lib/compliance/lexicon';
import { ruleSchema } from '@/lib/compliance/schema';
import { ROLE_RULES } from '@/lib/role/rules';
import { CUE_RULES } from '@/lib/text/scope';
import { SECTION_RULES } from '@/lib/text/sections';
import { alphabetOf, compileLexicon } from '../compile';
import { onlyEnglish, withoutEnglish } from '../english';
import { foldPairs } from './folds';
import { frequencyInPostings } from './frequencies';
import { packTables } from './packed';

/** @throws when an item or rule file breaks the schema, or a pattern cannot be read. */
export function engineTables(): PackedTables {
  for (const item of ITEMS) itemSchema.parse(item);
  for (const rule of RULES) ruleSchema.parse(rule);
  const sources = [
    ...SECTION_RULES,
    ...CUE_RULES,
    ...ROLE_RULES,
    ...itemRules(ITEMS),
    ...complianceRules(RULES),
  ];
  return packTables({
    checklist: CHECKLIST_VERSION,
    folds: foldPairs(alphabetOf(sources)),
    lexicon: compileLexicon(sources, undefined, withoutEnglish, frequencyInPostings),
    english: { ...compileLexicon(sources, undefined, onlyEnglish), rules: [] },
    items: ITEMS.map(itemFacts),
    compliance: { version: RULES_VERSION, rules: RULES.map(ruleFacts) },
  });
}
