/** `npm run audit -- FILE.jsonl [--checklist FILE] [--format jsonl|csv|md]`: audits exported postings without a browser. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { builtinAuditor } from '@/lib/audit/builtin';
import { type ChecklistOverlay, overlaySchema } from '@/lib/checklist/overlay';
import { readBatchLine } from './batch-line';
import { fail } from './fail';
import { FORMATS, type Format } from './formats';
import { progress } from './progress';
import { type Count, endBy, type ReadLine, recordsOf } from './records';

const USAGE = 'usage: npm run --silent audit -- FILE.jsonl|- [--checklist FILE] [--format jsonl|csv|md]';

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

async function auditorFor(checklist: string | undefined) {
  try {
    const auditor = await builtinAuditor(checklist === undefined ? undefined : readOverlay(checklist));
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
const auditor = await auditorFor(checklist);
// Whoever reads our output may have seen enough (… | head).
process.stdout.on('error', () => process.exit());

const { head, line: lineOf } = FORMATS[format];

function judge(text: string): ReadLine<string> {
  const line = readBatchLine(text);
  if (line === null || 'why' in line) return line;
  return { record: lineOf(line.record, auditor.audit(line.record)) };
}

const told = progress();
const count: Count = { good: 0, bad: 0 };
for await (const { record } of recordsOf(file, judge, told.say, count)) {
  await write((count.good === 1 ? head : '') + record);
  told.count(count.good);
}
told.end();
endBy(file, count);
