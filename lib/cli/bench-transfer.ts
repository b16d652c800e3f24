/**
 * `npm run --silent bench:transfer [-- --postings 10000] [--only xlsx|csv|json|backup]`: writes invented postings into a
 * file of every form and reads them in again up to the dry run. Tells seconds of the clock and of the processor, and the
 * most memory that the process held.
 */
import { createWriteStream, mkdtempSync, openAsBlob, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { messagesFor } from '@/lib/i18n';
import { openBackup } from '@/lib/transfer/backup/read';
import { backupChunks } from '@/lib/transfer/backup/write';
import { dryRun } from '@/lib/transfer/dry-run';
import { type Incoming, incomingRows } from '@/lib/transfer/in/candidates';
import { guessMapping, sampleOf } from '@/lib/transfer/in/mapping';
import { openFile } from '@/lib/transfer/in/open';
import { csvChunks } from '@/lib/transfer/out/csv';
import { jsonChunks } from '@/lib/transfer/out/json';
import { xlsxChunks } from '@/lib/transfer/out/xlsx';
import type { PostingRecord } from '@/lib/transfer/records';
import { newTally } from '@/lib/transfer/tally';
import { postingRecord } from './fuzz-import/samples';

const PASSPHRASE = 'bench';
const DUTY = '1、在线接待顾客，解答"商品"与物流问题，登记反馈；电话13800001234，周末轮休，五险齐全。\n';
/** As long as postings are. */
const TEXT = `岗位职责：\n${DUTY.repeat(20)}`;

const { values } = parseArgs({
  options: { postings: { type: 'string', default: '10000' }, only: { type: 'string' } },
});
const count = Number(values.postings);

function* records(): Generator<PostingRecord> {
  for (let n = 1; n <= count; n++) {
    const record = postingRecord(n);
    record.posting.description = `${TEXT}${n}`;
    yield record;
  }
}

function* sources() {
  for (const record of records()) yield { record, findings: { illegal: 1, risky: 0, style: 2 } };
}

const table = () => ({
  words: messagesFor('zh').transfer.table,
  statusName: (id: string) => id,
  mask: true,
  tally: newTally(),
});
const FORMS: Record<string, () => AsyncIterable<Uint8Array>> = {
  xlsx: () => xlsxChunks(sources(), table()),
  csv: () => csvChunks(sources(), table()),
  json: () => jsonChunks(records(), { tally: newTally(), made: 0 }),
  backup: () => backupChunks(records(), { tally: newTally(), made: 0, passphrase: PASSPHRASE }),
};

async function save(chunks: AsyncIterable<Uint8Array>, path: string): Promise<void> {
  const file = createWriteStream(path);
  for await (const chunk of chunks)
    if (!file.write(chunk)) await new Promise<void>((resolve) => file.once('drain', () => resolve()));
  await new Promise<void>((resolve) => file.end(resolve));
}

async function* incoming(file: Blob, form: string): AsyncGenerator<Incoming> {
  if (form === 'backup') return yield* (await openBackup(file, PASSPHRASE)).rows();
  const opened = await openFile(file);
  const { header } = await sampleOf(opened.rows());
  const mapping = opened.form === 'records' ? null : guessMapping(header);
  yield* incomingRows(opened.rows(), opened.form, { mapping, header });
}

async function readIn(path: string, form: string): Promise<string> {
  const file = await openAsBlob(path);
  const outcomes: Record<string, number> = {};
  for await (const { outcome } of dryRun(incoming(file, form), async (wanted) => wanted.map(() => null)))
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  return `${(file.size / 1e6).toFixed(1)} MB, ${JSON.stringify(outcomes)}`;
}

let most = 0;
const watch = setInterval(() => {
  most = Math.max(most, process.memoryUsage().rss);
}, 20);

async function timed(name: string, work: () => Promise<string>): Promise<void> {
  most = process.memoryUsage().rss;
  const [clock, cpu] = [performance.now(), process.cpuUsage()];
  const said = await work();
  const { user, system } = process.cpuUsage(cpu);
  const seconds = ((performance.now() - clock) / 1e3).toFixed(1);
  console.log(
    `${name}: ${seconds} s (processor ${((user + system) / 1e6).toFixed(1)} s), ${Math.round(most / 1e6)} MB ${said}`,
  );
}

const folder = mkdtempSync(join(tmpdir(), 'transfer-'));
for (const [form, chunks] of Object.entries(FORMS)) {
  if (values.only !== undefined && values.only !== form) continue;
  const path = join(folder, form);
  await timed(`${form} out`, async () => {
    await save(chunks(), path);
    return '';
  });
  await timed(`${form} in`, () => readIn(path, form));
  rmSync(path);
}
rmSync(folder, { recursive: true });
clearInterval(watch);
