/** All lexicons as one, and what their rules mean to the engine. */
import { readItemRule } from '@/lib/checklist/rules';
import { REACHES } from '@/lib/compliance/kinds';
import { type RuleFacts, readComplianceKey } from '@/lib/compliance/lexicon';
import type { LexiconTables } from '@/lib/lexicon/compile';
import { type Asked, type Hits, Lexicon, type Match, noneAsked } from '@/lib/lexicon/lexicon';
import { type RoleRule, readRoleRule } from '@/lib/role/kinds';
import type { Clause, HeadingMark } from '@/lib/text/clauses';
import { hasEnglish } from '@/lib/text/english';
import type { Cue } from '@/lib/text/scope';
import { readSectionRule, SECTIONS, type Section } from '@/lib/text/sections';
import type { Meaning } from './clause-matches';
import type { ItemFacts } from './types';

/** One bit for each section, and one for the title. */
const TITLE = 1 << SECTIONS.length;
const ALL_SECTIONS = TITLE - 1;
const OF_TITLE = Uint8Array.of(TITLE);

const BIT_OF = Object.fromEntries(SECTIONS.map((section, n) => [section, 1 << n])) as Record<Section, number>;

const CUE = 'cue:';
const NOTHING: Meaning = { says: null, of: -1, detail: 0 };

/** A rule of a lexicon: what it means, in which stretches it is looked for, and with which others. */
interface Entry {
  meaning: Meaning;
  bits: number;
  /** Rules of the same item, or of the same rule of compliance. */
  group: number;
  /** Looked for only where a rule of this group has matched in the same stretch. */
  after: number;
}

/** Rules are numbered through: those of the first lexicon and of its English part, then those of the second. */
export class Vocabulary {
  private readonly meanings: Meaning[] = [];
  private readonly headingOf: ReturnType<typeof readSectionRule>[] = [];
  private readonly roleRules: (RoleRule | null)[] = [];
  private readonly offsets: number[] = [];
  private readonly lexicons: Lexicon[] = [];
  /** Made when the first text with English is read. */
  private readonly english: () => Lexicon | null;

  constructor(
    tables: readonly LexiconTables[],
    items: readonly ItemFacts[],
    compliance: readonly RuleFacts[] = [],
    english?: LexiconTables,
  ) {
    const read = entryReader(items, compliance);
    let firstAsked: Asked | null = null;
    for (const table of tables) {
      this.offsets.push(this.meanings.length);
      const asked = noneAsked(table.rules.length, items.length + compliance.length);
      table.rules.forEach((key, n) => {
        const entry = read(key);
        this.meanings.push(entry.meaning);
        this.headingOf.push(readSectionRule(key));
        this.roleRules.push(readRoleRule(key));
        ask(asked, n, entry);
      });
      this.lexicons.push(new Lexicon(table, asked));
      firstAsked ??= asked;
    }
    let made: Lexicon | null = null;
    this.english = () => {
      if (english && firstAsked) made ??= new Lexicon(english, withoutWaiting(firstAsked));
      return made;
    };
  }

  readonly meaning = (rule: number): Meaning => this.meanings[rule] as Meaning;
  readonly roleRule = (rule: number): RoleRule | null => this.roleRules[rule] as RoleRule | null;

  /** What each lexicon finds in a text; where it holds English, what its English part finds comes last. */
  scan(codes: Uint16Array): Hits[] {
    const hits = this.lexicons.map((lexicon) => lexicon.scan(codes));
    const english = hasEnglish(codes) ? this.english() : null;
    if (english) hits.push(english.scan(codes));
    return hits;
  }

  headings(hits: readonly Hits[]): HeadingMark[] {
    const out: HeadingMark[] = [];
    const add = (rule: number, start: number, end: number) => {
      const heading = this.headingOf[rule];
      if (!heading) return;
      const { section, label, plus } = heading;
      out.push({ start, end, section, label, plus });
    };
    // Headings are built in: a person's own items add none.
    const [first] = this.lexicons as [Lexicon];
    first.eachLiteral(hits[0] as Hits, add);
    const inEnglish = this.hitsInEnglish(hits);
    if (!inEnglish) return out;
    this.english()?.eachLiteral(inEnglish, add);
    return out.sort((a, b) => a.start - b.start || a.end - b.end);
  }

  /** Matches of what counts in each clause's section; a heading proves nothing. */
  match(codes: Uint16Array, hits: readonly Hits[], clauses: readonly Clause[]): Match[] {
    const bits = new Uint8Array(clauses.length);
    for (let i = 0; i < clauses.length; i++) {
      const { heading, section } = clauses[i] as Clause;
      if (!heading) bits[i] = BIT_OF[section];
    }
    return this.matchAll(codes, hits, clauses, bits);
  }

  matchTitle(codes: Uint16Array, hits: readonly Hits[], whole: Clause): Match[] {
    return this.matchAll(codes, hits, [whole], OF_TITLE);
  }

  private hitsInEnglish(hits: readonly Hits[]): Hits | undefined {
    return hits[this.lexicons.length];
  }

  private matchAll(
    codes: Uint16Array,
    hits: readonly Hits[],
    clauses: readonly Clause[],
    bits: Uint8Array,
  ): Match[] {
    const inEnglish = this.hitsInEnglish(hits);
    const known = inEnglish && this.english()?.match(codes, inEnglish, clauses, bits);
    const [lexicon, ...others] = this.lexicons as [Lexicon, ...Lexicon[]];
    const first = lexicon.match(codes, hits[0] as Hits, clauses, bits, known);
    if (others.length === 0) return first;
    const shifted = others.flatMap((other, l) =>
      other
        .match(codes, hits[l + 1] as Hits, clauses, bits)
        .map((match) => ({ ...match, rule: match.rule + (this.offsets[l + 1] as number) })),
    );
    return [...first, ...shifted].sort((a, b) => a.stretch - b.stretch);
  }
}

function bitsOf(sections: readonly Section[]): number {
  return sections.reduce((bits, section) => bits | BIT_OF[section], 0);
}

/** The English part is run first: what waits for a match of the other part must be found before there is one. */
function withoutWaiting(asked: Asked): Asked {
  return { ...asked, after: new Int32Array(asked.after.length).fill(-1) };
}

function ask(asked: Asked, n: number, { bits, group, after }: Entry): void {
  asked.bits[n] = bits;
  asked.group[n] = group;
  asked.after[n] = after;
}

/** Titles and ranks are looked for in the title, all else of the role in the text. */
function roleBits(key: string): number {
  if (!key.startsWith('role:')) return 0;
  return /^role:(title|level):/.test(key) ? TITLE : ALL_SECTIONS;
}

/** Reads the keys of a lexicon's rules. What is switched off is not looked for. */
function entryReader(items: readonly ItemFacts[], compliance: readonly RuleFacts[]): (key: string) => Entry {
  const itemAt = new Map(items.map(({ id }, i) => [id, i]));
  const ruleAt = new Map(compliance.map(({ id }, i) => [id, i]));
  const entry = (meaning: Meaning, bits: number, group = -1, after = -1): Entry => ({
    meaning,
    bits,
    group,
    after,
  });
  return (key) => {
    const ofItem = readItemRule(key);
    if (ofItem) {
      const { item, says, sections } = ofItem;
      const of = itemAt.get(item);
      if (of === undefined) return entry(NOTHING, 0);
      const meaning = { says, of, detail: 0 };
      return says === 'veto' ? entry(meaning, ALL_SECTIONS, -1, of) : entry(meaning, bitsOf(sections), of);
    }
    const ofRule = readComplianceKey(key);
    if (ofRule) {
      const of = ruleAt.get(ofRule.rule);
      if (of === undefined) return entry(NOTHING, 0);
      const group = items.length + of;
      if (ofRule.says === 'found')
        return entry({ says: 'found', of, detail: ofRule.expression }, bitsOf(ofRule.sections), group);
      if (ofRule.says === 'with')
        return entry(
          { says: 'with', of, detail: ofRule.expression },
          ALL_SECTIONS,
          -1,
          ofRule.reach === 'clause' ? group : -1,
        );
      const meaning: Meaning = { says: 'exempt', of, detail: REACHES.indexOf(ofRule.reach) };
      const isNear = ofRule.reach === 'words' || ofRule.reach === 'clause';
      return entry(meaning, ALL_SECTIONS, -1, isNear ? group : -1);
    }
    if (key.startsWith(CUE))
      return entry({ says: key.slice(CUE.length) as Cue, of: -1, detail: 0 }, ALL_SECTIONS);
    return entry(NOTHING, roleBits(key));
  };
}
