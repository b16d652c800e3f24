/** The engine: posting in, audit out. Pure; the same in Node, a worker and a page. */
import type { OwnItem } from '@/lib/checklist/overlay';
import { type ItemRule, itemRules, readItemRule } from '@/lib/checklist/rules';
import type { Item } from '@/lib/checklist/schema';
import { compileLexicon, type LexiconTables } from '@/lib/lexicon/compile';
import { Lexicon, type Match } from '@/lib/lexicon/lexicon';
import type { PostingText } from '@/lib/posting/posting';
import { judgeRole } from '@/lib/role/judge';
import { type Clause, type HeadingMark, splitClauses } from '@/lib/text/clauses';
import { createNormaliser, type Folded, sourceSpan } from '@/lib/text/normalise';
import type { Cue } from '@/lib/text/scope';
import { readSectionRule, type Section } from '@/lib/text/sections';
import { type Meaning, type Statement, statements } from './coverage';
import { fieldState } from './fields';
import { bandOf, scoreItems } from './score';
import type { Audit, ItemFacts, ItemResult, Span } from './types';

/** Goes up when the same posting and checklist would be judged differently. */
export const ENGINE_VERSION = 1;

/** Everything the engine runs on; made when the extension is bundled (lib/lexicon/build). */
export interface EngineTables {
  checklist: number;
  folds: string;
  lexicon: LexiconTables;
  items: ItemFacts[];
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
}

export interface Auditor {
  readonly items: readonly ItemFacts[];
  audit(posting: PostingText, options?: AuditOptions): Audit;
  /** How the text was cut: for explaining a verdict, and for placing a sentence in a draft. */
  read(description: string): ReadClause[];
}

/** Quotes of one item are at most this many, and each at most this long. */
const MAX_EVIDENCE = 3;

/** @param own a person's own items, added at run time through the same rules. @throws {PatternError | NoCueError} */
export function createAuditor(tables: EngineTables, own: readonly OwnItem[] = []): Auditor {
  const normalise = createNormaliser(tables.folds);
  const items = [...tables.items, ...own.map(factsOf)];
  const lexicons = [new Lexicon(tables.lexicon)];
  if (own.length > 0) lexicons.push(new Lexicon(compileLexicon(itemRules(own), normalise)));
  const vocabulary = new Vocabulary(lexicons, items);

  const cut = (folded: Folded) => {
    const hits = lexicons.map((lexicon) => lexicon.scan(folded.text));
    const clauses = splitClauses(folded, vocabulary.headings(hits));
    return { clauses, matches: vocabulary.match(folded.text, hits, clauses) };
  };

  return {
    items,
    read(description) {
      const folded = normalise(description);
      return cut(folded).clauses.map(({ start, end, section, heading }) => ({
        span: sourceSpan(folded, start, end),
        section,
        heading,
      }));
    },
    audit(posting, { partial = false, anyway = false } = {}) {
      const title = normalise(posting.title);
      const titleClause: Clause = {
        start: 0,
        end: title.text.length,
        section: 'none',
        sentence: 0,
        heading: false,
      };
      const titleHits = lexicons.map((lexicon) => lexicon.scan(title.text));
      const titleMatches = vocabulary.match(title.text, titleHits, [titleClause]);
      const text = normalise(posting.description);
      const { clauses, matches } = cut(text);
      const role = judgeRole(
        { folded: title, matches: titleMatches, clauses: [titleClause] },
        { folded: text, matches, clauses },
        vocabulary.key,
      );
      const said = statements(
        text,
        clauses,
        matches,
        vocabulary.meaning,
        (i) => (items[i] as ItemFacts).waivable,
      );
      const results = judgeItems(items, said, text, posting, partial);
      const scored = scoreItems(items, results);
      const score = partial || (role.role === 'other' && !anyway) ? null : Math.round(scored.score);
      if (score === null) for (const result of results) result.gain = 0;
      return {
        engine: ENGINE_VERSION,
        checklist: tables.checklist,
        role,
        score,
        band: score === null ? null : bandOf(score),
        groups: scored.groups,
        items: results,
        findings: [],
      };
    },
  };
}

function factsOf(item: Item | OwnItem): ItemFacts {
  return {
    id: item.id,
    group: item.group,
    weight: item.delicate ? 0 : item.weight,
    delicate: item.delicate ?? false,
    waivable: item.waived.length > 0,
    field: item.field ?? null,
  };
}

export { factsOf as itemFacts };

/** All lexicons as one: rules are numbered through. */
class Vocabulary {
  private readonly meanings: Meaning[] = [];
  private readonly keys: string[] = [];
  private readonly headingOf = new Map<number, Omit<HeadingMark, 'start' | 'end'>>();
  private readonly offsets: number[] = [];

  constructor(
    private readonly lexicons: readonly Lexicon[],
    items: readonly ItemFacts[],
  ) {
    const indexOf = new Map(items.map((item, i) => [item.id, i]));
    for (const lexicon of lexicons) {
      this.offsets.push(this.keys.length);
      for (const key of lexicon.rules) {
        const rule = this.keys.push(key) - 1;
        this.meanings.push(meaningOf(key, indexOf));
        const heading = readSectionRule(key);
        if (heading) this.headingOf.set(rule, heading);
      }
    }
  }

  readonly meaning = (rule: number): Meaning => this.meanings[rule] as Meaning;
  readonly key = (rule: number): string => this.keys[rule] as string;

  headings(hits: readonly Int32Array[]): HeadingMark[] {
    const out: HeadingMark[] = [];
    // Headings are built in: a person's own items add none.
    (this.lexicons[0] as Lexicon).eachLiteral(hits[0] as Int32Array, (rule, start, end) => {
      const heading = this.headingOf.get(rule);
      if (heading) out.push({ start, end, ...heading });
    });
    return out;
  }

  match(text: string, hits: readonly Int32Array[], clauses: readonly Clause[]): Match[] {
    const all = this.lexicons.map((lexicon, l) => lexicon.match(text, hits[l] as Int32Array, clauses));
    const [first = [], ...rest] = all;
    if (rest.length === 0) return first;
    const shifted = rest.flatMap((matches, l) =>
      matches.map((match) => ({ ...match, rule: match.rule + (this.offsets[l + 1] as number) })),
    );
    return [...first, ...shifted].sort((a, b) => a.stretch - b.stretch);
  }
}

function meaningOf(key: string, indexOf: ReadonlyMap<string, number>): Meaning {
  const rule: ItemRule | null = readItemRule(key);
  const index = rule && indexOf.get(rule.item);
  if (rule && index !== null && index !== undefined) return { kind: 'item', index, rule };
  if (key.startsWith('cue:')) return { kind: 'cue', cue: key.slice('cue:'.length) as Cue };
  return { kind: 'elsewhere' };
}

function judgeItems(
  items: readonly ItemFacts[],
  said: readonly Statement[],
  text: Folded,
  posting: PostingText,
  partial: boolean,
): ItemResult[] {
  const byItem = new Map<number, Statement[]>();
  for (const statement of said) {
    const list = byItem.get(statement.item);
    if (list) list.push(statement);
    else byItem.set(statement.item, [statement]);
  }
  return items.map((facts, i) => {
    const all = byItem.get(i) ?? [];
    const covering = all.filter((s) => s.says === 'covered');
    const deciding = covering.length > 0 ? covering : all;
    const first = deciding[0];
    if (!first) return { ...fieldState(facts, posting, partial), id: facts.id, evidence: [], gain: 0 };
    return {
      id: facts.id,
      state: first.says,
      strength: deciding.every((s) => s.preferred) ? 'preferred' : 'required',
      evidence: evidenceOf(deciding, text),
      from: 'text',
      gain: 0,
    };
  });
}

/** The longest of overlapping spans, in order, at most three. */
function evidenceOf(list: readonly Statement[], text: Folded): Span[] {
  const byStart = [...list].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Statement[] = [];
  for (const statement of byStart) {
    const last = kept.at(-1);
    if (!last || statement.start >= last.end) kept.push(statement);
    else if (statement.end - statement.start > last.end - last.start) kept[kept.length - 1] = statement;
  }
  return kept.slice(0, MAX_EVIDENCE).map(({ start, end }) => sourceSpan(text, start, end));
}
