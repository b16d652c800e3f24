/** Which column of a file is what: guessed from its headers, changed by a person, remembered for files like it. */
import * as z from 'zod/mini';
import { hash } from '@/lib/posting/identity';
import { plainHeader, readHeader, SHARED, TARGETS, type Target } from './headers';
import type { RawRow } from './rows';

export const mappingSchema = z.object({
  /** Whether the first row names the columns. */
  hasHeader: z.boolean(),
  /** For each column what it is; null leaves it out. */
  columns: z.array(z.nullable(z.enum(TARGETS))).check(z.maxLength(1_000)),
});
export type Mapping = z.infer<typeof mappingSchema>;

/** A mapping that a person agreed to, for files with the same header: plain data, kept by whoever has a store. */
export const rememberedSchema = z.object({ fingerprint: z.string(), mapping: mappingSchema });
export type Remembered = z.infer<typeof rememberedSchema>;

/** The same for files whose columns have the same names in the same order. */
export function fingerprintOf(header: readonly string[]): string {
  return hash(header.map(plainHeader).join('\u0000'));
}

/** @param remembered earlier decisions: one of the same header goes before any guess. */
export function guessMapping(header: readonly string[], remembered: readonly Remembered[] = []): Mapping {
  const fingerprint = fingerprintOf(header);
  const known = remembered.find((one) => one.fingerprint === fingerprint);
  if (known && known.mapping.columns.length === header.length) return known.mapping;
  const read = header.map(readHeader);
  const columns = read.map((one, i): Target | null => {
    if (!one || one.target === 'derived') return null;
    if (SHARED.includes(one.target)) return one.target;
    // The surest column is taken, and of equally sure ones the first.
    const rivals = read.flatMap((other, j) =>
      other?.target === one.target && (other.exact === one.exact ? j < i : other.exact) ? [j] : [],
    );
    return rivals.length > 0 ? null : one.target;
  });
  return { hasHeader: read.some((one) => one !== null), columns };
}

/** Whether rows can be made of it: a posting has a title and a text. */
export function isUsable({ columns }: Mapping): boolean {
  return columns.includes('title') && columns.includes('description');
}

/** How many rows are looked at to learn what names their values have. */
const LOOKED_AT = 50;

/** The first rows of a file, for a person to see what they map. */
export interface Sample {
  /** The names of the columns: the first row's cells, or the names in the first objects. */
  header: string[];
  rows: RawRow[];
}

/** Reads the beginning of a file and lets go of the rest. */
export async function sampleOf(rows: AsyncIterable<RawRow>): Promise<Sample> {
  const first: RawRow[] = [];
  for await (const row of rows) {
    first.push(row);
    if (first.length >= LOOKED_AT) break;
  }
  const head = first.find((row) => 'cells' in row);
  if (head) return { header: head.cells.map((cell) => cellWords(cell)), rows: first };
  const names = new Set<string>();
  for (const row of first)
    if ('value' in row && typeof row.value === 'object' && row.value !== null)
      for (const name of Object.keys(row.value).slice(0, 200)) names.add(name);
  return { header: [...names].slice(0, 1_000), rows: first };
}

/** A cell as text. */
export function cellWords(cell: unknown): string {
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  return cell instanceof Date ? cell.toISOString().slice(0, 16).replace('T', ' ') : '';
}
