/** A table, or a section a posting, in Markdown. */
import { type Bytes, utf8Chunks } from '../bytes';
import { checkAbort, type Work } from '../progress';
import { COLUMNS, type Column, cellsOf, cellText, type TableOptions } from '../table';
import type { TableRows } from './csv';

export type MarkdownLayout = 'table' | 'sections';

/** @yields chunks of the file, in UTF-8. */
export function markdownChunks(
  rows: TableRows,
  options: TableOptions & Work & { layout: MarkdownLayout },
): AsyncGenerator<Bytes> {
  return utf8Chunks(parts(rows, options));
}

async function* parts(
  rows: TableRows,
  options: TableOptions & Work & { layout: MarkdownLayout },
): AsyncGenerator<string> {
  const { words, tally, signal, onProgress, layout } = options;
  const names = COLUMNS.map((column) => words.columns[column]);
  if (layout === 'table') yield `${tableLine(names)}|${'---|'.repeat(names.length)}\n`;
  for await (const row of rows) {
    checkAbort(signal);
    const cells = cellsOf(row, options).map(cellText);
    yield layout === 'table' ? tableLine(cells) : section(cells, names);
    tally.rows++;
    onProgress?.({ bytes: 0, total: 0, rows: tally.rows });
  }
}

/** A cell is one line: a break in it is written as such. */
function tableLine(cells: readonly string[]): string {
  return `| ${cells.map((cell) => escaped(cell.trim()).replace(/\s*[\r\n]+\s*/g, '<br>')).join(' | ')} |\n`;
}

/** Long texts stand below the list, in lines of their own. */
const LONG: readonly Column[] = ['description', 'notes'];

function section(cells: readonly string[], names: readonly string[]): string {
  const parts = COLUMNS.map((column, i) => ({ column, name: names[i] ?? '', text: cells[i] ?? '' })).filter(
    ({ column, text }) => text.trim() !== '' && column !== 'title',
  );
  const list = parts
    .filter(({ column }) => !LONG.includes(column))
    .map(({ name, text }) => `- ${name}: ${escaped(text.replace(/\s+/g, ' '))}\n`);
  const long = parts
    .filter(({ column }) => LONG.includes(column))
    .map(({ name, text }) => `\n### ${name}\n\n${paragraphs(text)}\n`);
  const title = escaped((cells[0] ?? '').replace(/\s+/g, ' ').trim());
  return `## ${title}\n\n${list.join('')}${long.join('')}\n`;
}

/** Every line stays a line, and none becomes a heading, a list or a fence. */
function paragraphs(text: string): string {
  return text
    .split(/\r\n|[\r\n]/)
    .map((line) => escaped(line.trim()).replace(/^([#>+=~-]|\d+(?=[.)]))/, '\\$1'))
    .map((line) => line.replace(/^\\(\d+)([.)])/, '$1\\$2'))
    .join('  \n')
    .replace(/(?: {2}\n){2,}/g, '\n\n');
}

/** Words of others, without what Markdown would read as markup: titles and texts come from anywhere. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|~!&]/g, '\\$&');
}
