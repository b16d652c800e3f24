/** Holds the audit of one posting against its labels. */
import type { Audit, ItemResult, Span } from '@/lib/audit/types';
import { isLabelledRule, type LabelledPosting } from './labels';
import { count, type Tallies } from './tally';

/**
 * missed, false: an item. polarity: covered for waived, or the reverse. evidence: the item is right, its words are
 * not. rule missed, rule false: compliance.
 */
const KINDS = [
  'rule false',
  'rule missed',
  'polarity',
  'false',
  'missed',
  'role',
  'level',
  'evidence',
] as const;
export type MistakeKind = (typeof KINDS)[number];

export interface Mistake {
  kind: MistakeKind;
  posting: string;
  title: string;
  /** The item or rule, or what was taken for what. */
  what: string;
  /** Words that the label names, and words that the engine names. */
  labelled: Span[];
  found: Span[];
}

/** Mistakes that one repair may mend stand together. */
export function byRepair(a: Pick<Mistake, 'kind' | 'what'>, b: Pick<Mistake, 'kind' | 'what'>): number {
  return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || (a.what < b.what ? -1 : Number(a.what > b.what));
}

/** What one posting adds to the figures. */
export interface Comparison {
  id: string;
  /** Null where the line is labelled by role alone. */
  text: TextComparison | null;
  roles: Tallies;
  levels: Tallies;
  mistakes: Mistake[];
}

export interface TextComparison {
  items: Tallies;
  rules: Tallies;
  polarityWrong: number;
  /** Items whose words are right and wrong; spans and their characters in all. */
  evidence: { right: number; wrong: number; spans: number; characters: number };
  /** No rule is labelled; and all the same something is called unlawful. */
  clean: boolean;
  calledUnlawful: boolean;
}

/** Words are the right ones from this share of all words that either names. */
const LEAST_OVERLAP = 0.3;
/** Or when they hold the labelled ones and so many characters more at most. */
const MOST_AROUND = 12;

export function compare(posting: LabelledPosting, audit: Audit): Comparison {
  const out: Comparison = {
    id: posting.id,
    text: null,
    roles: new Map(),
    levels: new Map(),
    mistakes: [],
  };
  const tell = (kind: MistakeKind, what: string, labelled: Span[] = [], found: Span[] = []) =>
    out.mistakes.push({ kind, posting: posting.id, title: posting.title, what, labelled, found });
  compareRole(posting, audit, out, tell);
  if (posting.covered) {
    out.text = {
      items: new Map(),
      rules: new Map(),
      polarityWrong: 0,
      evidence: { right: 0, wrong: 0, spans: 0, characters: 0 },
      clean: false,
      calledUnlawful: false,
    };
    compareItems(posting, audit, out.text, tell);
    compareRules(posting, audit, out.text, tell);
  }
  return out;
}

type Tell = (kind: MistakeKind, what: string, labelled?: Span[], found?: Span[]) => void;

function compareRole({ role, level }: LabelledPosting, audit: Audit, out: Comparison, tell: Tell): void {
  countNamed(out.roles, role, audit.role.role, () => tell('role', `${role} -> ${audit.role.role}`));
  // Another occupation has no level of ours, and what nobody could tell is no measure.
  if (role === 'other' || !level || level === 'unstated') return;
  countNamed(out.levels, level, audit.role.level, () => tell('level', `${level} -> ${audit.role.level}`));
}

function countNamed(tallies: Tallies, labelled: string, found: string, wrong: () => void): void {
  if (labelled === found) {
    count(tallies, labelled, 'hit');
    return;
  }
  count(tallies, labelled, 'miss');
  count(tallies, found, 'extra');
  wrong();
}

function compareItems(posting: LabelledPosting, audit: Audit, out: TextComparison, tell: Tell): void {
  const said = new Map(
    audit.items
      .filter(({ state }) => state === 'covered' || state === 'waived')
      .map((item) => [item.id, item]),
  );
  const labels = new Map<string, { state: 'covered' | 'waived'; quotes: string[] }>();
  for (const state of ['covered', 'waived'] as const)
    for (const [id, quotes] of Object.entries(posting[state] ?? {})) labels.set(id, { state, quotes });
  for (const [id, { state, quotes }] of labels) {
    const item = said.get(id);
    const labelled = places(posting.description, quotes);
    if (!item) {
      count(out.items, id, 'miss');
      tell('missed', id, labelled);
    } else if (item.state !== state) {
      count(out.items, id, 'miss');
      count(out.items, id, 'extra');
      out.polarityWrong++;
      tell('polarity', `${id}: ${state} -> ${item.state}`, labelled, item.evidence);
    } else {
      count(out.items, id, 'hit');
      if (!weighEvidence(item, labelled, out.evidence)) tell('evidence', id, labelled, item.evidence);
    }
  }
  for (const [id, item] of said) {
    if (labels.has(id)) continue;
    count(out.items, id, 'extra');
    tell('false', id, [], item.evidence);
  }
}

/** Every place where one of the quotes stands. */
function places(text: string, quotes: readonly string[]): Span[] {
  const out: Span[] = [];
  for (const quote of quotes) {
    for (let at = text.indexOf(quote); quote && at >= 0; at = text.indexOf(quote, at + 1))
      out.push([at, at + quote.length]);
  }
  return out;
}

/** @returns whether one of the item's spans meets one of the labelled places. */
function weighEvidence(
  { evidence }: ItemResult,
  labelled: readonly Span[],
  sum: TextComparison['evidence'],
): boolean {
  for (const [start, end] of evidence) {
    sum.spans++;
    sum.characters += end - start;
  }
  const right = evidence.some((found) => labelled.some((place) => meets(found, place)));
  if (right) sum.right++;
  else sum.wrong++;
  return right;
}

/** Whether the words found are near enough to those that a person chose. */
export function meets(found: Span, labelled: Span): boolean {
  const common = Math.min(found[1], labelled[1]) - Math.max(found[0], labelled[0]);
  if (common <= 0) return false;
  const either = Math.max(found[1], labelled[1]) - Math.min(found[0], labelled[0]);
  if (common / either >= LEAST_OVERLAP) return true;
  const length = labelled[1] - labelled[0];
  return common === length && found[1] - found[0] <= length + MOST_AROUND;
}

function compareRules(posting: LabelledPosting, audit: Audit, out: TextComparison, tell: Tell): void {
  const labels = Object.entries(posting.compliance ?? {}).filter(([rule]) => isLabelledRule(rule));
  const found = new Map<string, Span[]>();
  for (const { rule, start, end } of audit.findings) {
    if (!isLabelledRule(rule)) continue;
    const spans = found.get(rule) ?? [];
    if (start !== null && end !== null) spans.push([start, end]);
    found.set(rule, spans);
  }
  for (const [rule, quotes] of labels) {
    if (found.has(rule)) count(out.rules, rule, 'hit');
    else {
      count(out.rules, rule, 'miss');
      tell('rule missed', rule, places(posting.description, quotes));
    }
  }
  const labelled = new Set(labels.map(([rule]) => rule));
  for (const [rule, spans] of found) {
    if (labelled.has(rule)) continue;
    count(out.rules, rule, 'extra');
    tell('rule false', rule, [], spans);
  }
  out.clean = labelled.size === 0;
  out.calledUnlawful = out.clean && audit.findings.some(({ severity }) => severity === 'illegal');
}
