/** The parts of a workbook beside its sheets: what sheets there are, texts that cells share, and looks of cells. */
import { TransferError } from '../error';
import { checkAbort } from '../progress';
import { type Allowance, unpacked, type ZipEntry } from '../zip/read';
import { unescaped } from './xlsx-cell';
import { readWholeXml } from './xml';

type Entries = ReadonlyMap<string, ZipEntry>;

export interface Sheet {
  name: string;
  /** Its file in the archive. */
  part: string;
}

/** What the small parts may unpack to, in bytes. */
const SMALL = 20_000_000;
/** What texts may, that all have to be held. */
const MOST_TEXTS = 200_000_000;

/** The sheets in sight. A workbook without its main part is none: another kind of archive. */
export async function readWorkbook(
  file: Blob,
  entries: Entries,
): Promise<{ sheets: Sheet[]; dates1904: boolean }> {
  const main = entries.get('xl/workbook.xml');
  if (!main) throw new TransferError(entries.has('EncryptedPackage') ? 'locked' : 'unknown-format', 'zip');
  const allowance = { left: SMALL };
  const targets = new Map<string, string>();
  const links = entries.get('xl/_rels/workbook.xml.rels');
  if (links)
    await readWholeXml(unpacked(file, links, allowance), {
      ...SILENT,
      open(name, { Id, Target }) {
        if (name === 'Relationship' && Id && Target) targets.set(Id, Target);
      },
    });
  const sheets: Sheet[] = [];
  let dates1904 = false;
  await readWholeXml(unpacked(file, main, allowance), {
    ...SILENT,
    open(tag, { name = '', id = '', state, date1904 }) {
      if (tag === 'workbookPr') dates1904 = date1904 === '1' || date1904 === 'true';
      if (tag !== 'sheet' || state === 'hidden' || state === 'veryHidden') return;
      const part = partOf(targets.get(id) ?? `worksheets/sheet${sheets.length + 1}.xml`);
      if (entries.has(part)) sheets.push({ name: unescaped(name), part });
    },
  });
  if (sheets.length === 0) throw new TransferError('workbook', 'sheet');
  return { sheets, dates1904 };
}

const SILENT = {
  open() {
    // Nothing of it is wanted.
  },
  close() {
    // Nor of this.
  },
  text() {
    // Nor this.
  },
};

/** A target as the archive names it: from its root, or from the folder of the workbook. */
function partOf(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;
}

/** The texts that cells share, by number. */
export async function readTexts(
  file: Blob,
  entries: Entries,
  allowance: Allowance,
  signal: AbortSignal | undefined,
): Promise<string[]> {
  const entry = entries.get('xl/sharedStrings.xml');
  const texts: string[] = [];
  if (!entry) return texts;
  const own = { left: Math.min(MOST_TEXTS, allowance.left) };
  let words: string[] = [];
  let isText = false;
  let isReading = false;
  await readWholeXml(unpacked(file, entry, own), {
    open(name) {
      if (name === 'si') {
        words = [];
        checkAbort(signal);
      } else if (name === 't') isText = !isReading;
      else if (name === 'rPh') isReading = true;
    },
    text(part) {
      if (isText) words.push(part);
    },
    close(name) {
      if (name === 'si') texts.push(unescaped(words.join('')));
      else if (name === 't') isText = false;
      else if (name === 'rPh') isReading = false;
    },
  });
  return texts;
}

/** Formats of dates that every workbook knows, also those of Chinese ones. */
const DATE_FORMATS = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 30, 36, 45, 46, 47, 50, 57, 58]);

/** For every look of cells whether it shows a number as a date. */
export async function readStyles(file: Blob, entries: Entries, allowance: Allowance): Promise<boolean[]> {
  const entry = entries.get('xl/styles.xml');
  const looks: boolean[] = [];
  if (!entry) return looks;
  const formats = new Map<number, boolean>();
  let inCells = false;
  await readWholeXml(unpacked(file, entry, allowance), {
    ...SILENT,
    open(name, { numFmtId, formatCode = '' }) {
      const format = Number(numFmtId);
      if (name === 'numFmt') formats.set(format, isDateFormat(formatCode));
      else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells) looks.push(formats.get(format) ?? DATE_FORMATS.has(format));
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return looks;
}

/** Whether a format shows parts of a date, quoted words and colours aside. */
function isDateFormat(code: string): boolean {
  return /[ymdhs年月日]/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]|general/gi, ''));
}
