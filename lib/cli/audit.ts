/** `npm run audit -- FILE.jsonl [--checklist FILE] [--format jsonl|csv|md]`: audits exported postings without a browser. */
import { createReadStream, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import english from 'zod/v4/locales/en.js';
import { builtinAuditor } from '@/lib/audit/builtin';
import { type ChecklistOverlay, overlaySchema } from '@/lib/checklist/overlay';
import { readBatchLine } from './batch-line';
import { FORMATS, type Format } from './formats';
import { linesOf } from './lines';
import { progress } from './progress';

const USAGE = 'usage: npm run --silent audit -- FILE.jsonl|- [--checklist FILE] [--format jsonl|csv|md]';
const NOTHING_READ = 2;
const NOT_UTF8 = 'not UTF-8: save the file in that encoding';

// The extension ships no language of zod's; here the reasons are read by people.
z.config(english());

/** Ends with a line on standard error. */
function fail(why: string): never {
  console.error(why);
  process.exit(NOTHING_READ);
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { checklist: { type: 'string' }, format: { type: 'string', default: 'jsonl' } },
    });
    const [file, ...more] = positionals;
    if (!file || more.length > 0) fail(USAGE);
    if (!Object.hasOwn(FORMATS, values.format)) fail(`no such format: ${values.format} (jsonl, csv or md)`);
    return { file, checklist: values.checklist, format: values.format as Format };
  } catch (error) {
    return fail(`${(error as Error).message}\n${USAGE}`);
  }
}

function readOverlay(file: string): ChecklistOverlay {
  try {
    const parsed = overlaySchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    if (parsed.success) return parsed.data;
    const { path, message } = parsed.error.issues[0] as { path: PropertyKey[]; message: string };
    return fail(`${file}: ${path.join('.') || 'the file'}: ${message}`);
  } catch (error) {
    return fail(`${file}: ${(error as Error).message}`);
  }
}

function auditorFor(checklist: string | undefined) {
  try {
    const auditor = builtinAuditor(checklist === undefined ? undefined : readOverlay(checklist));
    const ids = auditor.items.map(({ id }) => id);
    const twice = ids.find((id, i) => ids.indexOf(id) < i);
    if (twice) throw new Error(`two items are called ${twice}: switch the built-in one off, or rename yours`);
    return auditor;
  } catch (error) {
    return fail(`${checklist}: ${(error as Error).message}`);
  }
}

async function write(text: string): Promise<void> {
  if (text && !process.stdout.write(text))
    await new Promise((resolve) => process.stdout.once('drain', resolve));
}

const { file, checklist, format } = readArguments();
const auditor = auditorFor(checklist);
const input = file === '-' ? process.stdin : createReadStream(file);
input.on('error', (error: Error) => fail(`${file}: ${error.message}`));
// Whoever reads our output may have seen enough (… | head).
process.stdout.on('error', () => process.exit());

const { head, line: lineOf } = FORMATS[format];

/** Judges a line. @returns its output, null for an empty line. @throws {Error} that says what is wrong with it. */
function judge(text: string | null): string | null {
  if (text === null) throw new Error(NOT_UTF8);
  const line = readBatchLine(text);
  if (line === null) return null;
  if ('why' in line) throw new Error(line.why);
  return lineOf(line.posting, auditor.audit(line.posting));
}

const told = progress();
let number = 0;
let good = 0;
let bad = 0;
for await (const text of linesOf(input)) {
  number++;
  try {
    const output = judge(text);
    if (output === null) continue;
    await write(good++ === 0 ? head + output : output);
    told.count(good);
  } catch (error) {
    bad++;
    told.say(`line ${number}: ${(error as Error).message}`);
  }
}
told.end();
if (good === 0)
  fail(bad > 0 ? `${file}: no posting could be read (${bad} bad lines)` : `${file}: no postings`);
process.exitCode = bad > 0 ? 1 : 0;
