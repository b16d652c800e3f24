/** Why a text is judged as it is. For people at the command line: the extension does not load it. */
import { readItemRule } from '@/lib/checklist/rules';
import { readComplianceKey } from '@/lib/compliance/lexicon';
import type { Match } from '@/lib/lexicon/lexicon';
import type { FieldName } from '@/lib/posting/fields';
import type { PostingText } from '@/lib/posting/posting';
import { findBreaks } from '@/lib/text/breaks';
import { type Clause, splitClauses } from '@/lib/text/clauses';
import { chooseHeadings, type HeadingMark } from '@/lib/text/headings';
import { createNormaliser, type Folded, sourceSpan } from '@/lib/text/normalise';
import { type Cue, reaches } from '@/lib/text/scope';
import { SECTIONS, type Section } from '@/lib/text/sections';
import type { EngineTables } from './auditor';
import { byClause, overlaps, type Place } from './clause-matches';
import { type Statement, statements } from './coverage';
import { Cues } from './cues';
import { findings } from './findings';
import { judgeItems } from './items';
import type { Fate } from './trace';
import type { ItemFacts, Span } from './types';
import { Vocabulary } from './vocabulary';

/** Words that speak for an item or a rule of compliance, and what became of them. Offsets are into the description. */
export interface Told {
  family: 'item' | 'rule';
  id: string;
  /** What the words would say if nothing stood against it. */
  says: 'covered' | 'waived' | 'found';
  span: Span;
  /** section: they stand where they do not count. */
  fate: Fate | 'section';
  /** Sections in which they count. */
  sections: readonly Section[];
  /** The look-alike, cue or exemption that decided it. */
  by: Span | null;
  /** A negator that would reach them, but is part of a word that negates nothing. */
  neutral: Span | null;
}

export interface ExplainedClause {
  span: Span;
  section: Section;
  isHeading: boolean;
  /** The heading that set the section; null before the first one. */
  under: Span | null;
  /** What is asked for there is a plus. */
  plus: boolean;
  told: Told[];
}

/** @param fields of the page: an item that one of them says may make a finding harmless. */
export type Explainer = (description: string, fields?: Pick<PostingText, FieldName>) => ExplainedClause[];

const ALL = SECTIONS.join('+');

/** @param tables those of the auditor whose verdicts are to be explained. */
export function createExplainer(tables: EngineTables): Explainer {
  const normalise = createNormaliser(tables.folds);
  const { items } = tables;
  const { rules } = tables.compliance;
  const keys = tables.lexicon.rules;
  const sections = keys.map(sectionsOf);
  // Looked for everywhere: what stands in the wrong section is to be told.
  const lexicon = { ...tables.lexicon, rules: keys.map(everywhere) };
  const vocabulary = new Vocabulary([lexicon], items, rules, tables.english);
  const { meaning } = vocabulary;
  const idOf = (match: Match): string => {
    const { says, of } = meaning(match.rule);
    return ((says === 'found' ? rules[of] : items[of]) as { id: string }).id;
  };

  return (description, fields = {}) => {
    const folded = normalise(description);
    const hits = vocabulary.scan(folded.codes);
    const marks = vocabulary.headings(hits);
    const clauses = splitClauses(folded, marks);
    const matches = vocabulary.match(folded.codes, hits, clauses);
    const counts = ({ rule, stretch }: Match) =>
      sections[rule]?.includes((clauses[stretch] as Clause).section) ?? true;
    const fates = new Map<Match, Pick<Told, 'fate' | 'by'>>();
    const spanOf = ({ start, end }: Place): Span => sourceSpan(folded, start, end);
    const trace = (match: Match, fate: Fate, by: Match | null) =>
      fates.set(match, { fate, by: by && spanOf(by) });
    const groups = byClause(clauses, matches.filter(counts), meaning);
    const waivable = (item: number) => (items[item] as ItemFacts).waivable;
    const said = statements(folded, groups, meaning, waivable, trace);
    const results = judgeItems(items, said, folded, { ...fields, title: '', description }, false);
    findings(folded, groups, meaning, rules, results, trace);
    const neutrals = groups.map((group) => neutralIn(folded, group.cues, new Cues(folded, meaning)));
    const at = new Map(groups.map((group, n) => [group.at, n]));
    const told = clauses.map((): Told[] => []);
    for (const match of matches) {
      const { says, of } = meaning(match.rule);
      if (says !== 'covered' && says !== 'waived' && says !== 'found') continue;
      const fate = counts(match) ? fates.get(match) : ({ fate: 'section', by: null } as const);
      if (!fate) continue;
      const neutral = neutrals[at.get(match.stretch) ?? -1]?.(match, (rule) => meaning(rule).says as Cue);
      told[match.stretch]?.push({
        family: says === 'found' ? 'rule' : 'item',
        id: idOf(match),
        says,
        span: spanOf(match),
        ...(says === 'found' ? fate : inTheEnd(fate, said, match, of)),
        sections: sections[match.rule] ?? SECTIONS,
        neutral: neutral ? spanOf(neutral) : null,
      });
    }
    const under = headingOf(folded, marks, clauses);
    return clauses.map(({ start, end, section, heading, plus }, n) => ({
      span: sourceSpan(folded, start, end),
      section,
      isHeading: heading,
      under: under[n] ?? null,
      plus,
      told: longest(told[n] as Told[]),
    }));
  };
}

/** The key of a rule, so that it counts in every section. */
function everywhere(key: string): string {
  if (!sectionsOf(key)) return key;
  return `${key.slice(0, key.lastIndexOf(':'))}:${ALL}`;
}

/** The sections in which a rule counts; null where it has none of its own. */
function sectionsOf(key: string): readonly Section[] | null {
  const item = readItemRule(key);
  if (item) return item.says === 'veto' ? null : item.sections;
  const rule = readComplianceKey(key);
  return rule?.says === 'found' ? rule.sections : null;
}

/** A clause that says nothing else may have made a plus of what stands before it, or a demand of what was waived. */
function inTheEnd(
  { fate, by }: Pick<Told, 'fate' | 'by'>,
  said: readonly Statement[],
  match: Match,
  item: number,
): Pick<Told, 'fate' | 'by'> {
  if (fate !== 'covered' && fate !== 'waived') return { fate, by };
  const same = said.filter((one) => one.item === item && one.start === match.start && one.end === match.end);
  // Negated words reach from their negator: they may end up with the span of words that count.
  const statement = same.find((one) => one.says === fate) ?? same[0];
  return { fate: statement?.preferred ? 'preferred' : (statement?.says ?? fate), by };
}

/** Tells the negator that would reach a match if a neutral word did not hold it. */
function neutralIn(folded: Folded, all: readonly Match[], cues: Cues) {
  const effective = cues.withoutNeutral(all);
  return (match: Match, cueOf: (rule: number) => Cue): Match | null => {
    const held = all.filter((cue) => !effective.includes(cue) && cueOf(cue.rule) !== 'neutral');
    return held.find((cue) => reaches(folded, cueOf(cue.rule), cue, match)) ?? null;
  };
}

/** The heading over each clause. */
function headingOf(
  folded: Folded,
  marks: readonly HeadingMark[],
  clauses: readonly Clause[],
): (Span | null)[] {
  const heads = chooseHeadings(folded, marks, findBreaks(folded));
  return clauses.map(({ start, section }) => {
    const head = heads.findLast((one) => one.start <= start && one.section === section);
    if (!head) return null;
    if (head.end > head.start) return sourceSpan(folded, head.start, head.end);
    // A label (工作时间：9:00-18:00) is part of what it says: its words alone are told.
    const words = marks.find((mark) => mark.section === section && mark.start >= head.start);
    return words ? sourceSpan(folded, words.start, words.end) : null;
  });
}

/** Of overlapping words for the same, those that count; and of those with the same fate the longest. */
function longest(told: readonly Told[]): Told[] {
  const place = ({ span: [start, end] }: Told): Place => ({ start, end });
  const kept: Told[] = [];
  const length = ({ span: [start, end] }: Told) => end - start;
  const isElsewhere = ({ fate }: Told) => Number(fate === 'section');
  const order = [...told].sort((a, b) => isElsewhere(a) - isElsewhere(b) || length(b) - length(a));
  for (const one of order) {
    const isInside = kept.some(
      (other) =>
        other.id === one.id &&
        (other.fate === one.fate || one.fate === 'section') &&
        overlaps(place(other), place(one)),
    );
    if (!isInside) kept.push(one);
  }
  return kept.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
}
