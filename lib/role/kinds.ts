/** What the rules of rules.ts tell of the role, and how a text is handed over to be judged. */
import type { RoleReason } from '@/lib/audit/types';
import { readItemRule } from '@/lib/checklist/rules';
import type { Match } from '@/lib/lexicon/lexicon';
import type { Clause } from '@/lib/text/clauses';
import type { Folded } from '@/lib/text/normalise';
import type { Section } from '@/lib/text/sections';

/** A text with its matches, by clause. */
export interface Reading {
  folded: Folded;
  matches: readonly Match[];
  clauses: readonly Clause[];
}

export type Says = RoleReason['says'];
export type TitleClass = Says | 'near' | 'support' | 'desk' | 'soft';
/**
 * post: the text itself calls the job customer service. asked: answers what customers ask or settles it; that is their
 * matter, so no act named in it counts. vague: words of service that say little. care: what those who serve do and those
 * who sell as well (revisits, customer files). leads: is handed names of those to be won. pay: paid and led as sellers
 * are. denied: says that there is nothing to sell. idle: names no duty, though it stands among them.
 */
export type Act = Says | 'post' | 'asked' | 'vague' | 'leads' | 'care' | 'pay' | 'denied' | 'idle';
export type Told = Exclude<Act, 'denied' | 'idle'>;
export type People = 'lead' | 'newcomers' | 'experienced';
export type Rank = 'director' | 'lead' | 'foreman' | 'senior' | 'junior' | 'helper' | 'plain';

/** What a rule of the lexicon tells of the role. */
export type RoleRule =
  | { family: 'title'; says: TitleClass }
  | { family: 'act'; says: Act }
  | { family: 'duty'; sections: readonly Section[] }
  | { family: 'people'; says: People }
  | { family: 'level'; says: Rank };

export type RuleOf = (rule: number) => RoleRule | null;

/** Duties of the checklist whose acts are customer service: their expressions count here too, beside those of rules.ts. */
const SERVICE_DUTIES: readonly string[] = [
  'duty-customer-consultation',
  'duty-after-sales',
  'duty-complaint-dispute',
];

/** Reads the key of a rule, such as `role:act:sales`; null for one that tells nothing of the role. */
export function readRoleRule(key: string): RoleRule | null {
  if (key.startsWith('role:')) {
    const [, family, says] = key.split(':');
    return { family, says } as RoleRule;
  }
  const rule = key.includes(':covered:') ? readItemRule(key) : null;
  if (rule?.says !== 'covered' || !SERVICE_DUTIES.includes(rule.item)) return null;
  return { family: 'duty', sections: rule.sections };
}
