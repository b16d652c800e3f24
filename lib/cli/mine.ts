/**
 * `npm run mine -- FILE.jsonl|- [--top N] [--section duty] [--any-role] [--json]`: what postings often say and no
 * item, rule of compliance or heading of ours explains. Where the next expressions come from.
 */
import { parseArgs } from 'node:util';
import { builtinAuditor, builtinTables } from '@/lib/audit/builtin';
import { createExplainer } from '@/lib/audit/explain';
import { createNormaliser } from '@/lib/text/normalise';
import { SECTIONS, type Section } from '@/lib/text/sections';
import { readBatchLine } from './batch-line';
import { fail } from './fail';
import { ClauseCounts, type MinedClause } from './mine/clauses';
import { type Fragment, fragmentsOf } from './mine/fragments';
import { progress } from './progress';
import { type Count, endBy, recordsOf } from './records';

const USAGE = 'usage: npm run --silent mine -- FILE.jsonl|- [--top N] [--section NAME] [--any-role] [--json]';
/** A fragment stands in one of so many postings, and in three at least. */
const ONE_IN = 1000;
const LEAST = 3;

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        top: { type: 'string', default: '20' },
        section: { type: 'string' },
        'any-role': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    const [file, ...more] = positionals;
    if (!file || more.length > 0) fail(USAGE);
    if (!/^[1-9]\d{0,5}$/.test(values.top)) fail(`--top: not a whole number: ${values.top}`);
    const section = values.section as Section | undefined;
    if (section !== undefined && !SECTIONS.includes(section))
      fail(`no such section: ${section} (${SECTIONS.join(', ')})`);
    return { file, top: Number(values.top), section, anyRole: values['any-role'], json: values.json };
  } catch (error) {
    return fail(`${(error as Error).message}\n${USAGE}`);
  }
}

const { file, top, section, anyRole, json } = readArguments();
const auditor = await builtinAuditor();
const tables = await builtinTables();
const explain = createExplainer(tables);
const counts = new ClauseCounts(createNormaliser(tables.folds));
const told = progress();
const count: Count = { good: 0, bad: 0 };
// Whoever reads our output may have seen enough (… | head).
process.stdout.on('error', () => process.exit());

for await (const { record } of recordsOf(file, readBatchLine, told.say, count)) {
  const { id, description } = record;
  // What another occupation says is none of our business.
  if (anyRole || auditor.audit(record).role.role !== 'other')
    counts.add(id, description, explain(description, record));
  told.count(count.good);
}
told.end();
endBy(file, count);

const least = Math.max(LEAST, Math.round(counts.postings / ONE_IN));
const mined = counts
  .sections()
  .filter((one) => section === undefined || one === section)
  .sort((a, b) => SECTIONS.indexOf(a) - SECTIONS.indexOf(b))
  .map((one) => {
    const clauses = counts.of(one);
    return {
      section: one,
      clauses: clauses.slice(0, top),
      fragments: fragmentsOf(clauses, { least }).slice(0, top),
    };
  });

const clauseLine = ({ text, postings, example, posting }: MinedClause) =>
  `${String(postings).padStart(6)}  ${text}${example === text ? '' : `  (${example})`}  ${posting}`;
const fragmentLine = ({ text, postings, cohesion, example }: Fragment) =>
  `${String(postings).padStart(6)}  ${cohesion.toFixed(1).padStart(4)}  ${text}  (${example})`;

const { postings, clauses, unexplained } = counts;
if (json) {
  console.log(JSON.stringify({ postings, clauses, unexplained, sections: mined }));
} else {
  const share = ((100 * unexplained) / Math.max(1, clauses)).toFixed(1);
  console.log(
    `${postings} of ${count.good} postings, ${clauses} clauses; nothing explains ${unexplained} (${share} %)`,
  );
  for (const one of mined) {
    console.log(`\n${one.section}: clauses, by postings`);
    for (const clause of one.clauses) console.log(clauseLine(clause));
    console.log(`${one.section}: fragments, by postings, with their cohesion in bits`);
    for (const fragment of one.fragments) console.log(fragmentLine(fragment));
  }
}
