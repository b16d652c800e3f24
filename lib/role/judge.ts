/** Which role and level a posting is of: the title says what to expect, the duties decide. */
import type { Level, Role, RoleReason, RoleResult } from '@/lib/audit/types';
import { readItemRule } from '@/lib/checklist/rules';
import type { Match } from '@/lib/lexicon/lexicon';
import type { Clause } from '@/lib/text/clauses';
import { type Folded, sourceSpan } from '@/lib/text/normalise';
import type { Section } from '@/lib/text/sections';
import { SERVICE_DUTIES } from './rules';

/** A text with its matches, by clause. */
interface Reading {
  folded: Folded;
  matches: readonly Match[];
  clauses: readonly Clause[];
}

type Says = RoleReason['says'];
type TitleClass = Says | 'near' | 'support' | 'desk' | 'soft';
/** post: the text itself calls the job customer service. */
type Act = Says | 'post';
type People = 'lead' | 'newcomers' | 'experienced';
type Rank = 'director' | 'lead' | 'senior' | 'junior' | 'helper' | 'plain';

/** What a rule of the lexicon tells of the role. */
export type RoleRule =
  | { family: 'title'; says: TitleClass }
  | { family: 'act'; says: Act }
  | { family: 'duty'; sections: readonly Section[] }
  | { family: 'people'; says: People }
  | { family: 'level'; says: Rank };

type RuleOf = (rule: number) => RoleRule | null;

/** Reads the key of a rule, such as `role:act:sales`; null for one that tells nothing of the role. */
export function readRoleRule(key: string): RoleRule | null {
  const [kind, family, says] = key.split(':');
  if (kind === 'role') return { family, says } as RoleRule;
  const rule = readItemRule(key);
  if (rule?.says !== 'covered' || !SERVICE_DUTIES.includes(rule.item)) return null;
  return { family: 'duty', sections: rule.sections };
}

/** Acts shown as reasons, of each kind. */
const SHOWN = 3;

export function judgeRole(title: Reading, text: Reading, ruleOf: RuleOf): RoleResult {
  const named = titleClasses(title, ruleOf);
  const said = readText(text, ruleOf);
  const role = decide(named, said.clauses);
  return {
    role,
    level: role === 'other' ? 'unstated' : level(title, said.people, ruleOf),
    reasons: reasons(role, title, text, named, said.acts),
  };
}

function titleClasses(title: Reading, ruleOf: RuleOf): Map<TitleClass, Match> {
  const found = new Map<TitleClass, Match>();
  for (const match of title.matches) {
    const rule = ruleOf(match.rule);
    if (rule?.family === 'title' && stands(match, found.get(rule.says))) found.set(rule.says, match);
  }
  // The head of 直播客服 is 客服: what stands right before it only says of which kind.
  const head = found.get('service');
  if (head && found.get('other')?.end === head.start) found.delete('other');
  return found;
}

/** Whether a match is shown in place of another: the first one is, of those that begin together the longest. */
function stands(match: Match, other: Match | undefined): boolean {
  return !other || match.start < other.start || (match.start === other.start && match.end > other.end);
}

/** What the text says of the role. */
interface Said {
  /** Acts by kind, one match for each clause, as many as are shown. */
  acts: Map<Act, Match[]>;
  /** How many clauses tell of each kind of act; those of the post itself tell of service too. */
  clauses: Record<Act, number>;
  people: Set<People>;
}

/** Acts stand among the duties; under requirements only where one opens its clause: headings are often wrong. */
function readText(text: Reading, ruleOf: RuleOf): Said {
  const said: Said = {
    acts: new Map(),
    clauses: { service: 0, post: 0, sales: 0, collection: 0, other: 0 },
    people: new Set(),
  };
  const last: Record<Act, number> = { service: -1, post: -1, sales: -1, collection: -1, other: -1 };
  const count = (act: Act, clause: number) => {
    if (last[act] !== clause) said.clauses[act]++;
    last[act] = clause;
  };
  for (const match of text.matches) {
    const rule = ruleOf(match.rule);
    const clause = text.clauses[match.stretch];
    if (!rule || !clause || clause.heading || clause.section === 'company') continue;
    if (rule.family === 'people' && !(rule.says === 'lead' && clause.section === 'offer'))
      said.people.add(rule.says);
    const act = actOf(rule, clause, match);
    if (!act) continue;
    count(act, match.stretch);
    if (act === 'post') count('service', match.stretch);
    show(said.acts, act, match);
  }
  return said;
}

function actOf(rule: RoleRule, clause: Clause, match: Match): Act | null {
  if (rule.family === 'duty') return rule.sections.includes(clause.section) ? 'service' : null;
  if (rule.family !== 'act') return null;
  return clause.section !== 'ask' || match.start === clause.start ? rule.says : null;
}

function show(acts: Map<Act, Match[]>, act: Act, match: Match): void {
  const shown = acts.get(act);
  if (!shown) {
    acts.set(act, [match]);
    return;
  }
  const last = shown.length - 1;
  if (shown[last]?.stretch === match.stretch) {
    if (stands(match, shown[last])) shown[last] = match;
  } else if (shown.length < SHOWN) shown.push(match);
}

function decide(named: ReadonlyMap<TitleClass, Match>, acts: Said['clauses']): Role {
  // Debts are collected full time: one such clause weighs as two.
  const against = acts.sales + 2 * acts.collection + acts.other;
  const serves = acts.service > against;
  if (named.has('service')) {
    if (named.has('other') && acts.service === 0) return 'other';
    if (named.has('collection')) return 'mixed';
    const shared = named.has('soft') || named.has('sales') || named.has('other');
    if (shared) return serves || (against === 0 && !named.has('sales')) ? 'service' : 'mixed';
    return against > acts.service ? 'mixed' : 'service';
  }
  if (named.has('other') || named.has('collection')) return 'other';
  if (named.has('desk')) return serves && acts.service >= 2 ? 'service' : 'mixed';
  if (named.has('near') && !named.has('support') && !named.has('sales') && !named.has('soft')) {
    if (serves) return acts.service >= 2 || against === 0 ? 'service' : 'mixed';
    return acts.service > 0 ? 'mixed' : 'other';
  }
  if (named.has('support')) return serves && acts.service >= 2 ? 'service' : 'other';
  if (named.size > 0) return acts.service >= 2 && serves ? 'mixed' : 'other';
  // A title that says nothing (双休+高薪): the text itself must name the post.
  if (acts.post === 0) return 'other';
  return serves ? 'service' : 'mixed';
}

const NAMED_LEVELS = ['director', 'lead', 'senior'] as const;

function level(title: Reading, people: ReadonlySet<People>, ruleOf: RuleOf): Level {
  const inTitle = new Set<Rank>();
  for (const match of title.matches) {
    const rule = ruleOf(match.rule);
    if (rule?.family === 'level') inTitle.add(rule.says);
  }
  const named = NAMED_LEVELS.find((rank) => inTitle.has(rank));
  if (named === 'lead') return people.has('lead') ? 'lead' : 'staff';
  if (named) return named;
  const helps = inTitle.has('helper') && !inTitle.has('plain');
  if (helps || inTitle.has('junior')) return 'junior';
  if (people.has('experienced')) return 'staff';
  return people.has('newcomers') ? 'junior' : 'staff';
}

/** What the words of a title class speak for, given the verdict. */
function spokenFor(says: TitleClass | Act, role: Role): Says {
  if (says === 'post') return 'service';
  if (says === 'near' || says === 'support' || says === 'desk') return role === 'other' ? 'other' : 'service';
  return says === 'soft' ? 'other' : says;
}

function reasons(
  role: Role,
  title: Reading,
  text: Reading,
  named: ReadonlyMap<TitleClass, Match>,
  acts: ReadonlyMap<Act, Match[]>,
): RoleReason[] {
  const out: RoleReason[] = [];
  for (const [says, match] of byPlace(named, (match) => match))
    out.push(reason(spokenFor(says, role), 'title', title.folded, match));
  for (const [says, matches] of byPlace(acts, ([first]) => first as Match)) {
    const speaks = spokenFor(says, role);
    if (role === 'service' && speaks !== 'service') continue;
    for (const match of matches) out.push(reason(speaks, 'text', text.folded, match));
  }
  return out;
}

/** What was found, in the order in which the text tells it. */
function byPlace<K, V>(found: ReadonlyMap<K, V>, placeOf: (value: V) => Match): [K, V][] {
  return [...found].sort(([, x], [, y]) => {
    const [a, b] = [placeOf(x), placeOf(y)];
    return a.start - b.start || a.end - b.end;
  });
}

function reason(says: Says, where: RoleReason['where'], folded: Folded, match: Match): RoleReason {
  return { says, where, span: sourceSpan(folded, match.start, match.end) };
}
