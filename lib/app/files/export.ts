/** Writes kept postings into a file and hands it to the person. */
import type { Messages } from '@/lib/i18n';
import { saveFile } from '@/lib/platform/download';
import type { Database } from '@/lib/store/database';
import { keptKeys, recordsOf, tableSources } from '@/lib/store/records';
import { blobOf, type Chunks } from '@/lib/transfer/bytes';
import { maskedRecord } from '@/lib/transfer/masked';
import { csvChunks } from '@/lib/transfer/out/csv';
import type { ExportForm } from '@/lib/transfer/out/forms';
import { jsonChunks } from '@/lib/transfer/out/json';
import { markdownChunks } from '@/lib/transfer/out/markdown';
import { xlsxChunks } from '@/lib/transfer/out/xlsx';
import type { Work } from '@/lib/transfer/progress';
import type { TransferRecord } from '@/lib/transfer/records';
import { newTally, type Tally } from '@/lib/transfer/tally';

export interface ExportChoice {
  form: ExportForm;
  /** Whether contact details in texts are hidden. */
  mask: boolean;
}

const TYPES: Record<ExportForm, { end: string; type: string }> = {
  xlsx: { end: 'xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  csv: { end: 'csv', type: 'text/csv;charset=utf-8' },
  markdown: { end: 'md', type: 'text/markdown;charset=utf-8' },
  sections: { end: 'md', type: 'text/markdown;charset=utf-8' },
  json: { end: 'json', type: 'application/json' },
};

/** The day of a file's name, as the person's clock has it. @param at ms since the epoch. */
export function dayName(at: number): string {
  const day = new Date(at);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/**
 * @param keys of the postings; null for all.
 * @throws an `AbortError` where it is called off.
 */
export async function exportPostings(
  db: Database,
  keys: readonly string[] | null,
  { form, mask }: ExportChoice,
  { t, statusName }: { t: Messages; statusName: (id: string) => string },
  work: Work,
): Promise<Tally> {
  const tally = newTally();
  const wanted = keys ?? (await keptKeys(db));
  const told = totalled(work, wanted.length);
  const table = { statusName, words: t.transfer.table, mask, tally, ...told };
  const made = Date.now();
  const chunks: Record<ExportForm, () => Chunks> = {
    xlsx: () => xlsxChunks(tableSources(db, wanted), table),
    csv: () => csvChunks(tableSources(db, wanted), table),
    markdown: () => markdownChunks(tableSources(db, wanted), { ...table, layout: 'table' }),
    sections: () => markdownChunks(tableSources(db, wanted), { ...table, layout: 'sections' }),
    json: () =>
      jsonChunks(mask ? masked(recordsOf(db, wanted), tally) : recordsOf(db, wanted), {
        tally,
        made,
        ...told,
      }),
  };
  const { end, type } = TYPES[form];
  saveFile(
    `${t.app.name}-${t.dashboard.postings}-${dayName(made)}.${end}`,
    await blobOf(chunks[form](), type),
    type,
  );
  return tally;
}

async function* masked(records: AsyncIterable<TransferRecord>, tally: Tally): AsyncGenerator<TransferRecord> {
  for await (const record of records) yield maskedRecord(record, tally);
}

/** Progress with the number of rows that there will be. */
export function totalled({ signal, onProgress }: Work, total: number): Work {
  return { signal, onProgress: (progress) => onProgress?.({ ...progress, bytes: progress.rows, total }) };
}
