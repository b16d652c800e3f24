/** Which written expression of an item or a rule it was that matched: the tables keep only whole lists of them. */
import tables from 'virtual:yardstick/tables';
import type { Told } from '@/lib/audit/explain';
import { ITEMS } from '@/lib/checklist/catalogue';
import { RULES } from '@/lib/compliance/catalogue';
import { compileLexicon } from '@/lib/lexicon/compile';
import { Lexicon } from '@/lib/lexicon/lexicon';
import { createNormaliser } from '@/lib/text/normalise';

const normalise = createNormaliser(tables.folds);
const made = new Map<string, Lexicon>();

/** @returns the first expression that matches just these words in their clause; null where it needs more around it. */
export function expressionOf({ family, id, says }: Told, clause: string, words: string): string | null {
  const name = `${family} ${id} ${says}`;
  const lexicon = made.get(name) ?? lexiconOf(written(family, id, says));
  made.set(name, lexicon);
  const { codes, text } = normalise(clause);
  const wanted = normalise(words).text;
  const matches = lexicon.match(codes, lexicon.scan(codes), [{ start: 0, end: codes.length }]);
  const match = matches.find(({ start, end }) => text.slice(start, end) === wanted);
  return match ? (lexicon.rules[match.rule] as string) : null;
}

function written(family: Told['family'], id: string, says: Told['says']): readonly string[] {
  const list =
    family === 'item'
      ? ITEMS.find((item) => item.id === id)?.[says === 'waived' ? 'waived' : 'covered']
      : RULES.find((rule) => rule.id === id)?.found;
  return (list ?? []).flatMap((one) => (typeof one === 'string' ? [one] : one.any));
}

/** One rule for each expression, called as it is written. */
function lexiconOf(expressions: readonly string[]): Lexicon {
  return new Lexicon(
    compileLexicon(
      expressions.map((expression) => ({ key: expression, patterns: [expression] })),
      normalise,
    ),
  );
}
