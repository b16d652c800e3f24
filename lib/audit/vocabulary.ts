/** All lexicons as one, and what their rules mean to the engine. */
import { type ItemRule, readItemRule } from '@/lib/checklist/rules';
import type { LexiconTables } from '@/lib/lexicon/compile';
import { type Asked, type Hits, Lexicon, type Match, noneAsked } from '@/lib/lexicon/lexicon';
import { type RoleRule, readRoleRule } from '@/lib/role/judge';
import type { Clause, HeadingMark } from '@/lib/text/clauses';
import type { Cue } from '@/lib/text/scope';
import { readSectionRule, SECTIONS } from '@/lib/text/sections';
import type { Meaning } from './coverage';
import type { ItemFacts } from './types';

/** One bit for each section, and one for the title. */
const TITLE = 1 << SECTIONS.length;
const ALL_SECTIONS = TITLE - 1;
const OF_TITLE = Uint8Array.of(TITLE);

const CUE = 'cue:';

/** Rules are numbered through: those of the first lexicon, then those of the second. */
export class Vocabulary {
  private readonly meanings: Meaning[] = [];
  private readonly headingOf: (Omit<HeadingMark, 'start' | 'end'> | null)[] = [];
  private readonly roleRules: (RoleRule | null)[] = [];
  private readonly offsets: number[] = [];
  private readonly lexicons: Lexicon[] = [];

  constructor(tables: readonly LexiconTables[], items: readonly ItemFacts[]) {
    const indexOf = new Map(items.map((item, i) => [item.id, i]));
    for (const table of tables) {
      this.offsets.push(this.meanings.length);
      const asked = noneAsked(table.rules.length, items.length);
      table.rules.forEach((key, n) => {
        const rule = readItemRule(key);
        const meaning = meaningOf(key, rule, indexOf);
        this.meanings.push(meaning);
        this.headingOf.push(readSectionRule(key));
        this.roleRules.push(readRoleRule(key));
        if (rule && meaning.item >= 0) askForItem(asked, n, rule, meaning.item);
        else if (meaning.says !== null) asked.bits[n] = ALL_SECTIONS;
        else if (key.startsWith('role:')) asked.bits[n] = ALL_SECTIONS | TITLE;
      });
      this.lexicons.push(new Lexicon(table, asked));
    }
  }

  readonly meaning = (rule: number): Meaning => this.meanings[rule] as Meaning;
  readonly roleRule = (rule: number): RoleRule | null => this.roleRules[rule] as RoleRule | null;

  scan(text: string): Hits[] {
    return this.lexicons.map((lexicon) => lexicon.scan(text));
  }

  headings(hits: readonly Hits[]): HeadingMark[] {
    const out: HeadingMark[] = [];
    // Headings are built in: a person's own items add none.
    (this.lexicons[0] as Lexicon).eachLiteral(hits[0] as Hits, (rule, start, end) => {
      const heading = this.headingOf[rule];
      if (heading) out.push({ start, end, ...heading });
    });
    return out;
  }

  /** Matches of what counts in each clause's section; a heading proves nothing. */
  match(text: string, hits: readonly Hits[], clauses: readonly Clause[]): Match[] {
    const bits = new Uint8Array(clauses.length);
    clauses.forEach(({ heading, section }, i) => {
      if (!heading) bits[i] = 1 << SECTIONS.indexOf(section);
    });
    return this.matchAll(text, hits, clauses, bits);
  }

  matchTitle(text: string, hits: readonly Hits[], whole: Clause): Match[] {
    return this.matchAll(text, hits, [whole], OF_TITLE);
  }

  private matchAll(
    text: string,
    hits: readonly Hits[],
    clauses: readonly Clause[],
    bits: Uint8Array,
  ): Match[] {
    const all = this.lexicons.map((lexicon, l) => lexicon.match(text, hits[l] as Hits, clauses, bits));
    const [first = [], ...rest] = all;
    if (rest.length === 0) return first;
    const shifted = rest.flatMap((matches, l) =>
      matches.map((match) => ({ ...match, rule: match.rule + (this.offsets[l + 1] as number) })),
    );
    return [...first, ...shifted].sort((a, b) => a.stretch - b.stretch);
  }
}

function meaningOf(key: string, rule: ItemRule | null, indexOf: ReadonlyMap<string, number>): Meaning {
  const item = rule ? indexOf.get(rule.item) : undefined;
  if (rule && item !== undefined) return { says: rule.says, item };
  return { says: key.startsWith(CUE) ? (key.slice(CUE.length) as Cue) : null, item: -1 };
}

/** An item's words are looked for in its sections, its look-alikes where words of it were found. */
function askForItem(asked: Asked, n: number, { says, sections }: ItemRule, item: number): void {
  if (says === 'veto') {
    asked.bits[n] = ALL_SECTIONS;
    asked.after[n] = item;
    return;
  }
  for (const section of sections) (asked.bits[n] as number) |= 1 << SECTIONS.indexOf(section);
  asked.group[n] = item;
}
