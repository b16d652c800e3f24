/** `npm run audit -- FILE.jsonl [--checklist FILE] [--format jsonl|csv|md]`: audits exported postings without a browser. */
import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { builtinAuditor } from '@/lib/audit/builtin';
import { type ChecklistOverlay, overlaySchema } from '@/lib/checklist/overlay';
import { readBatchLine } from './batch-line';
import { FORMATS, type Format } from './formats';
import { progress } from './progress';

const USAGE = 'usage: npm run --silent audit -- FILE.jsonl|- [--checklist FILE] [--format jsonl|csv|md]';
const NOTHING_READ = 2;

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
    if (!(values.format in FORMATS)) fail(`no such format: ${values.format} (jsonl, csv or md)`);
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
    return builtinAuditor(checklist === undefined ? undefined : readOverlay(checklist));
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
const told = progress();
let number = 0;
let good = 0;
let bad = 0;
for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
  number++;
  const line = readBatchLine(number === 1 ? text.replace(/^\ufeff/, '') : text);
  if (line === null) continue;
  if ('why' in line) {
    bad++;
    told.say(`line ${number}: ${line.why}`);
    continue;
  }
  if (good === 0) await write(head);
  good++;
  await write(lineOf(line.posting, auditor.audit(line.posting)));
  told.count(good);
}
told.end();
if (good === 0) fail(bad > 0 ? `${file}: none of ${bad} lines could be read` : `${file}: no postings`);
process.exitCode = bad > 0 ? 1 : 0;
