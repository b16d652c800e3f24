/** Which role and level a posting is of: the title says what to expect, the duties decide. */
import type { Level, Role, RoleReason, RoleResult } from '@/lib/audit/types';
import { readItemRule } from '@/lib/checklist/rules';
import type { Match } from '@/lib/lexicon/lexicon';
import type { Clause } from '@/lib/text/clauses';
import { type Folded, sourceSpan } from '@/lib/text/normalise';
import type { Section } from '@/lib/text/sections';

/** A text with its matches, by clause. */
export interface Reading {
  folded: Folded;
  matches: readonly Match[];
  clauses: readonly Clause[];
}

type Says = RoleReason['says'];
export type TitleClass = Says | 'near' | 'support' | 'desk' | 'soft';
/**
 * post: the text itself calls the job customer service. asked: answers what customers ask or settles it; that is their
 * matter, so no act named in it counts. vague: words of service that say little. care: what those who serve do and those
 * who sell as well (revisits, customer files). leads: is handed names of those to be won. pay: paid and led as sellers
 * are. denied: says that there is nothing to sell. task: something to do, of whatever kind.
 */
type Act = Says | 'post' | 'asked' | 'vague' | 'leads' | 'care' | 'pay' | 'denied' | 'task';
type Told = Exclude<Act, 'denied' | 'task'>;
type People = 'lead' | 'newcomers' | 'experienced';
type Rank = 'director' | 'lead' | 'foreman' | 'senior' | 'junior' | 'helper' | 'plain';

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

/** What stands between acts in a row. */
const LISTED = /[、并及和]/;

/** Acts shown as reasons, of each kind. */
const SHOWN = 3;

const TELLS_TASKS: ReadonlySet<Section> = new Set(['none', 'duty']);
/** So many tasks without one of service are another job's. */
const MANY_TASKS = 3;

/** What an act speaks for, and how much one clause of it weighs. Debts are collected full time. */
const ACTS: Record<Told, [says: Says, weight: number]> = {
  service: ['service', 1],
  post: ['service', 1],
  asked: ['service', 1],
  vague: ['service', 0.5],
  leads: ['sales', 1.5],
  care: ['service', 0.5],
  sales: ['sales', 1],
  pay: ['sales', 0.5],
  collection: ['collection', 2],
  other: ['other', 1],
};

/** Kinds of act that are shown among those of another. */
const SHOWN_AS: Partial<Record<Told, Told>> = { asked: 'service', vague: 'care', leads: 'sales' };

export function judgeRole(title: Reading, text: Reading, ruleOf: RuleOf): RoleResult {
  const named = titleClasses(title, ruleOf);
  const said = readText(text, ruleOf);
  const role = decide(named, said);
  return {
    role,
    level: role === 'other' ? 'unstated' : level(title, said.people, ruleOf),
    reasons: reasons(role, title, text, named, said.acts),
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

/** Whether a match is shown in place of another: the first one is, of those that begin together the longest. */
function stands(match: Match, other: Match | undefined): boolean {
  return !other || match.start < other.start || (match.start === other.start && match.end > other.end);
}

/** What the text says of the role. */
interface Said {
  /** Acts by kind, one match for each clause, as many as are shown. */
  acts: Map<Told, Match[]>;
  /** What speaks for each side: service once a clause (咨询、投诉、建议 is one act), the rest once for each item of a list. */
  weights: Record<Says, number>;
  /** Whether the knowledge of another trade is asked for. */
  trade: boolean;
  /** How many clauses tell of a task, of whatever kind. */
  tasks: number;
  people: Set<People>;
}

/** Acts stand among the duties; under requirements only where one opens its clause: headings are often wrong. */
function readText(text: Reading, ruleOf: RuleOf): Said {
  const said: Said = {
    acts: new Map(),
    weights: { service: 0, sales: 0, collection: 0, other: 0 },
    trade: false,
    tasks: 0,
    people: new Set(),
  };
  let spared: Match[] | undefined;
  const add = adder(said.weights);
  for (const match of text.matches) {
    const rule = ruleOf(match.rule);
    if (!rule) continue;
    const clause = text.clauses[match.stretch] as Clause;
    if (clause.heading || clause.section === 'company') continue;
    if (rule.family === 'people' && !(rule.says === 'lead' && clause.section === 'offer'))
      said.people.add(rule.says);
    const act = actOf(rule, clause);
    if (act === 'task' && TELLS_TASKS.has(clause.section)) said.tasks++;
    if (!act || act === 'denied' || act === 'task') continue;
    if (!counts(act, clause, match)) {
      if (act === 'other' && clause.section === 'ask') said.trade = true;
      continue;
    }
    const [says, weight] = ACTS[act];
    if (says !== 'service') {
      spared ??= sparing(text.matches, ruleOf);
      if (spared.some((other) => spares(text, ruleOf, other, match))) continue;
    }
    add(says, weight, says === 'service' ? clause.start : placeOf(text.folded.text, clause, match));
    show(said.acts, SHOWN_AS[act] ?? act, match);
  }
  return said;
}

/** What tells that an act beside it is none of the post: denied outright, or only what customers ask about. */
function sparing(matches: readonly Match[], ruleOf: RuleOf): Match[] {
  return matches.filter((match) => {
    const rule = ruleOf(match.rule);
    return rule?.family === 'act' && (rule.says === 'denied' || rule.says === 'asked');
  });
}

function spares(text: Reading, ruleOf: RuleOf, by: Match, act: Match): boolean {
  if (!overlap(by, act)) return false;
  const rule = ruleOf(by.rule);
  if (rule?.family === 'act' && rule.says === 'denied') return true;
  return act.end <= by.end && !LISTED.test(text.folded.text.slice(by.start, act.start));
}

function overlap(a: Match, b: Match): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Adds up what is told: of several acts in one place, for service or against it, the weightiest counts. */
function adder(weights: Record<Says, number>) {
  // Matches come clause by clause, and service counts once in each.
  let served = { place: -1, weight: 0 };
  const against = new Map<number, number>();
  return (says: Says, weight: number, place: number) => {
    const isService = says === 'service';
    const counted = isService ? (served.place === place ? served.weight : 0) : (against.get(place) ?? 0);
    if (weight <= counted) return;
    weights[says] += weight - counted;
    if (isService) served = { place, weight };
    else against.set(place, weight);
  };
}

/** Where the duty begins that a match stands in: a clause may list several (收发快递、采购、考勤). */
function placeOf(text: string, { start }: Clause, match: Match): number {
  return Math.max(start, text.lastIndexOf('、', match.start) + 1);
}

function actOf(rule: RoleRule, clause: Clause): Act | null {
  if (rule.family === 'duty') return rule.sections.includes(clause.section) ? 'service' : null;
  return rule.family === 'act' ? rule.says : null;
}

/** Pay is told anywhere. What an employer offers or asks for tells of trades and offices that are not the post's. */
function counts(act: Act, { section, start }: Clause, match: Match): boolean {
  if (act === 'pay' || match.start === start) return true;
  return section !== 'ask' && (section !== 'offer' || (act !== 'other' && act !== 'care'));
}

function show(acts: Map<Told, Match[]>, act: Told, match: Match): void {
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
  if (named.has('support')) return serves && service >= 2 ? 'service' : 'other';
  if (named.size > 0) return service >= 3 && serves ? 'mixed' : 'other';
  // A title that says nothing (双休+高薪): the text itself must name the post.
  if (!said.acts.has('post')) return 'other';
  return serves ? 'service' : 'mixed';
}

function underServiceTitle(named: ReadonlyMap<TitleClass, Match>, said: Said): Role {
  const { service } = said.weights;
  // A title that names selling too (招商客服) has said so once.
  const against = againstService(said) + (named.has('sales') ? 1 : 0);
  if (named.has('other') && service < 1) return 'other';
  if (named.has('collection')) return 'mixed';
  if (against === 0 && service === 0) {
    const foreign = said.tasks >= MANY_TASKS || (said.trade && sharesTitle(named));
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

const NAMED_LEVELS = ['director', 'lead', 'foreman', 'senior'] as const;

function level(title: Reading, people: ReadonlySet<People>, ruleOf: RuleOf): Level {
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
  acts: ReadonlyMap<Told, Match[]>,
): RoleReason[] {
  const out: RoleReason[] = [];
  for (const [says, match] of byPlace(named, (match) => match))
    out.push(reason(spokenFor(says, role), 'title', title.folded, match));
  for (const [says, matches] of byPlace(acts, ([first]) => first as Match)) {
    const [speaks] = ACTS[says];
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
