/**
 * Everything as JSON: one document, and one row a line, so that it can be read row by row, and what comes before a
 * damaged place is still there.
 */
import { type Bytes, utf8Chunks } from '../bytes';
import { checkAbort, type Work } from '../progress';
import { FORMAT, FORMAT_VERSION, type TransferRecord } from '../records';
import type { Tally } from '../tally';

export type Records = AsyncIterable<TransferRecord> | Iterable<TransferRecord>;

export interface JsonOptions extends Work {
  tally: Tally;
  /** When it was made, ms since the epoch. */
  made: number;
}

/** The first line of the file. */
export function headLine(made: number): string {
  const head = JSON.stringify({ format: FORMAT, version: FORMAT_VERSION, made });
  return `${head.slice(0, -1)},"rows":[`;
}
export const LAST_LINE = ']}';

/** @yields chunks of the file, in UTF-8. */
export function jsonChunks(records: Records, options: JsonOptions): AsyncGenerator<Bytes> {
  return utf8Chunks(lines(records, options));
}

async function* lines(
  records: Records,
  { signal, onProgress, tally, made }: JsonOptions,
): AsyncGenerator<string> {
  yield `${headLine(made)}\n`;
  for await (const record of records) {
    checkAbort(signal);
    yield `${tally.rows > 0 ? ',\n' : ''}${JSON.stringify(record)}`;
    tally.rows++;
    onProgress?.({ bytes: 0, total: 0, rows: tally.rows });
  }
  yield `${tally.rows > 0 ? '\n' : ''}${LAST_LINE}\n`;
}
