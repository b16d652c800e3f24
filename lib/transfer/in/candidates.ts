/** From the rows of a file to what would be taken over: rows of our own form, or postings made of cells and values. */
import type { Owner } from '@/lib/notes/labels';
import type { FieldName } from '@/lib/posting/fields';
import { postingKey } from '@/lib/posting/identity';
import type { Posting } from '@/lib/posting/posting';
import type { RowCode, RowProblem } from '../error';
import { mendText } from '../plain-data';
import type { TransferRecord } from '../records';
import type { Target } from './headers';
import { cellWords, type Mapping } from './mapping';
import type { Form } from './open';
import { readRecord } from './record-row';
import type { RawRow } from './rows';
import { addressOf, ownerOf, ratingOf, tagsOfWords, timeOf } from './values';

/** A posting of a foreign file, with what it says beside it; null and empty where it says nothing. */
export interface Candidate {
  key: string;
  posting: Posting;
  note: string;
  tags: string[];
  /** The name of a status. */
  status: string;
  owner: Owner | null;
  rating: number | null;
  /** ms since the epoch */
  firstSeen: number | null;
  lastSeen: number | null;
}

/** @member mended texts of it held signs that cannot be kept, and were mended. */
export type Incoming =
  | { n: number; record: TransferRecord; mended: boolean }
  | { n: number; candidate: Candidate; mended: boolean }
  | { n: number; problem: RowProblem };

export interface CandidateOptions {
  /** Null for rows of our own form. */
  mapping: Mapping | null;
  /** Names in objects, in the order of the mapping's columns. */
  header: readonly string[];
  /** Who reads pages of an address, and the id that the site gives the posting; null where nobody does. */
  identify?: ((url: string) => { reader: string; id: string } | null) | undefined;
}

/** Every row of the file comes out once, taken or refused; empty ones and the header do not. */
export async function* incomingRows(
  rows: AsyncIterable<RawRow>,
  form: Form,
  options: CandidateOptions,
): AsyncGenerator<Incoming> {
  let isFirst = true;
  for await (const row of rows) {
    const isHeader = isFirst && form === 'table' && options.mapping?.hasHeader === true && 'cells' in row;
    if ('cells' in row) isFirst = false;
    if (isHeader) continue;
    const incoming =
      'problem' in row ? row : form === 'records' ? readRecord(row) : readPosting(row, options);
    if (incoming) yield incoming;
  }
}

const LONGEST: Readonly<Record<'description' | 'note' | 'field', number>> = {
  description: 200_000,
  note: 100_000,
  field: 2_000,
};

/** Thrown and caught in this file alone. */
class Refusal {
  constructor(
    readonly code: RowCode,
    readonly field: string,
  ) {}
}

/** Null for a row in which nothing stands. */
function readPosting(
  row: Exclude<RawRow, { problem: RowProblem }>,
  options: CandidateOptions,
): Incoming | null {
  const { mapping, header } = options;
  const values = 'cells' in row ? row.cells : header.map((name) => memberOf(row.value, name));
  if (values.every((value) => wordsIn(value).trim() === '')) return null;
  try {
    const read = new MappedRow(values, mapping?.columns ?? [], header);
    const candidate = candidateOf(read, options);
    return { n: row.n, candidate, mended: read.mended || ('mended' in row && row.mended) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { n: row.n, problem: { code: error.code, field: error.field } };
  }
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : null;
}

/** A cell as text: also a list of texts, as exports of programs have it. */
function wordsIn(value: unknown): string {
  if (!Array.isArray(value)) return cellWords(value);
  return value
    .slice(0, 1_000)
    .map(cellWords)
    .filter((words) => words !== '')
    .join('\n');
}

/** A row under its mapping. */
class MappedRow {
  mended = false;
  constructor(
    private readonly values: readonly unknown[],
    private readonly columns: readonly (Target | null)[],
    private readonly header: readonly string[],
  ) {}

  /** The values of a target with the names of their columns, empty ones left out. */
  all(target: Target): { value: unknown; words: string; name: string }[] {
    return this.columns.flatMap((one, i) => {
      const value = this.values[i];
      const words = one === target ? this.plain(wordsIn(value)) : '';
      return words === '' ? [] : [{ value, words, name: this.header[i] ?? '' }];
    });
  }

  /** @param most characters. */
  words(target: Target, most = LONGEST.field): string {
    const words = this.all(target)[0]?.words ?? '';
    if (words.length > most) throw new Refusal('too-long', target);
    return words;
  }

  private plain(words: string): string {
    const mended = mendText(words);
    if (mended !== words) this.mended = true;
    // The mark behind which we hide what looks like a formula.
    return mended
      .trim()
      .replace(/^'(?=[=+\-@＝＋－＠])/, '')
      .replace(/\r\n?/g, '\n');
  }
}

const FIELDS = [
  'company',
  'place',
  'salary',
  'education',
  'experience',
  'headcount',
  'validity',
] as const satisfies readonly FieldName[];

function candidateOf(row: MappedRow, { identify }: CandidateOptions): Candidate {
  const title = row.words('title');
  if (title === '') throw new Refusal('no-title', 'title');
  const description = joinedText(row);
  if (description === '') throw new Refusal('no-text', 'description');
  const address = row.words('url', 4_000);
  const url = addressOf(address);
  const known = url ? identify?.(url) : null;
  const posting: Posting = {
    reader: known?.reader ?? 'import',
    id: known?.id ?? null,
    url,
    title,
    description,
  };
  for (const field of FIELDS) {
    const words = row.words(field);
    if (words !== '') posting[field] = words;
  }
  const tags = tagsOfWords(
    row
      .all('tags')
      .map(({ words }) => words)
      .join(';'),
  );
  if (tags === null) throw new Refusal('too-many-tags', 'tags');
  const note = row
    .all('note')
    .map(({ words }) => words)
    .join('\n');
  if (note.length > LONGEST.note) throw new Refusal('too-long', 'note');
  return {
    key: postingKey(posting),
    posting,
    note,
    tags,
    status: row.words('status', 60),
    owner: checkedValue(row, 'owner', ownerOf, 'bad-form'),
    rating: checkedValue(row, 'rating', ratingOf, 'bad-number'),
    firstSeen: checkedValue(row, 'firstSeen', timeOf, 'bad-date'),
    lastSeen: checkedValue(row, 'lastSeen', timeOf, 'bad-date'),
  };
}

function checkedValue<T>(
  row: MappedRow,
  target: Target,
  read: (value: unknown) => T | null,
  code: RowCode,
): T | null {
  const [cell] = row.all(target);
  if (!cell) return null;
  const value = read(cell.value);
  if (value === null) throw new Refusal(code, target);
  return value;
}

/** The text of a posting; where several columns make it up, each under its name, which says what section it is. */
function joinedText(row: MappedRow): string {
  const parts = row.all('description');
  const text =
    parts.length < 2
      ? (parts[0]?.words ?? '')
      : parts
          .map(({ words, name }) =>
            name.trim() === '' || words.startsWith(name.trim()) ? words : `${name.trim()}：\n${words}`,
          )
          .join('\n\n');
  if (text.length > LONGEST.description) throw new Refusal('too-long', 'description');
  return text;
}
