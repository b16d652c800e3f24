/** Which role and level a posting is of: the title says what to expect, the duties decide. */
import type { Role, RoleReason, RoleResult } from '@/lib/audit/types';
import type { Match } from '@/lib/lexicon/lexicon';
import { type Folded, sourceSpan } from '@/lib/text/normalise';
import type { Reading, RuleOf, Says, TitleClass } from './kinds';
import { level } from './level';
import { ACTS, readText, type Said, SHOWN, stands } from './said';

export function judgeRole(title: Reading, text: Reading, ruleOf: RuleOf): RoleResult {
  const named = titleClasses(title, ruleOf);
  const said = readText(text, ruleOf);
  const role = title.folded.text.trim() === '' ? decideUntitled(said) : decide(named, said);
  return {
    role,
    level: role === 'other' ? 'unstated' : level(title, said.people, ruleOf),
    reasons: reasons(role, title, text, named, said),
  };
}

export function titleClasses(title: Reading, ruleOf: RuleOf): Map<TitleClass, Match> {
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

/** So many duties of which not one is known are another job's. */
const MANY_STRANGE = 3;

/** So much of service tells a job without a title. */
const SERVICE_TOLD = 2;

function decide(named: ReadonlyMap<TitleClass, Match>, said: Said): Role {
  if (named.has('service')) return underServiceTitle(named, said);
  const { service } = said.weights;
  const against = againstService(said);
  const serves = service > against;
  if (named.has('other') || named.has('collection')) return 'other';
  if (named.has('desk')) return service > 2 * against && service >= 2 ? 'service' : 'mixed';
  if (named.has('near') && !named.has('support') && !named.has('sales') && !named.has('soft')) {
    if (service > against + said.weights.sales) return service >= 2 || against === 0 ? 'service' : 'mixed';
    return service > 0 ? 'mixed' : 'other';
  }
  if (named.has('support')) return serves && service >= 1.5 ? 'service' : 'other';
  if (named.size > 0) return service >= 3 && serves ? 'mixed' : 'other';
  // A title that says nothing (双休+高薪): the text itself must name the post.
  if (!said.acts.has('post')) return 'other';
  return serves ? 'service' : 'mixed';
}

/** A text that was pasted without a title: its acts alone tell. One act of service by itself may be any job's. */
function decideUntitled(said: Said): Role {
  const { service } = said.weights;
  const serves = service > againstService(said);
  if (said.acts.has('post')) return serves ? 'service' : 'mixed';
  if (service < SERVICE_TOLD) return 'other';
  return serves ? 'service' : 'mixed';
}

function underServiceTitle(named: ReadonlyMap<TitleClass, Match>, said: Said): Role {
  const { service } = said.weights;
  // A title that names selling too (招商客服) has said so once.
  const against = againstService(said) + (named.has('sales') ? 1 : 0);
  if (named.has('other') && service < 1) return 'other';
  if (named.has('collection')) return 'mixed';
  if (against === 0 && service === 0) {
    const foreign = said.strange.length >= MANY_STRANGE || (said.trade && sharesTitle(named));
    return foreign || named.has('sales') ? 'mixed' : 'service';
  }
  if (service > against || against < 1) return 'service';
  // Those who sell look after customers too: without an act of service that is no service.
  const served = said.acts.has('service') || said.acts.has('post');
  return service === against && served && !sharesTitle(named) ? 'service' : 'mixed';
}

/** Whether the title names another job beside the service. */
function sharesTitle(named: ReadonlyMap<TitleClass, Match>): boolean {
  return named.has('soft') || named.has('sales') || named.has('other');
}

function againstService({ weights }: Said): number {
  return weights.sales + weights.collection + weights.other;
}

/** What the words of a title class speak for, given the verdict. */
function spokenFor(says: TitleClass, role: Role): Says {
  if (says === 'near' || says === 'support' || says === 'desk') return role === 'other' ? 'other' : 'service';
  return says === 'soft' ? 'other' : says;
}

function reasons(
  role: Role,
  title: Reading,
  text: Reading,
  named: ReadonlyMap<TitleClass, Match>,
  { acts, strange }: Said,
): RoleReason[] {
  const out: RoleReason[] = [];
  for (const [says, match] of byPlace(named, (match) => match))
    out.push(reason(spokenFor(says, role), 'title', title.folded, match));
  for (const [says, matches] of byPlace(acts, ([first]) => first as Match)) {
    const [speaks] = ACTS[says];
    if (role === 'service' && speaks !== 'service') continue;
    for (const match of matches) out.push(reason(speaks, 'text', text.folded, match));
  }
  // Nothing known decided: what is not known did.
  if (role === 'mixed' && acts.size === 0)
    for (const clause of strange.slice(0, SHOWN)) out.push(reason('other', 'text', text.folded, clause));
  return out;
}

/** What was found, in the order in which the text tells it. */
function byPlace<K, V>(found: ReadonlyMap<K, V>, placeOf: (value: V) => Match): [K, V][] {
  return [...found].sort(([, x], [, y]) => {
    const [a, b] = [placeOf(x), placeOf(y)];
    return a.start - b.start || a.end - b.end;
  });
}

type Place = Pick<Match, 'start' | 'end'>;

function reason(says: Says, where: RoleReason['where'], folded: Folded, place: Place): RoleReason {
  return { says, where, span: sourceSpan(folded, place.start, place.end) };
}
