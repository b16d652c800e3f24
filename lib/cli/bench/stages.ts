/** The stages of an audit, each to be run by itself over what the stage before it gave. */
import { builtinTables } from '@/lib/audit/builtin';
import { byClause } from '@/lib/audit/clause-matches';
import { statements } from '@/lib/audit/coverage';
import { findings, statutory, unseen } from '@/lib/audit/findings';
import { judgeItems } from '@/lib/audit/items';
import { scoreItems } from '@/lib/audit/score';
import type { ItemFacts } from '@/lib/audit/types';
import { Vocabulary } from '@/lib/audit/vocabulary';
import type { PostingText } from '@/lib/posting/posting';
import { judgeRole } from '@/lib/role/judge';
import { type Clause, splitClauses } from '@/lib/text/clauses';
import { createNormaliser } from '@/lib/text/normalise';

export async function stagesOf(posting: PostingText): Promise<Record<string, () => unknown>> {
  const tables = await builtinTables();
  const normalise = createNormaliser(tables.folds);
  const { items } = tables;
  const { rules } = tables.compliance;
  const vocabulary = new Vocabulary([tables.lexicon], items, rules, tables.english);
  const { meaning } = vocabulary;

  const title = normalise(posting.title);
  const whole: Clause = {
    start: 0,
    end: title.codes.length,
    section: 'none',
    sentence: 0,
    heading: false,
    plus: false,
  };
  const matchTitle = () => vocabulary.matchTitle(title.codes, vocabulary.scan(title.codes), whole);
  const titleRead = { folded: title, clauses: [whole], matches: matchTitle() };

  const folded = normalise(posting.description);
  // Hits are good until the next scan only.
  const hits = vocabulary.scan(folded.codes).map((found) => found.slice());
  const cut = () => splitClauses(folded, vocabulary.headings(hits));
  const clauses = cut();
  const match = () => vocabulary.match(folded.codes, hits, clauses);
  const matches = match();
  const group = () => byClause(clauses, matches, meaning);
  const groups = group();
  const say = () => statements(folded, groups, meaning, (i) => (items[i] as ItemFacts).waivable);
  const said = say();
  const judge = () => judgeItems(items, said, folded, posting, false);
  const results = judge();

  return {
    normalise: () => normalise(posting.description),
    scan: () => vocabulary.scan(folded.codes),
    clauses: cut,
    match,
    title: () => {
      normalise(posting.title);
      return matchTitle();
    },
    role: () => judgeRole(titleRead, { folded, clauses, matches }, vocabulary.roleRule),
    coverage: () => {
      group();
      return say();
    },
    items: () => scoreItems(items, judge()),
    compliance: () => {
      const elements = statutory(groups, meaning, rules, results, posting, false, () => false);
      return [findings(folded, groups, meaning, rules, results), unseen(elements)];
    },
  };
}
