/** What a language says of the items and the rules: made at bundle time, so that pages load one language and no more. */
import { ITEMS } from '@/lib/checklist/catalogue';
import { GROUPS } from '@/lib/checklist/groups';
import { LADDER, TRANSFERS } from '@/lib/checklist/ladder';
import type { Item, Suggestion } from '@/lib/checklist/schema';
import { describeSource } from '@/lib/checklist/sources';
import type { LevelKind, WayId } from '@/lib/checklist/ways';
import { RULES } from '@/lib/compliance/catalogue';
import type { Category } from '@/lib/compliance/kinds';
import { LAWS } from '@/lib/compliance/laws';
import type { Rule } from '@/lib/compliance/schema';

export type Language = 'zh' | 'en';

export interface ItemTexts {
  name: string;
  definition: string;
  /** In the language of postings too: a sentence is added in the posting's language, not the interface's. */
  suggestion: Suggestion | null;
  advice: string | null;
  seeker: string;
  improve: string | null;
  /** Null for what is never asked of a person. */
  claim: ClaimTexts | null;
  sources: string[];
}

/** What a person says of an item in the first person, in which words, and what they can do in half an hour. */
export interface ClaimTexts {
  levels: LevelKind;
  says: string;
  way: WayId | null;
  task: string;
}

/** A law as it is cited, and in Chinese too where that is another language. */
export interface LawTexts {
  cite: string;
  original: string | null;
  says: string;
  /** Its wording was read in the statute. */
  confirmed: boolean;
}

export interface RuleTexts {
  name: string;
  category: Category;
  severityNote: string | null;
  why: string;
  exception: string | null;
  advice: string;
  /** What may stand in place of the words found, in the language of the posting; '' where the clause goes. */
  words: Suggestion | null;
  seeker: string;
  laws: LawTexts[];
}

export interface ChecklistTexts {
  groups: Record<string, string>;
  items: Record<string, ItemTexts>;
  rules: Record<string, RuleTexts>;
  ladder: Record<string, { name: string; definition: string; seeker: string }>;
  transfers: Record<string, { name: string; seeker: string }>;
}

export function checklistTexts(language: Language): ChecklistTexts {
  return {
    groups: Object.fromEntries(GROUPS.map((group) => [group.id, group.name[language]])),
    items: Object.fromEntries(ITEMS.map((item) => [item.id, itemTexts(item, language)])),
    rules: Object.fromEntries(RULES.map((rule) => [rule.id, ruleTexts(rule, language)])),
    ladder: Object.fromEntries(
      LADDER.map((rung) => [
        rung.id,
        { name: rung.name[language], definition: rung.definition[language], seeker: rung.seeker[language] },
      ]),
    ),
    transfers: Object.fromEntries(
      TRANSFERS.map((t) => [t.id, { name: t.name[language], seeker: t.seeker[language] }]),
    ),
  };
}

function itemTexts(item: Item, language: Language): ItemTexts {
  return {
    name: item.name[language],
    definition: item.definition[language],
    suggestion: item.suggestion ?? null,
    advice: item.advice?.[language] ?? null,
    seeker: item.seeker[language],
    improve: item.improve?.[language] ?? null,
    claim: item.claim ? claimTexts(item.claim, language) : null,
    sources: item.sources.map(describeSource),
  };
}

function claimTexts(claim: NonNullable<Item['claim']>, language: Language): ClaimTexts {
  const { levels, way, task } = claim;
  return { levels, way, says: claim[language], task: task[language] };
}

function ruleTexts(rule: Rule, language: Language): RuleTexts {
  return {
    name: rule.name[language],
    category: rule.category,
    severityNote: rule.severityNote?.[language] ?? null,
    why: rule.why[language],
    exception: rule.exception?.[language] ?? null,
    advice: rule.rewrite.advice[language],
    words: rule.rewrite.words ?? null,
    seeker: rule.seeker[language],
    laws: rule.law.map((id) => {
      const { cite, english, says, checked } = LAWS[id];
      const cited = language === 'zh' ? { cite, original: null } : { cite: english, original: cite };
      return { ...cited, says: says[language], confirmed: checked === 'text' };
    }),
  };
}
