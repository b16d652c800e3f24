/** An explanation as it is read in a terminal. */
import type { ExplainedClause, Told } from '@/lib/audit/explain';
import type { Audit } from '@/lib/audit/types';
import type { BatchPosting } from '../batch-line';
import { oneLine } from '../context';
import type { Paint } from './colour';
import { expressionOf } from './expressions';

const INDENT = ' '.repeat(10);
const SECTION = 8;
const ID = 28;

export function roleLines(
  { title, description }: BatchPosting,
  { role, score }: Audit,
  paint: Paint,
): string[] {
  const head = `${oneLine(title) || '(no title)'}: ${role.role} ${role.level}, score ${score ?? 'none'}`;
  return [
    paint(head, 'bold'),
    ...role.reasons.map(({ says, where, span }) => {
      const words = oneLine((where === 'title' ? title : description).slice(...span));
      return `  ${where.padEnd(5)} speaks for ${says}: ${words}`;
    }),
    ...(role.reasons.length === 0 ? ['  nothing in the title or the text tells of the role'] : []),
  ];
}

export function clauseLines(description: string, clause: ExplainedClause, paint: Paint): string[] {
  const { span, section, isHeading, under, plus, told } = clause;
  const words = oneLine(description.slice(...span));
  if (isHeading) return [paint(`# ${section.padEnd(SECTION)}${words}`, 'bold')];
  const why = under
    ? `under ${oneLine(description.slice(...under))}${plus ? ', as a plus' : ''}`
    : 'under no heading';
  return [
    `  ${section.padEnd(SECTION)}${words}  ${paint(`(${why})`, 'dim')}`,
    ...told.map((one) => INDENT + toldLine(description, description.slice(...span), section, one, paint)),
  ];
}

function toldLine(description: string, clause: string, section: string, told: Told, paint: Paint): string {
  const words = description.slice(...told.span);
  const expression = expressionOf(told, clause, words);
  const [sign, colour] = COUNTS[told.fate] ?? (['-', 'yellow'] as const);
  return [
    paint(`${sign} ${told.family === 'rule' ? 'rule ' : ''}${told.id}`, colour),
    `【${oneLine(words)}】`,
    why(description, section, told),
    ...(expression ? [paint(expression, 'dim')] : []),
  ].join('  ');
}

const COUNTS: Partial<Record<Told['fate'], readonly [sign: string, colour: 'green' | 'red']>> = {
  covered: ['+', 'green'],
  preferred: ['+', 'green'],
  waived: ['+', 'green'],
  found: ['!', 'red'],
};

/** What became of the words, and by what. */
function why(description: string, section: string, { says, fate, sections, by, neutral }: Told): string {
  const what = by ? ` 【${oneLine(description.slice(...by))}】` : '';
  const held = neutral ? `; 【${oneLine(description.slice(...neutral))}】 negates nothing here` : '';
  const told: Record<Told['fate'], string> = {
    covered: 'covered',
    preferred: 'covered, as a plus',
    waived: 'waived',
    found: 'found',
    negated: says === 'found' ? `not found: negated by${what}` : `negated by${what}`,
    vetoed: `${says === 'waived' ? 'no waiver' : 'not covered'}: part of the look-alike${what}`,
    inWaiver: `not covered: part of the waiver${what}`,
    exempt: `not found: exempt by${what}`,
    written: 'not found: an item that makes it harmless is written',
    figures: 'not found: its figures are within bounds',
    apart: 'not found: what must stand near it does not',
    section: `does not count under ${section}, only under ${sections.join(', ')}`,
  };
  return told[fate] + held;
}

/** Item by item and rule by rule: the state, and what spoke for those that are not there. */
export function verdictLines(
  description: string,
  audit: Audit,
  clauses: readonly ExplainedClause[],
): string[] {
  const all = clauses.flatMap(({ told, section }) => told.map((one) => ({ ...one, at: section })));
  const quote = (spans: readonly (readonly [number, number])[]) =>
    spans.map((span) => `【${oneLine(description.slice(...span))}】`).join(' ');
  const line = (id: string, text: string) => `  ${id.padEnd(ID)}${text}`;
  const dropped = (family: Told['family'], id: string) => {
    const tries = all.filter((one) => one.family === family && one.id === id);
    return tries.map(
      (one) => `【${oneLine(description.slice(...one.span))}】 ${why(description, one.at, one)}`,
    );
  };
  const out = ['', 'items'];
  const silent: string[] = [];
  for (const { id, state, strength, evidence, from } of audit.items) {
    const tries = state === 'missing' ? dropped('item', id) : [];
    if (state !== 'missing')
      out.push(
        line(
          id,
          `${state}${strength === 'preferred' ? ', as a plus' : ''} ${from === 'field' ? 'by a field' : quote(evidence)}`,
        ),
      );
    else if (tries.length > 0) out.push(line(id, `missing: ${tries.join('; ')}`));
    else silent.push(id);
  }
  out.push(line('no words at all', silent.join(', ')), '', 'compliance');
  for (const { rule, severity, start, end } of audit.findings)
    out.push(
      line(
        rule,
        start === null || end === null ? `${severity}: seen nowhere` : `${severity} ${quote([[start, end]])}`,
      ),
    );
  const found = new Set(audit.findings.map(({ rule }) => rule));
  for (const id of new Set(all.flatMap((one) => (one.family === 'rule' ? [one.id] : []))))
    if (!found.has(id)) out.push(line(id, dropped('rule', id).join('; ')));
  if (out.at(-1) === 'compliance') out.push('  nothing found, and nothing dropped');
  return out;
}
