/** Everything the engine runs on, made from the readable sources. Runs in Node when something is bundled. */
import { type EngineTables, itemFacts } from '@/lib/audit/auditor';
import { CHECKLIST_VERSION, ITEMS } from '@/lib/checklist/catalogue';
import { itemRules } from '@/lib/checklist/rules';
import { itemSchema } from '@/lib/checklist/schema';
import { ROLE_RULES } from '@/lib/role/rules';
import { CUE_RULES } from '@/lib/text/scope';
import { SECTION_RULES } from '@/lib/text/sections';
import { alphabetOf, compileLexicon } from '../compile';
import { foldPairs } from './folds';

/** @throws when an item file breaks the schema, or a pattern cannot be read. */
export function engineTables(): EngineTables {
  for (const item of ITEMS) itemSchema.parse(item);
  const sources = [...SECTION_RULES, ...CUE_RULES, ...ROLE_RULES, ...itemRules(ITEMS)];
  return {
    checklist: CHECKLIST_VERSION,
    folds: foldPairs(alphabetOf(sources)),
    lexicon: compileLexicon(sources),
    items: ITEMS.map(itemFacts),
  };
}
