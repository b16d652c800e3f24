/** Reads what a text tells the holder to do: which acts, how much for each side, and how much of it is not known. */
import type { Match } from '@/lib/lexicon/lexicon';
import type { Clause } from '@/lib/text/clauses';
import type { Act, People, Reading, RoleRule, RuleOf, Says, Told } from './kinds';

/** What stands between acts in a row. */
const LISTED = /[、并及和]/;

/** Acts shown as reasons, of each kind. */
export const SHOWN = 3;

/** Shorter clauses are no duty of their own; where no heading stands over them they must be longer. */
const SHORTEST = { duty: 4, none: 6 } as const;
/** What an act speaks for, and how much one clause of it weighs. Debts are collected full time. */
export const ACTS: Record<Told, [says: Says, weight: number]> = {
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

/** What the text says of the role. */
export interface Said {
  /** Acts by kind, one match for each clause, as many as are shown. */
  acts: Map<Told, Match[]>;
  /** What speaks for each side: service once a clause (咨询、投诉、建议 is one act), the rest once for each item of a list. */
  weights: Record<Says, number>;
  /** Whether the knowledge of another trade is asked for. */
  trade: boolean;
  people: Set<People>;
  /** Duties of which nothing is known: what another trade does in its own words. */
  strange: Clause[];
}

/** Acts stand among the duties; under requirements only where one opens its clause: headings are often wrong. */
export function readText(text: Reading, ruleOf: RuleOf): Said {
  const said: Said = {
    acts: new Map(),
    weights: { service: 0, sales: 0, collection: 0, other: 0 },
    trade: false,
    people: new Set(),
    strange: [],
  };
  const duties = new Duties(text.clauses);
  let spared: Match[] | undefined;
  const add = adder(said.weights);
  for (const match of text.matches) {
    const rule = ruleOf(match.rule);
    const clause = text.clauses[match.stretch] as Clause;
    if (!rule) {
      if (clause.section === 'none') duties.know(clause);
      continue;
    }
    if (clause.heading || clause.section === 'company') continue;
    if (rule.family === 'people' && !(rule.says === 'lead' && clause.section === 'offer'))
      said.people.add(rule.says);
    const act = actOf(rule, clause);
    if (act === 'idle') duties.know(clause);
    if (!act || act === 'denied' || act === 'idle') continue;
    if (!counts(act, clause, match)) {
      if (act === 'other' && clause.section === 'ask') said.trade = true;
      continue;
    }
    const [says, weight] = ACTS[act];
    if (says !== 'service') {
      spared ??= sparing(text.matches, ruleOf);
      if (spared.some((other) => spares(text, ruleOf, other, match))) continue;
    }
    duties.know(clause);
    add(says, weight, says === 'service' ? clause.start : placeOf(text.folded.text, clause, match));
    show(said.acts, SHOWN_AS[act] ?? act, match);
  }
  said.strange = duties.strange();
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

/** The sentences that tell of the work; where no heading says which do, all long ones of which nothing else is known. */
class Duties {
  private readonly unknown: Uint8Array;
  private readonly told: 'duty' | 'none';

  constructor(private readonly clauses: readonly Clause[]) {
    this.unknown = new Uint8Array((clauses.at(-1)?.sentence ?? 0) + 1);
    this.told = clauses.some(({ section, heading }) => section === 'duty' && !heading) ? 'duty' : 'none';
    for (const clause of clauses) if (this.tells(clause)) this.unknown[clause.sentence] = 1;
  }

  know({ sentence }: Clause): void {
    this.unknown[sentence] = 0;
  }

  /** The first clause of each sentence of which nothing is known. */
  strange(): Clause[] {
    return this.clauses.filter((clause) => {
      if (this.unknown[clause.sentence] === 0 || !this.tells(clause)) return false;
      this.unknown[clause.sentence] = 0;
      return true;
    });
  }

  private tells({ section, heading, start, end }: Clause): boolean {
    return section === this.told && !heading && end - start >= SHORTEST[this.told];
  }
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

/** Whether a match is shown in place of another: the first one is, of those that begin together the longest. */
export function stands(match: Match, other: Match | undefined): boolean {
  return !other || match.start < other.start || (match.start === other.start && match.end > other.end);
}
