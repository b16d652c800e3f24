/**
 * Rows of a workbook, one by one as its sheet is unpacked. (The library at hand refuses a whole workbook for one cell
 * that shows an error, fills every gap that a hostile one claims, and unpacks in workers that extension pages forbid.)
 */
import { TransferError } from '../error';
import { checkAbort, type Work } from '../progress';
import { type Allowance, readDirectory, unpacked, type ZipEntry } from '../zip/read';
import { type Cell, MOST_CELLS, problemRow, type RawRow } from './rows';
import { type CellContext, cellValue, columnOf } from './xlsx-cell';
import { readStyles, readTexts, readWorkbook, type Sheet } from './xlsx-parts';
import { readXml } from './xml';

/** What is read of a workbook, in bytes as packed and as unpacked. */
export const MOST_PACKED = 100_000_000;
export const MOST_UNPACKED = 1_000_000_000;

export interface Workbook {
  /** Those in sight, in their order. */
  sheets: readonly Sheet[];
  rows(sheet: Sheet, work?: Work): AsyncGenerator<RawRow>;
}

/** Reads what a workbook says of itself. Ends with a `TransferError` where it is none, or too big. */
export async function openWorkbook(file: Blob): Promise<Workbook> {
  if (file.size > MOST_PACKED) throw new TransferError('too-big');
  const entries = await readDirectory(file);
  const { sheets, dates1904 } = await readWorkbook(file, entries);
  return {
    sheets,
    rows: (sheet, work = {}) => sheetRows(file, entries, sheet, dates1904, work),
  };
}

async function* sheetRows(
  file: Blob,
  entries: ReadonlyMap<string, ZipEntry>,
  sheet: Sheet,
  dates1904: boolean,
  { signal, onProgress }: Work,
): AsyncGenerator<RawRow> {
  const entry = entries.get(sheet.part);
  if (!entry) throw new TransferError('workbook', sheet.part);
  const allowance: Allowance = { left: MOST_UNPACKED };
  const texts = await readTexts(file, entries, allowance, signal);
  const walk = new SheetWalk({ texts, dates: await readStyles(file, entries, allowance), dates1904 });
  let rows = 0;
  let bytes = 0;
  const told = (packed: number) => {
    bytes += packed;
  };
  try {
    for await (const _ of readXml(unpacked(file, entry, allowance, told), walk)) {
      checkAbort(signal);
      yield* walk.taken();
      rows = walk.row;
      onProgress?.({ bytes, total: entry.packed, rows });
    }
  } catch (error) {
    if (!(error instanceof TransferError) || error.code !== 'workbook' || walk.row === 0) throw error;
    // What came before the damage stands.
    yield* walk.taken();
    yield problemRow(walk.row + 1, 'truncated');
  }
}

/** Collects cells into rows. */
class SheetWalk {
  /** The number of the row that is read, from 1. */
  row = 0;
  private ready: RawRow[] = [];
  private cells: Cell[] = [];
  private problem: RawRow | null = null;
  private column = 0;
  private cell: { type: string; style: string; value: string; text: string } | null = null;
  private into: 'value' | 'text' | null = null;
  private inReading = false;

  constructor(private readonly context: CellContext) {}

  taken(): RawRow[] {
    const rows = this.ready;
    this.ready = [];
    return rows;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'row') {
      const number = Number(attributes.r);
      this.row = Number.isSafeInteger(number) && number > this.row ? number : this.row + 1;
      this.cells = [];
      this.problem = null;
      this.column = 0;
    } else if (name === 'c') {
      this.column = columnOf(attributes.r) ?? this.column + 1;
      this.cell = { type: attributes.t ?? 'n', style: attributes.s ?? '', value: '', text: '' };
    } else if (name === 'v') this.into = 'value';
    else if (name === 't') this.into = this.inReading ? null : 'text';
    else if (name === 'rPh') this.inReading = true;
  }

  text(words: string): void {
    if (this.cell && this.into) this.cell[this.into] += words;
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.into = null;
    else if (name === 'rPh') this.inReading = false;
    else if (name === 'c') this.closeCell();
    else if (name === 'row' && (this.problem || this.cells.length > 0))
      this.ready.push(this.problem ?? { n: this.row, cells: this.cells });
  }

  private closeCell(): void {
    const { cell } = this;
    this.cell = null;
    if (!cell) return;
    const value = cellValue(cell, this.context);
    if (value === null) return;
    if (this.column > MOST_CELLS) {
      this.problem = problemRow(this.row, 'too-many-parts');
      return;
    }
    while (this.cells.length < this.column - 1) this.cells.push(null);
    this.cells[this.column - 1] = value;
  }
}
