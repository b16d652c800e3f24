import { parsePattern } from '@/lib/lexicon/pattern';
import { ProgramWriter } from '@/lib/lexicon/program';
import { Runner } from '@/lib/lexicon/runner';
import { codesOf } from '@/lib/lexicon/trie';
import { WordSetWriter } from '@/lib/lexicon/word-sets';

/** All matches of a pattern by its program, from place to place, as a regular expression would find them. */
export function findAll(pattern: string, text: string, start = 0, stop = text.length): [number, number][] {
  const sets = new WordSetWriter();
  const programs = new ProgramWriter(sets);
  const program = programs.add(parsePattern(pattern));
  const runner = new Runner(Int32Array.from(programs.numbers), Uint16Array.from(sets.numbers));
  runner.enter(codesOf(text), start, stop);
  const found: [number, number][] = [];
  for (let from = start; from <= stop; ) {
    const end = runner.match(program, from, -1);
    if (end >= 0) found.push([from, end]);
    from = end > from ? end : from + 1;
  }
  return found;
}
