/** Which role and level a posting is of: the title says what to expect, the duties decide. */
import type { Level, Role, RoleReason, RoleResult } from '@/lib/audit/types';
import { readItemRule } from '@/lib/checklist/rules';
import type { Match } from '@/lib/lexicon/lexicon';
import type { Clause } from '@/lib/text/clauses';
import { type Folded, sourceSpan } from '@/lib/text/normalise';
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
type KeyOf = (rule: number) => string;

/** Acts shown as reasons, of each kind. */
const SHOWN = 3;

/** @param key of a rule number, such as `role:act:sales`. */
export function judgeRole(title: Reading, text: Reading, key: KeyOf): RoleResult {
  const named = titleClasses(title, key);
  const acts = findActs(text, key);
  const role = decide(named, countClauses(acts));
  return {
    role,
    level: role === 'other' ? 'unstated' : level(title, text, key),
    reasons: reasons(role, title, text, named, acts),
  };
}

function titleClasses(title: Reading, key: KeyOf): Map<TitleClass, Match> {
  const found = new Map<TitleClass, Match>();
  for (const match of title.matches) {
    const [kind, family, says] = key(match.rule).split(':');
    if (kind === 'role' && family === 'title' && !found.has(says as TitleClass))
      found.set(says as TitleClass, match);
  }
  // The head of 直播客服 is 客服: what stands right before it only says of which kind.
  const head = found.get('service');
  if (head && found.get('other')?.end === head.start) found.delete('other');
  return found;
}

/** Acts stand among the duties; under requirements only where one opens its clause: headings are often wrong. */
function findActs(text: Reading, key: KeyOf): Map<Act, Match[]> {
  const found = new Map<Act, Match[]>();
  for (const match of text.matches) {
    const clause = text.clauses[match.stretch];
    if (!clause || clause.heading || clause.section === 'company') continue;
    const says = actOf(key(match.rule), clause, match.start === clause.start);
    if (says) found.set(says, [...(found.get(says) ?? []), match]);
  }
  return found;
}

function actOf(key: string, clause: Clause, opens: boolean): Act | null {
  const [kind, family, says] = key.split(':');
  if (kind === 'role') return family === 'act' && (clause.section !== 'ask' || opens) ? (says as Act) : null;
  const rule = readItemRule(key);
  if (rule?.says !== 'covered' || !SERVICE_DUTIES.includes(rule.item)) return null;
  return rule.sections.includes(clause.section) ? 'service' : null;
}

type Counts = Record<Act, number>;

function countClauses(acts: ReadonlyMap<Act, Match[]>): Counts {
  const count = (...kinds: Act[]) =>
    new Set(kinds.flatMap((kind) => (acts.get(kind) ?? []).map((m) => m.stretch))).size;
  return {
    service: count('service', 'post'),
    post: count('post'),
    sales: count('sales'),
    collection: count('collection'),
    other: count('other'),
  };
}

function decide(named: ReadonlyMap<TitleClass, Match>, acts: Counts): Role {
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

const NAMED_LEVELS: readonly Level[] = ['director', 'lead', 'senior'];

function level(title: Reading, text: Reading, key: KeyOf): Level {
  const inTitle = new Set(title.matches.map((m) => key(m.rule)));
  const said = (what: string, sections: readonly string[]) =>
    text.matches.filter(
      (m) =>
        key(m.rule) === `role:people:${what}` &&
        sections.includes((text.clauses[m.stretch] as Clause).section),
    );
  const named = NAMED_LEVELS.find((l) => inTitle.has(`role:level:${l}`));
  if (named === 'lead') return said('lead', ['none', 'duty', 'ask']).length > 0 ? 'lead' : 'staff';
  if (named) return named;
  const helps = inTitle.has('role:level:helper') && !inTitle.has('role:level:plain');
  if (helps || inTitle.has('role:level:junior')) return 'junior';
  const anywhere = ['none', 'duty', 'ask', 'offer'];
  if (said('experienced', anywhere).length > 0) return 'staff';
  return said('newcomers', anywhere).length > 0 ? 'junior' : 'staff';
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
  for (const [says, match] of named) out.push(reason(spokenFor(says, role), 'title', title.folded, match));
  for (const [says, matches] of acts) {
    const speaks = spokenFor(says, role);
    if (role === 'service' && speaks !== 'service') continue;
    for (const match of firstOfClauses(matches)) out.push(reason(speaks, 'text', text.folded, match));
  }
  return out;
}

/** One match of each clause, as many as are shown. */
function firstOfClauses(matches: readonly Match[]): Match[] {
  const byClause = new Map<number, Match>();
  for (const match of matches) if (!byClause.has(match.stretch)) byClause.set(match.stretch, match);
  return [...byClause.values()].slice(0, SHOWN);
}

function reason(says: Says, where: RoleReason['where'], folded: Folded, match: Match): RoleReason {
  return { says, where, span: sourceSpan(folded, match.start, match.end) };
}
