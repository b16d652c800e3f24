/**
 * `npm run anchors -- FILE.jsonl|- [--notes 300] [--seed 1] [--examples]`: ties notes to words of postings, changes the
 * postings, and tells how many find their words again, how many say that they do not, and how many are wrong. Fails
 * where more than one in a hundred is wrong.
 */
import { parseArgs } from 'node:util';
import { anchorOf } from '@/lib/anchor/anchor';
import { findAnchor } from '@/lib/anchor/find';
import type { Anchor } from '@/lib/notes/note';
import { measure, SHARES, WRONG_AT_MOST } from './anchors/measure';
import { someWords, versionOf } from './anchors/versions';
import { readBatchLine } from './batch-line';
import { fail } from './fail';
import { choices } from './random';
import { type Count, endBy, recordsOf } from './records';

const USAGE = 'usage: npm run --silent anchors -- FILE.jsonl|- [--notes 300] [--seed 1] [--examples]';
/** Of a shorter text nearly every note is gone with one line. */
const SHORTEST = 60;
/** Notes on one posting, for the time that they take. */
const TIMED = 200;
const ROUNDS = 5;

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        notes: { type: 'string', default: '300' },
        seed: { type: 'string', default: '1' },
        examples: { type: 'boolean', default: false },
      },
    });
    const [file, ...more] = positionals;
    if (!file || more.length > 0) fail(USAGE);
    if (!/^[1-9]\d{0,5}$/.test(values.notes)) fail(`--notes: not a whole number: ${values.notes}`);
    if (!/^\d{1,9}$/.test(values.seed)) fail(`--seed: not a whole number: ${values.seed}`);
    return { file, notes: Number(values.notes), seed: Number(values.seed), examples: values.examples };
  } catch (error) {
    return fail(`${(error as Error).message}\n${USAGE}`);
  }
}

/** How long it takes to find many notes on one posting, in ms: the first time, and the best of some. */
function timed(text: string, seed: number) {
  const choose = choices(seed);
  const version = versionOf(text, 0.05, choose).text;
  const anchors: Anchor[] = [];
  while (anchors.length < TIMED) {
    const { start, end } = someWords(text, choose);
    if (start < end) anchors.push(anchorOf(text, start, end));
  }
  const rounds = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    for (const anchor of anchors) findAnchor(version, anchor);
    return performance.now() - start;
  });
  return { first: rounds[0] as number, best: Math.min(...rounds) };
}

const { file, notes, seed, examples } = readArguments();
const count: Count = { good: 0, bad: 0 };
const texts: string[] = [];
for await (const { record } of recordsOf(file, readBatchLine, () => {}, count)) {
  if (record.description.length >= SHORTEST) texts.push(record.description);
}
endBy(file, count);
if (texts.length === 0) fail(`no text of ${SHORTEST} characters or more`);

const longest = texts.reduce((long, text) => (text.length > long.length ? text : long));
const { first, best } = timed(longest, seed);
console.log('changed  notes  right  both edges  detached  of these gone  wrong');
for (const share of SHARES) {
  const cell = measure(texts, { share, notes, seed });
  const columns = [
    `${share * 100} %`,
    cell.notes,
    cell.right,
    cell.exact,
    cell.detached,
    cell.gone,
    cell.wrong,
  ];
  const widths = [7, 5, 5, 10, 8, 13, 5];
  console.log(columns.map((column, i) => String(column).padStart(widths[i] as number)).join('  '));
  if (examples) for (const example of cell.examples) console.log(JSON.stringify(example));
  if (cell.wrong > notes * WRONG_AT_MOST) process.exitCode = 1;
}
console.log(
  `${TIMED} notes on the longest text (${longest.length}): ${first.toFixed(0)} ms at first, ${best.toFixed(0)} ms at best`,
);
