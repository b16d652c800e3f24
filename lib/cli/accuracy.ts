/**
 * `npm run accuracy -- [FILE.jsonl] [--errors N|all] [--folds K] [--json]`: how far the engine agrees with labels
 * that people made, item by item and rule by rule, and every mistake with its words.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { builtinAuditor } from '@/lib/audit/builtin';
import type { Span } from '@/lib/audit/types';
import { byRepair, type Comparison, compare } from './accuracy/compare';
import { figures, foldsOf } from './accuracy/figures';
import { type LabelledPosting, readLabelled, strayQuotes } from './accuracy/labels';
import { foldTable, mistakeLines, summary, type ToldMistake, table } from './accuracy/report';
import { contextOf } from './context';
import { fail } from './fail';
import { progress } from './progress';
import { type Count, endBy, recordsOf } from './records';

const USAGE = 'usage: npm run --silent accuracy -- [FILE.jsonl|-] [--errors N|all] [--folds K] [--json]';
/** Labelled postings that stand beside the project on some machines; they are not part of it. */
const BESIDE = '../shared/postings/dev.jsonl';
const SHOWN = '20';

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        errors: { type: 'string', default: SHOWN },
        folds: { type: 'string', default: '0' },
        json: { type: 'boolean', default: false },
      },
    });
    if (positionals.length > 1) fail(USAGE);
    const errors =
      values.errors === 'all' ? Number.POSITIVE_INFINITY : wholeNumber('--errors', values.errors);
    const folds = wholeNumber('--folds', values.folds);
    if (folds === 1) fail('--folds: 2 or more');
    return { file: positionals[0] ?? fileBeside(), errors, folds, json: values.json };
  } catch (error) {
    return fail(`${(error as Error).message}\n${USAGE}`);
  }
}

function wholeNumber(name: string, value: string): number {
  return /^\d{1,6}$/.test(value) ? Number(value) : fail(`${name}: not a whole number: ${value}`);
}

function fileBeside(): string {
  if (existsSync(BESIDE)) return BESIDE;
  return fail(`${USAGE}\nname a file of labelled postings: none lies at ${BESIDE}`);
}

const { file, errors, folds, json } = readArguments();
const auditor = await builtinAuditor();
const comparisons: Comparison[] = [];
const mistakes: ToldMistake[] = [];

/** Compares, and keeps of the texts no more than the words of the mistakes. */
function add(posting: LabelledPosting): void {
  const comparison = compare(posting, auditor.audit(posting));
  comparisons.push(comparison);
  if (comparison.mistakes.length === 0) return;
  const clauses = auditor.read(posting.description);
  const inContext = (span: Span) => contextOf(posting.description, clauses, span);
  for (const { labelled, found, ...mistake } of comparison.mistakes)
    mistakes.push({ ...mistake, labelled: labelled.map(inContext), found: found.map(inContext) });
}

const told = progress();
const count: Count = { good: 0, bad: 0 };
for await (const { record, number } of recordsOf(file, readLabelled, told.say, count)) {
  for (const stray of strayQuotes(record)) told.say(`line ${number}: not in the description: ${stray}`);
  add(record);
  told.count(count.good);
}
told.end();
endBy(file, count);

mistakes.sort(byRepair);
const all = figures(comparisons);
const parts = folds > 0 ? foldsOf(comparisons, folds).map(figures) : [];
if (json) {
  console.log(JSON.stringify({ ...all, folds: parts, mistakes }));
} else {
  const { byItem, byRule, byRole, byLevel } = all;
  const lines = [...summary(all), ...(folds > 0 ? foldTable(parts) : [])];
  lines.push(...table('role', byRole), ...table('level', byLevel));
  lines.push(...table('item', byItem), ...table('rule', byRule));
  if (errors > 0 && mistakes.length > 0) lines.push('', ...mistakes.slice(0, errors).flatMap(mistakeLines));
  if (mistakes.length > errors) lines.push(`(${mistakes.length - errors} more mistakes: --errors all)`);
  console.log(lines.join('\n'));
}
