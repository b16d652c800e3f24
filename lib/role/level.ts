/** Which level a posting is of: the title names it, the text says whether people are led or newcomers taken. */
import type { Level } from '@/lib/audit/types';
import type { People, Rank, Reading, RuleOf } from './kinds';

const NAMED_LEVELS = ['director', 'lead', 'foreman', 'senior'] as const;

export function level(title: Reading, people: ReadonlySet<People>, ruleOf: RuleOf): Level {
  const inTitle = new Set<Rank>();
  for (const match of title.matches) {
    const rule = ruleOf(match.rule);
    if (rule?.family === 'level') inTitle.add(rule.says);
  }
  const named = NAMED_LEVELS.find((rank) => inTitle.has(rank));
  if (named === 'lead' || named === 'foreman') {
    if (people.has('lead')) return 'lead';
    return named === 'foreman' ? 'senior' : 'staff';
  }
  if (named) return named;
  const helps = inTitle.has('helper') && !inTitle.has('plain');
  if (helps || inTitle.has('junior')) return 'junior';
  if (people.has('experienced')) return 'staff';
  return people.has('newcomers') ? 'junior' : 'staff';
}
