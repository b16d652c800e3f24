/** The engine, and what somebody might take in its place. */
import { builtinAuditor } from '@/lib/audit/builtin';
import { compileLexicon } from '@/lib/lexicon/compile';
import { Lexicon } from '@/lib/lexicon/lexicon';
import { codesOf } from '@/lib/lexicon/trie';
import type { Finder } from './compare';
import type { Words } from './texts';

export async function engine(): Promise<Finder> {
  const auditor = await builtinAuditor();
  return (description) => {
    const { items } = auditor.audit({ title: '客服', description }, { anyway: true });
    return new Set(items.flatMap(({ id, state }) => (state === 'covered' ? [id] : [])));
  };
}

/** One regular expression of all words, the longest first: it gives the first of overlapping words alone. */
export function regExp(words: Words): Finder {
  const sources = [...words.keys()]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  const all = new RegExp(sources.join('|'), 'gi');
  return (text) => idsOf(text.match(all) ?? [], words);
}

/** Our own automaton with the words alone: what the engine adds to it is all that its time is more. */
export function ownAutomaton(words: Words): Finder {
  const byItem = new Map<string, string[]>();
  for (const [word, id] of words) byItem.set(id, [...(byItem.get(id) ?? []), literally(word)]);
  const lexicon = new Lexicon(
    compileLexicon([...byItem].map(([key, patterns]) => ({ key, patterns, plain: true }))),
  );
  return (text) => {
    const ids = new Set<string>();
    lexicon.eachLiteral(lexicon.scan(codesOf(text.toLowerCase())), (rule) =>
      ids.add(lexicon.rules[rule] as string),
    );
    return ids;
  };
}

/** A word as a pattern. */
function literally(word: string): string {
  return word.replace(/[\\()|?…#<>^$]/g, '\\$&');
}

type Modern = new (words: string[]) => { search(text: string): { pattern: string }[] };
type Monyone = new (words: string[]) => { matchInText(text: string): { keyword: string }[] };

export function modernAhoCorasick(Automaton: Modern, words: Words): Finder {
  const automaton = new Automaton([...words.keys()]);
  return (text) =>
    idsOf(
      automaton.search(text.toLowerCase()).map(({ pattern }) => pattern),
      words,
    );
}

export function monyoneAhoCorasick(Automaton: Monyone, words: Words): Finder {
  const automaton = new Automaton([...words.keys()]);
  return (text) =>
    idsOf(
      automaton.matchInText(text.toLowerCase()).map(({ keyword }) => keyword),
      words,
    );
}

function idsOf(found: readonly string[], words: Words): Set<string> {
  const ids = new Set<string>();
  for (const word of found) {
    const id = words.get(word.toLowerCase());
    if (id) ids.add(id);
  }
  return ids;
}
