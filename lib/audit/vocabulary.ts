/** All lexicons as one, and what their rules mean to the engine. */
import { type ItemRule, readItemRule } from '@/lib/checklist/rules';
import type { Asked, Hits, Lexicon, Match } from '@/lib/lexicon/lexicon';
import { type RoleRule, readRoleRule } from '@/lib/role/judge';
import type { Clause, HeadingMark } from '@/lib/text/clauses';
import type { Cue } from '@/lib/text/scope';
import { readSectionRule, SECTIONS } from '@/lib/text/sections';
import type { Meaning } from './coverage';
import type { ItemFacts } from './types';

/** One bit for each section, and one for the title. */
const TITLE = 1 << SECTIONS.length;
const ALL_SECTIONS = TITLE - 1;

/** Rules are numbered through: those of the first lexicon, then those of the second. */
export class Vocabulary {
  private readonly meanings: Meaning[] = [];
  private readonly keys: string[] = [];
  private readonly headingOf: (Omit<HeadingMark, 'start' | 'end'> | null)[] = [];
  private readonly roleRules: (RoleRule | null)[] = [];
  private readonly offsets: number[] = [];
  private readonly asked: Asked[] = [];

  constructor(
    private readonly lexicons: readonly Lexicon[],
    items: readonly ItemFacts[],
  ) {
    const indexOf = new Map(items.map((item, i) => [item.id, i]));
    for (const lexicon of lexicons) {
      const first = this.keys.length;
      this.offsets.push(first);
      for (const key of lexicon.rules) {
        this.keys.push(key);
        this.meanings.push(meaningOf(key, indexOf));
        this.headingOf.push(readSectionRule(key));
        this.roleRules.push(readRoleRule(key));
      }
      this.asked.push(askedOf(this.keys.slice(first), this.meanings.slice(first), items.length));
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
    return this.matchAll(text, hits, [whole], Uint8Array.of(TITLE));
  }

  private matchAll(
    text: string,
    hits: readonly Hits[],
    clauses: readonly Clause[],
    bits: Uint8Array,
  ): Match[] {
    const all = this.lexicons.map((lexicon, l) =>
      lexicon.match(text, hits[l] as Hits, clauses, this.asked[l], bits),
    );
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
  const index = rule ? indexOf.get(rule.item) : undefined;
  if (rule && index !== undefined) return { kind: 'item', index, rule };
  if (key.startsWith('cue:')) return { kind: 'cue', cue: key.slice('cue:'.length) as Cue };
  return { kind: 'elsewhere' };
}

/** An item's words are looked for in its sections, its look-alikes where words of it were found. */
function askedOf(keys: readonly string[], meanings: readonly Meaning[], items: number): Asked {
  const asked: Asked = {
    bits: new Uint8Array(keys.length),
    group: new Int32Array(keys.length).fill(-1),
    after: new Int32Array(keys.length).fill(-1),
    groups: items,
  };
  meanings.forEach((meaning, i) => {
    if (meaning.kind === 'cue') asked.bits[i] = ALL_SECTIONS;
    else if (meaning.kind === 'elsewhere')
      asked.bits[i] = (keys[i] as string).startsWith('role:') ? ALL_SECTIONS | TITLE : 0;
    else if (meaning.rule.says === 'veto') {
      asked.bits[i] = ALL_SECTIONS;
      asked.after[i] = meaning.index;
    } else {
      for (const section of meaning.rule.sections)
        (asked.bits[i] as number) |= 1 << SECTIONS.indexOf(section);
      asked.group[i] = meaning.index;
    }
  });
  return asked;
}
