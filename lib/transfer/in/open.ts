/** Opens a file of any form that is read: told by what stands in it, never by its name. */

import { BACKUP_MAGIC } from '../backup/frame';
import { utf8 } from '../bytes';
import { TransferError } from '../error';
import { checkAbort, type Work } from '../progress';
import { FORMAT, FORMAT_VERSION } from '../records';
import { csvRows, guessDelimiter } from './csv';
import { type Detected, detectEncoding, type Encoding, textOf } from './encoding';
import { documentRows, jsonLineRows, ownRows } from './json';
import { listStart } from './json-elements';
import { problemRow, type RawRow } from './rows';
import { openWorkbook } from './xlsx';

/** `records`: rows of our own form. `objects`: named values. `table`: cells, of which the first row may name the columns. */
export type Form = 'records' | 'objects' | 'table';

export interface OpenedFile {
  form: Form;
  /** Null in a workbook, which has its own. */
  encoding: Encoding | null;
  /** Some signs of the text could not be read; rows that hold them are refused. */
  damaged: boolean;
  /** Names of the sheets that may be chosen from; empty for what has none. */
  sheets: readonly string[];
  /** May be read more than once: first to look, then to take. @param sheet which one, from 0. */
  rows(work?: Work, sheet?: number): AsyncGenerator<RawRow>;
}

/** What is read of a text, in bytes. */
export const MOST_TEXT = 1_000_000_000;
const HEAD = 256 * 1024;

/** Ends with a `TransferError` where the file is of no form that is read. */
export async function openFile(file: Blob, work: Work = {}): Promise<OpenedFile> {
  checkAbort(work.signal);
  if (file.size === 0) throw new TransferError('empty');
  const head = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
  if (startsWith(head, 'PK\x03\x04')) return openSheets(file);
  refuseForeign(head);
  if (file.size > MOST_TEXT) throw new TransferError('too-big');
  const detected = await detectEncoding(file, work);
  return openText(file, textHead(head, detected.encoding), detected);
}

async function openSheets(file: Blob): Promise<OpenedFile> {
  const workbook = await openWorkbook(file);
  return {
    form: 'table',
    encoding: null,
    damaged: false,
    sheets: workbook.sheets.map(({ name }) => name),
    rows(work, n = 0) {
      const sheet = workbook.sheets[n];
      if (!sheet) throw new TransferError('workbook', 'sheet');
      return workbook.rows(sheet, work);
    },
  };
}

/** Files that are known and not read, and bytes that are no text. */
function refuseForeign(head: Uint8Array): void {
  if (startsWith(head, BACKUP_MAGIC)) throw new TransferError('is-backup');
  if (startsWith(head, '\xd0\xcf\x11\xe0')) {
    // A locked workbook and an old one look alike from outside.
    const isLocked = new TextDecoder('utf-16le').decode(head).includes('EncryptedPackage');
    throw isLocked ? new TransferError('locked') : new TransferError('unknown-format', 'xls');
  }
  for (const magic of ['%PDF', '\x89PNG', '\xff\xd8\xff', 'GIF8', '\x1f\x8b', 'Rar!', '7z\xbc\xaf'])
    if (startsWith(head, magic)) throw new TransferError('unknown-format', magic.replace(/[^\w%!]/g, ''));
  const isWide = head[0] === 0xff || head[0] === 0xfe;
  const odd = head.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)).length;
  if (!isWide && odd > head.length / 100 + 3) throw new TransferError('unknown-format', 'bytes');
}

/** @param magic a sign a byte. */
function startsWith(bytes: Uint8Array, magic: string): boolean {
  return [...magic].every((sign, i) => bytes[i] === sign.charCodeAt(0));
}

function textHead(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes, { stream: true });
}

const HTML = /^\s*<(?:!doctype|html|table|\?xml|meta|head)/i;

function openText(file: Blob, head: string, { encoding, damaged }: Detected): OpenedFile {
  if (head.trim() === '') throw new TransferError('empty');
  if (HTML.test(head)) throw new TransferError('unknown-format', 'html');
  const { form, read } = textForm(head);
  return {
    form,
    encoding,
    damaged,
    sheets: [],
    rows: (work = {}) => {
      const progress = { bytes: 0, total: file.size, rows: 0 };
      const rows = read(decoded(file, encoding, progress, work));
      return toldRows(damaged ? withoutDamage(rows) : rows, progress, work);
    },
  };
}

type Read = (chunks: AsyncIterable<string>) => AsyncGenerator<RawRow>;

function textForm(head: string): { form: Form; read: Read } {
  const own = /^\s*\{\s*"format"\s*:\s*"([^"]*)"\s*,\s*"version"\s*:\s*(\d+)/.exec(head);
  if (own?.[1] === FORMAT) {
    if (Number(own[2]) > FORMAT_VERSION) throw new TransferError('newer');
    const isByLine = /^[^\n]*"rows":\[\r?\n/.test(head);
    return {
      form: 'records',
      read: isByLine ? ownRows : (chunks) => documentRows(chunks, listStart(head)),
    };
  }
  if (/^\s*\[\s*(?:[\]{"]|$)/.test(head))
    return { form: 'objects', read: (chunks) => documentRows(chunks, listStart(head)) };
  if (/^\s*\{/.test(head)) {
    if (isByLines(head)) return { form: 'objects', read: jsonLineRows };
    return { form: 'objects', read: (chunks) => documentRows(chunks, listStart(head)) };
  }
  const delimiter = guessDelimiter(head);
  return { form: 'table', read: (chunks) => csvRows(chunks, delimiter) };
}

/** Whether every line is an object by itself; some of the first may be damaged. */
function isByLines(head: string): boolean {
  const lines = head.split('\n', 6).filter((line) => line.trim() !== '');
  if (lines.length === 1) return listStart(head) === null;
  const whole = lines.filter((line) => {
    try {
      return typeof JSON.parse(line) === 'object';
    } catch {
      return false;
    }
  });
  return whole.length * 2 >= lines.length;
}

async function* decoded(
  file: Blob,
  encoding: Encoding,
  progress: { bytes: number },
  { signal }: Work,
): AsyncGenerator<string> {
  for await (const { text, bytes } of textOf(file, encoding)) {
    checkAbort(signal);
    progress.bytes += bytes;
    yield text;
  }
}

async function* toldRows(
  rows: AsyncGenerator<RawRow>,
  progress: { bytes: number; total: number; rows: number },
  { signal, onProgress }: Work,
): AsyncGenerator<RawRow> {
  for await (const row of rows) {
    checkAbort(signal);
    progress.rows++;
    onProgress?.({ ...progress });
    yield row;
  }
}

/** In a text with signs that could not be read, the rows that hold them are no good. */
async function* withoutDamage(rows: AsyncGenerator<RawRow>): AsyncGenerator<RawRow> {
  for await (const row of rows) {
    const isHit =
      !('problem' in row) && JSON.stringify('cells' in row ? row.cells : row.value).includes('\ufffd');
    yield isHit ? problemRow(row.n, 'encoding') : row;
  }
}

/** Cells that were pasted from a sheet: the plain flavour of the clipboard, a row a line and a tab between cells. */
export function openPasted(text: string): OpenedFile {
  if (text.trim() === '') throw new TransferError('empty');
  const file = new Blob([utf8(text)]);
  return openText(file, text.slice(0, HEAD), { encoding: 'utf-8', damaged: false });
}
