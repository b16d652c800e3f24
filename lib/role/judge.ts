/** Which role and level a posting is of: the title first, then what its holder does; the duties win. */
import type { Level, Role, RoleReason, RoleResult } from '@/lib/audit/types';
import type { Match } from '@/lib/lexicon/lexicon';
import type { Clause } from '@/lib/text/clauses';
import { type Folded, sourceSpan } from '@/lib/text/normalise';

/** A text with its matches, by clause. */
interface Reading {
  folded: Folded;
  matches: readonly Match[];
  clauses: readonly Clause[];
}

type Says = RoleReason['says'];
const LEVELS: readonly Level[] = ['director', 'lead', 'senior', 'junior'];
/** Acts shown as reasons, of each kind. */
const SHOWN = 3;

/** @param key of a rule number, such as `role:act:sales`. */
export function judgeRole(title: Reading, text: Reading, key: (rule: number) => string): RoleResult {
  const titled = collect(title, key, 'title');
  const acts = collect(text, key, 'act');
  const clauses = countClauses(acts);
  const role = decide(titled, clauses);
  return {
    role,
    level: role === 'other' ? 'unstated' : level(title, text, key),
    reasons: reasons(role, title, text, titled, acts),
  };
}

type Found = Map<Says, Match[]>;

function collect(reading: Reading, key: (rule: number) => string, family: string): Found {
  const found: Found = new Map();
  for (const match of reading.matches) {
    const [kind, of, says] = key(match.rule).split(':');
    if (kind !== 'role' || of !== family) continue;
    const clause = reading.clauses[match.stretch];
    if (
      !clause ||
      clause.heading ||
      clause.section === 'company' ||
      (family === 'act' && clause.section === 'ask')
    )
      continue;
    found.set(says as Says, [...(found.get(says as Says) ?? []), match]);
  }
  return found;
}

function countClauses(acts: Found): Record<Says, number> {
  const count = (says: Says) => new Set((acts.get(says) ?? []).map((m) => m.stretch)).size;
  return {
    service: count('service'),
    sales: count('sales'),
    collection: count('collection'),
    other: count('other'),
  };
}

function decide(titled: Found, acts: Record<Says, number>): Role {
  const service = titled.has('service');
  const otherwise = titled.has('other') || titled.has('sales') || titled.has('collection');
  const against = acts.sales + acts.collection + acts.other;
  if (service && !otherwise) return against > acts.service && against >= 2 ? 'mixed' : 'service';
  if (service) return against >= acts.service && against > 0 ? 'mixed' : 'service';
  if (otherwise) return 'other';
  if (acts.service >= 3 && acts.service > 2 * against) return 'service';
  return 'other';
}

function level(title: Reading, text: Reading, key: (rule: number) => string): Level {
  const inTitle = new Set(title.matches.map((m) => key(m.rule)));
  const named = LEVELS.find((l) => inTitle.has(`role:level:${l}`));
  const people = text.matches.some((m) => key(m.rule) === 'role:people:lead');
  if (named === 'lead') return people ? 'lead' : 'staff';
  return named ?? 'staff';
}

function reasons(role: Role, title: Reading, text: Reading, titled: Found, acts: Found): RoleReason[] {
  const out: RoleReason[] = [];
  for (const [says, matches] of titled) out.push(reason(says, 'title', title.folded, matches[0] as Match));
  for (const [says, matches] of acts) {
    if (role === 'service' && says !== 'service') continue;
    for (const match of matches.slice(0, SHOWN)) out.push(reason(says, 'text', text.folded, match));
  }
  return out;
}

function reason(says: Says, where: RoleReason['where'], folded: Folded, match: Match): RoleReason {
  return { says, where, span: sourceSpan(folded, match.start, match.end) };
}
