import { fillBlanks } from '@/lib/audit/suggestion';
import type { Suggestion } from '@/lib/checklist/schema';
import type { Reach } from '@/lib/compliance/kinds';
import { LAWS } from '@/lib/compliance/laws';
import type { Rule, RuleExpression } from '@/lib/compliance/schema';
import type { FigureTest } from '@/lib/text/figures';
import { code, codeBlock, list, plain } from './markdown';
import { wordingTitle } from './wording';

const REACH: Record<Reach, string> = {
  words: 'where it overlaps the words',
  clause: 'in the same clause',
  sentence: 'in the same sentence',
  posting: 'anywhere in the posting',
};

/** All that a rule's file says, for a reader. */
export function rulePart(rule: Rule): string {
  return [
    `### ${plain(rule.name.zh)} · ${plain(rule.name.en)}`,
    list(facts(rule)),
    ...both('Why:', rule.why),
    ...(rule.exception ? both('Lawful all the same:', rule.exception) : []),
    ...both('What to write instead:', rule.rewrite.advice),
    ...(rule.rewrite.words ? replacement(rule.rewrite.words) : []),
    ...both('For the job seeker:', rule.seeker),
    ...expressions(rule.found ?? []),
    ...Object.entries(rule.exempt ?? {}).flatMap(([reach, patterns]) => [
      `Dropped where this stands ${REACH[reach as Reach]}:`,
      codeBlock(patterns),
    ]),
    ...examples('Examples in which it is found', rule.examples.found),
    ...examples('Examples that only look like it', rule.examples.lookAlikes),
  ].join('\n\n');
}

function facts({ id, severity, severityNote, law, absent }: Rule): string[] {
  return [
    `Id: ${code(id)}`,
    `Severity: ${code(severity)}${severityNote ? `; ${plain(severityNote.zh)} ${plain(severityNote.en)}` : ''}`,
    ...law.map((key) => `${plain(LAWS[key].cite)}: ${plain(LAWS[key].says.zh)} ${plain(LAWS[key].says.en)}`),
    ...(absent?.item ? [`Unseen where the item ${code(absent.item)} is missing`] : []),
    ...(absent?.field ? [`Unseen where the page’s own field ${code(absent.field)} is not filled`] : []),
  ];
}

function both(title: string, { zh, en }: { zh: string; en: string }): string[] {
  return [title, list([plain(zh), plain(en)])];
}

/** A rewrite with its blanks marked; an empty one takes the clause away. */
function replacement(words: Suggestion): string[] {
  const title = 'In place of the words found';
  if (words.zh === '') return both(`${title}:`, { zh: '（删去这一句）', en: '(the clause goes)' });
  const written = { zh: fillBlanks(words.zh, 'zh'), en: fillBlanks(words.en, 'en') };
  return both(wordingTitle(title, words), written);
}

function expressions(found: readonly RuleExpression[]): string[] {
  const plainOnes = found.filter((expression) => typeof expression === 'string');
  const others = found.filter((expression) => typeof expression !== 'string');
  return [
    ...(plainOnes.length > 0 ? ['Found:', codeBlock(plainOnes)] : []),
    ...others.flatMap((expression) => {
      const conditions = [
        expression.in && `in sections ${expression.in.map(code).join(', ')} only`,
        expression.figures && `where ${figureTest(expression.figures)}`,
        expression.with &&
          `with one of ${expression.with.any.map(code).join(', ')} in the ${expression.with.reach}${expression.with.counts ? ', figures of both counted' : ''}`,
        expression.severity && `as ${code(expression.severity)}`,
      ].filter(Boolean);
      return [`${['Found', ...conditions].join(', ')}:`, codeBlock(expression.any)];
    }),
  ];
}

function figureTest({ of, unit, over, least, under, most }: FigureTest): string {
  const bounds = [
    over !== undefined && `over ${over}`,
    least !== undefined && `at least ${least}`,
    under !== undefined && `under ${under}`,
    most !== undefined && `at most ${most}`,
  ].filter(Boolean);
  return `the ${of} figure (${unit}) is ${bounds.join(' and ')}`;
}

function examples(title: string, given: Rule['examples']['found']): string[] {
  return [`${title}:`, list(given.map(example))];
}

/** A text, or a posting with its page's fields; a hidden field is shown as such. */
function example(given: Rule['examples']['found'][number]): string {
  if (typeof given === 'string') return plain(given);
  const { description, ...fields } = given;
  const shown = Object.entries(fields).map(
    ([name, value]) => `${name}: ${value === null ? 'hidden' : value || 'empty'}`,
  );
  return plain(`${description}（${shown.join('; ')}）`);
}
