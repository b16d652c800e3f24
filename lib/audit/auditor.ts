/** The engine: posting in, audit out. Pure; the same in Node, a worker and a page. */
import type { OwnItem } from '@/lib/checklist/overlay';
import { itemRules } from '@/lib/checklist/rules';
import type { Item } from '@/lib/checklist/schema';
import type { RuleFacts } from '@/lib/compliance/lexicon';
import { compileLexicon, type LexiconTables } from '@/lib/lexicon/compile';
import type { Match } from '@/lib/lexicon/lexicon';
import type { PostingText } from '@/lib/posting/posting';
import { judgeRole } from '@/lib/role/judge';
import { type TitleRole, titleRole } from '@/lib/role/title';
import { type Clause, splitClauses } from '@/lib/text/clauses';
import { createNormaliser, type Folded, sourceSpan } from '@/lib/text/normalise';
import type { Section } from '@/lib/text/sections';
import { byClause } from './clause-matches';
import { statements } from './coverage';
import { findings, statutory, unseen } from './findings';
import { judgeItems } from './items';
import { bandOf, scoreItems } from './score';
import type { Audit, ItemFacts, Span } from './types';
import { Vocabulary } from './vocabulary';

/** Goes up when the same posting and checklist would be judged differently. */
export const ENGINE_VERSION = 4;

/** Everything the engine runs on; made when the extension is bundled (lib/lexicon/build). */
export interface EngineTables {
  checklist: number;
  folds: string;
  lexicon: LexiconTables;
  /** The English part of the lexicon, its rules numbered alike. */
  english?: LexiconTables;
  items: ItemFacts[];
  /** Version of the rules of compliance, and what judging needs of them. */
  compliance: { version: number; rules: RuleFacts[] };
}

export interface AuditOptions {
  /** The text is cut (a login wall, a teaser): what is seen is told, but nothing is scored and nothing is missing. */
  partial?: boolean;
  /** Judge a posting of another role too. */
  anyway?: boolean;
}

/** A clause as `explain` and the panel show it; offsets into the description. */
export interface ReadClause {
  span: Span;
  section: Section;
  heading: boolean;
  /** It stands under a heading such as 加分项: what is asked for there is a plus. */
  plus: boolean;
}

export interface Auditor {
  /** By which it judges: what another version judged is to be judged anew. */
  versions: Readonly<Pick<Audit, 'engine' | 'checklist'>>;
  readonly items: readonly ItemFacts[];
  audit(posting: PostingText, options?: AuditOptions): Audit;
  /** What a title alone leads to expect: for lists, in which nothing else is known of a posting. */
  title(title: string): TitleRole;
  /** How the text was cut: for explaining a verdict, and for placing a sentence in a draft. */
  read(description: string): ReadClause[];
}

/** A text with its matches, by clause. */
interface Reading {
  folded: Folded;
  clauses: readonly Clause[];
  matches: readonly Match[];
}

/** @param own a person's own items, added at run time through the same rules. @throws {PatternError | NoCueError} */
export function createAuditor(tables: EngineTables, own: readonly OwnItem[] = []): Auditor {
  const normalise = createNormaliser(tables.folds);
  const items = [...tables.items, ...own.map(itemFacts)];
  const { rules } = tables.compliance;
  const lexicons = [tables.lexicon];
  if (own.length > 0) lexicons.push(compileLexicon(itemRules(own), normalise));
  const vocabulary = new Vocabulary(lexicons, items, rules, tables.english);

  const cut = (folded: Folded) => {
    const hits = vocabulary.scan(folded.codes);
    const clauses = splitClauses(folded, vocabulary.headings(hits));
    return { clauses, hits };
  };
  const readText = (folded: Folded): Reading => {
    const { clauses, hits } = cut(folded);
    return { folded, clauses, matches: vocabulary.match(folded.codes, hits, clauses) };
  };
  const readTitle = (folded: Folded): Reading => {
    const whole: Clause = {
      start: 0,
      end: folded.text.length,
      section: 'none',
      sentence: 0,
      heading: false,
      plus: false,
    };
    const matches = vocabulary.matchTitle(folded.codes, vocabulary.scan(folded.codes), whole);
    return { folded, clauses: [whole], matches };
  };

  const waivable = (i: number) => (items[i] as ItemFacts).waivable;
  /** Whether words that would cover an item stand in a title. */
  const saysItem = (title: string, id: string): boolean => {
    const { folded, clauses, matches } = readText(normalise(title));
    const groups = byClause(clauses, matches, vocabulary.meaning);
    const said = statements(folded, groups, vocabulary.meaning, waivable);
    return said.some(({ item, says }) => says === 'covered' && items[item]?.id === id);
  };

  const versions = { engine: ENGINE_VERSION, checklist: tables.checklist };
  return {
    items,
    versions,
    title: (title) => titleRole(readTitle(normalise(title)), vocabulary.roleRule),
    read(description) {
      const folded = normalise(description);
      return cut(folded).clauses.map(({ start, end, section, heading, plus }) => ({
        span: sourceSpan(folded, start, end),
        section,
        heading,
        plus,
      }));
    },
    audit(posting, { partial = false, anyway = false } = {}) {
      const title = readTitle(normalise(posting.title));
      const text = readText(normalise(posting.description));
      const role = judgeRole(title, text, vocabulary.roleRule);
      const { meaning } = vocabulary;
      const groups = byClause(text.clauses, text.matches, meaning);
      const said = statements(text.folded, groups, meaning, waivable);
      const results = judgeItems(items, said, text.folded, posting, partial);
      const scored = scoreItems(items, results);
      const score = partial || (role.role === 'other' && !anyway) ? null : Math.round(scored.score);
      if (score === null) for (const result of results) result.gain = 0;
      const found = findings(text.folded, groups, meaning, rules, results);
      const inTitle = (item: string) => saysItem(posting.title, item);
      const elements = statutory(groups, meaning, rules, results, posting, partial, inTitle);
      return {
        ...versions,
        rules: tables.compliance.version,
        role,
        score,
        band: score === null ? null : bandOf(score),
        groups: scored.groups,
        items: results,
        findings: [...found, ...unseen(elements)],
        statutory: elements,
      };
    },
  };
}

/** What the tables say of an item. */
export function itemFacts(item: Item | OwnItem): ItemFacts {
  return {
    id: item.id,
    group: item.group,
    weight: item.delicate ? 0 : item.weight,
    delicate: item.delicate ?? false,
    waivable: item.waived.length > 0,
    field: item.field ?? null,
  };
}
