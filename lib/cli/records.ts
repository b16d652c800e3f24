/** Reads a file of JSON Lines record by record. A bad line is told by its number and passed over. */
import { createReadStream } from 'node:fs';
import * as z from 'zod/mini';
import english from 'zod/v4/locales/en.js';
import { fail } from './fail';
import { linesOf, NOT_UTF8 } from './lines';

// The extension ships no language of zod's; here the reasons are read by people.
z.config(english());

/** A record, the reason why a line is none, or null for an empty line. */
export type ReadLine<T> = { record: T } | { why: string } | null;

/** How many lines were read so far. */
export interface Count {
  good: number;
  bad: number;
}

/** Reads one line as JSON of a form. */
export function readJson<T>(text: string, schema: z.core.$ZodType<T>): ReadLine<T> {
  if (!text.trim()) return null;
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return { why: `not JSON: ${(error as Error).message}` };
  }
  const parsed = z.safeParse(schema, data);
  if (parsed.success) return { record: parsed.data };
  const reasons = parsed.error.issues.map(
    ({ path, message }) => `${path.join('.') || 'the line'}: ${message}`,
  );
  return { why: reasons.join('; ') };
}

/**
 * @param file its path, or - for standard input.
 * @param count goes up as lines are read.
 * @yields the records, with the numbers of their lines. Ends the program when the file cannot be read.
 */
export async function* recordsOf<T>(
  file: string,
  read: (text: string) => ReadLine<T>,
  say: (message: string) => void,
  count: Count = { good: 0, bad: 0 },
): AsyncGenerator<{ record: T; number: number }> {
  const input = file === '-' ? process.stdin : createReadStream(file);
  input.on('error', (error: Error) => fail(`${file}: ${error.message}`));
  let number = 0;
  for await (const text of linesOf(input)) {
    number++;
    const line = text === null ? { why: NOT_UTF8 } : attempt(text, read);
    if (line === null) continue;
    if ('why' in line) {
      count.bad++;
      say(`line ${number}: ${line.why}`);
      continue;
    }
    count.good++;
    yield { record: line.record, number };
  }
}

/** One posting that cannot be judged must not end a file of thousands. */
function attempt<T>(text: string, read: (text: string) => ReadLine<T>): ReadLine<T> {
  try {
    return read(text);
  } catch (error) {
    return { why: (error as Error).message };
  }
}

/** Ends the program where nothing was good; else sets the exit status that bad lines call for. */
export function endBy(file: string, { good, bad }: Count): void {
  if (good === 0)
    fail(bad > 0 ? `${file}: no posting could be read (${bad} bad lines)` : `${file}: no postings`);
  process.exitCode = bad > 0 ? 1 : 0;
}
