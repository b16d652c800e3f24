/** What must hold of every file, whatever stands in it. */
import { postingSchema } from '@/lib/posting/posting';
import { openBackup } from '@/lib/transfer/backup/read';
import { dryRun, noCounts } from '@/lib/transfer/dry-run';
import { ROW_CODES, TRANSFER_CODES, TransferError } from '@/lib/transfer/error';
import { type Incoming, incomingRows } from '@/lib/transfer/in/candidates';
import { cellWords, guessMapping, type Mapping, sampleOf } from '@/lib/transfer/in/mapping';
import { type OpenedFile, openFile } from '@/lib/transfer/in/open';
import type { RawRow } from '@/lib/transfer/in/rows';
import { schemaOf } from '@/lib/transfer/records';
import { PASSPHRASE } from './samples';

/** What became of a file. */
export interface Outcome {
  /** The code with which the file was refused as a whole; null where it was read. */
  refused: string | null;
  taken: number;
  rowsRefused: number;
}

/** Far more than any of the small files takes, also on a busy machine. */
const LONGEST_MS = 10_000;

/** @throws an `Error` that says what does not hold. */
export async function checkFile(file: Blob): Promise<Outcome> {
  const start = performance.now();
  const outcome = await readAll(file);
  const took = performance.now() - start;
  if (took > LONGEST_MS) throw new Error(`took ${Math.round(took)} ms`);
  if ('polluted' in {}) throw new Error('the prototype of all objects was changed');
  return outcome;
}

async function readAll(file: Blob): Promise<Outcome> {
  const outcome: Outcome = { refused: null, taken: 0, rowsRefused: 0 };
  try {
    for (const row of await incomingOf(file)) {
      checkRow(row);
      if ('problem' in row) outcome.rowsRefused++;
      else outcome.taken++;
    }
  } catch (error) {
    if (!(error instanceof TransferError)) throw error;
    if (!TRANSFER_CODES.includes(error.code)) throw new Error(`no such code: ${error.code}`);
    outcome.refused = error.code;
  }
  return outcome;
}

async function incomingOf(file: Blob): Promise<Incoming[]> {
  let opened: OpenedFile;
  try {
    opened = await openFile(file);
  } catch (error) {
    if (!(error instanceof TransferError) || error.code !== 'is-backup') throw error;
    const backup = await openBackup(file, PASSPHRASE);
    const rows = await all(backup.rows());
    await checkPlan(rows);
    return rows;
  }
  const { header } = await sampleOf(opened.rows());
  const mapping = opened.form === 'records' ? null : usable(guessMapping(header));
  const rows = await all(incomingRows(opened.rows(), opened.form, { mapping, header }));
  checkAccounts(await all(opened.rows()), rows, opened, mapping, header);
  await checkPlan(rows);
  return rows;
}

/** As a person would who says at least what the first two columns are. */
function usable(mapping: Mapping): Mapping {
  if (mapping.columns.includes('title') || mapping.columns.length < 2) return mapping;
  return {
    ...mapping,
    columns: mapping.columns.map((target, i) => (['title', 'description'] as const)[i] ?? target),
  };
}

/** Every row that stands in the file comes out once; only the header and empty ones do not. */
function checkAccounts(
  raw: readonly RawRow[],
  rows: readonly Incoming[],
  { form }: OpenedFile,
  mapping: Mapping | null,
  header: readonly string[],
): void {
  let last = 0;
  for (const { n } of raw) {
    if (!Number.isSafeInteger(n) || n < 1 || n < last) throw new Error(`row ${n} after row ${last}`);
    last = n;
  }
  const first = form === 'table' && mapping?.hasHeader ? raw.find((row) => 'cells' in row) : undefined;
  const counted = raw.filter(
    (row) => row !== first && (form === 'records' || 'problem' in row || !isEmpty(row, header)),
  );
  if (counted.length !== rows.length) throw new Error(`${counted.length} rows in, ${rows.length} out`);
  counted.forEach(({ n }, i) => {
    if (rows[i]?.n !== n) throw new Error(`row ${n} came out as row ${rows[i]?.n}`);
  });
}

function isEmpty(row: Exclude<RawRow, { problem: unknown }>, header: readonly string[]): boolean {
  if ('cells' in row) return row.cells.every((cell) => cellWords(cell).trim() === '');
  const value = row.value as Record<string, unknown>;
  return header.every((name) => {
    const member = Object.hasOwn(value, name) ? value[name] : null;
    return (Array.isArray(member) ? member : [member]).every((one) => cellWords(one).trim() === '');
  });
}

/** Names under which every object has something by birth. */
const UNSAFE = /(?<!\\)"(?:__proto__|constructor|toString|valueOf|hasOwnProperty)":/;
/** NUL and half signs, as they are written. */
const UNKEPT = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/;

function checkRow(row: Incoming): void {
  if ('problem' in row) {
    if (!ROW_CODES.includes(row.problem.code)) throw new Error(`no such code: ${row.problem.code}`);
    return;
  }
  const value = 'record' in row ? row.record : row.candidate;
  const written = JSON.stringify(value);
  if (UNSAFE.test(written)) throw new Error(`a name came out that is not safe: ${UNSAFE.exec(written)?.[0]}`);
  if (UNKEPT.test(written)) throw new Error('a text came out that cannot be kept');
  if ('candidate' in row) {
    const { posting, key } = row.candidate;
    if (!postingSchema.safeParse(posting).success) throw new Error('a posting that is none came out');
    if (!key || !posting.title || !posting.description) throw new Error('a posting without a text came out');
  } else if (!schemaOf(row.record.kind)?.safeParse(row.record).success)
    throw new Error('a row that is none came out');
}

async function checkPlan(rows: readonly Incoming[]): Promise<void> {
  const counts = noCounts();
  const known = rows.map((row) => ('record' in row ? row.record : null));
  for await (const { outcome } of dryRun(rows, async (wanted) => wanted.map((_, i) => known[i] ?? null)))
    counts[outcome]++;
  const sum = Object.values(counts).reduce((a, b) => a + b, 0);
  const refused = rows.filter((row) => 'problem' in row).length;
  if (sum !== rows.length || counts.refused !== refused)
    throw new Error(`the plan has ${sum} rows of ${rows.length}`);
}

async function all<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const row of rows) found.push(row);
  return found;
}
