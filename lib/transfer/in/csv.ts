/**
 * Separated values as they come in chunks: RFC 4180, and lenient where people's files are. (Parsers at hand tell no
 * lines, hold a cell that never ends, or split signs between chunks of a file.)
 */
import { TransferError } from '../error';
import { LONGEST_CELL, MOST_CELLS, problemRow, type RawRow } from './rows';

export const DELIMITERS = ['\t', ',', ';', '|', '，'] as const;

/** What a quote that never closes may make us read again, in all. */
const MOST_READ_AGAIN = 64_000_000;

/** @yields a row a record; empty lines are none. */
export async function* csvRows(chunks: AsyncIterable<string>, delimiter: string): AsyncGenerator<RawRow> {
  const reader = new CsvReader(delimiter);
  for await (const chunk of chunks) yield* reader.take(chunk);
  yield* reader.end();
}

/** Reads a text that is there as a whole. */
export function* csvRowsOf(text: string, delimiter: string): Generator<RawRow> {
  const reader = new CsvReader(delimiter);
  yield* reader.take(text);
  yield* reader.end();
}

class CsvReader {
  /** What is not read yet; its first sign begins a record. */
  private text = '';
  /** Where the record goes on, once more text is there. */
  private line = 1;
  private readAgain = 0;
  /** How much text there is to be before it is worth looking again. */
  private wanted = 0;
  /** Within a line of which the rest is not wanted. */
  private skipping = false;
  private readonly stop: RegExp;

  constructor(private readonly delimiter: string) {
    this.stop = new RegExp(`[${delimiter === '\t' ? '\\t' : `\\${delimiter}`}\\r\\n]`, 'g');
  }

  *take(chunk: string): Generator<RawRow> {
    if (this.skipping) {
      const next = chunk.indexOf('\n') + 1;
      if (next === 0) return;
      this.skipping = false;
      this.text = chunk.slice(next);
    } else this.text += chunk;
    // A record is read again from its beginning when more of it comes: not for every chunk of a long one.
    if (this.text.length < this.wanted) return;
    yield* this.records(false);
    this.wanted = this.text.length * 2;
  }

  *end(): Generator<RawRow> {
    yield* this.records(true);
  }

  private *records(isLast: boolean): Generator<RawRow> {
    let at = 0;
    while (at < this.text.length) {
      const record = this.record(at, isLast);
      if (record === null) {
        const tooLong = this.text.length - at > LONGEST_CELL * 4;
        if (!isLast && !tooLong) break;
        // A quote opens here and closes nowhere: its line is lost, and what follows is read by itself.
        yield problemRow(this.line, tooLong ? 'too-long' : 'bad-quotes');
        const end = this.text.indexOf('\n', at);
        this.skipping = end < 0;
        const next = end < 0 ? this.text.length : end + 1;
        this.spend(this.text.length - next);
        this.line++;
        at = next;
        continue;
      }
      if (record.row) yield record.row;
      this.line += record.lines;
      at = record.next;
    }
    this.text = this.text.slice(at);
  }

  private spend(signs: number): void {
    this.readAgain += signs;
    if (this.readAgain > MOST_READ_AGAIN) throw new TransferError('damaged', 'quotes');
  }

  /** The record that begins at a place; null where more text is wanted. */
  private record(start: number, isLast: boolean): { row: RawRow | null; next: number; lines: number } | null {
    const { text, stop, delimiter } = this;
    const cells: string[] = [];
    let lines = 0;
    let long = false;
    let at = start;
    for (;;) {
      let cell = '';
      if (text[at] === '"') {
        const end = this.quoted(at + 1, isLast);
        if (end === null) return null;
        cell = text.slice(at + 1, end).replaceAll('""', '"');
        lines += countBreaks(cell);
        at = end + 1;
      }
      stop.lastIndex = at;
      const found = stop.exec(text);
      if (!found && !isLast) return null;
      const end = found?.index ?? text.length;
      cell += text.slice(at, end);
      long ||= cell.length > LONGEST_CELL;
      if (cells.length < MOST_CELLS) cells.push(cell);
      else if (cell !== '') long = true;
      at = end + 1;
      if (text[end] === delimiter) continue;
      if (text[end] === '\r') {
        if (end + 1 >= text.length && !isLast) return null;
        if (text[end + 1] === '\n') at++;
      }
      const isEmpty = cells.length === 1 && cells[0] === '';
      const row = long ? problemRow(this.line, 'too-long') : { n: this.line, cells };
      return { row: isEmpty ? null : row, next: Math.min(at, text.length), lines: lines + 1 };
    }
  }

  /** The place of the quote that closes a cell; null where it is not there yet. */
  private quoted(from: number, isLast: boolean): number | null {
    for (let at = this.text.indexOf('"', from); at >= 0; at = this.text.indexOf('"', at + 2)) {
      if (at + 1 >= this.text.length && !isLast) return null;
      if (this.text[at + 1] !== '"') return at;
    }
    return null;
  }
}

function countBreaks(text: string): number {
  let n = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) n++;
  return n;
}

/** The sign that parts the cells: the one by which most rows of the beginning have as many of them as the first. */
export function guessDelimiter(head: string): string {
  let best = { delimiter: ',', share: 0, cells: 1 };
  for (const delimiter of DELIMITERS) {
    const counts: number[] = [];
    for (const row of csvRowsOf(head, delimiter)) {
      if ('cells' in row) counts.push(row.cells.length);
      if (counts.length === 50) break;
    }
    const [cells = 1] = counts;
    const share = counts.filter((count) => count === cells).length / counts.length;
    if (cells > 1 && (share > best.share || (share === best.share && cells > best.cells)))
      best = { delimiter, share, cells };
  }
  return best.delimiter;
}
