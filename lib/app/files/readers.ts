/** A person's own readers as a file: written whole, and read whole or not at all. */
import { type OwnReader, readersFileSchema } from '@/lib/platform/readers';
import type { Site } from '@/lib/sites/site';
import { lineFinder, lineOfError } from './json-lines';

const MOST_CHARACTERS = 1_000_000;
const MOST_ERRORS = 50;
/** Deeper than any reader is: a file made to exhaust us. */
const DEEPEST = 20;

export interface FileError {
  line: number;
  /** `readers.0.hosts.0`; empty for the file itself. */
  place: string;
  /** A word for what is wrong; the interface puts it into a sentence. */
  code: string;
}

export type ReadFile = { readers: OwnReader[]; errors: [] } | { readers: []; errors: FileError[] };

export function writeReaders(readers: readonly Site[]): string {
  return `${JSON.stringify({ yardstick: 'readers', version: 1, readers }, null, 2)}\n`;
}

/** Nothing of a file with an error is taken. */
export function readReaders(text: string): ReadFile {
  const refuse = (...errors: FileError[]): ReadFile => ({ readers: [], errors });
  if (text.length > MOST_CHARACTERS) return refuse({ line: 1, place: '', code: 'big' });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return refuse({ line: lineOfError(text, error), place: '', code: 'json' });
  }
  if (depthOf(value) > DEEPEST) return refuse({ line: 1, place: '', code: 'big' });
  const parsed = readersFileSchema.safeParse(value);
  if (parsed.success) return { readers: parsed.data.readers, errors: [] };
  const lineOf = lineFinder(text);
  const errors = parsed.error.issues.slice(0, MOST_ERRORS).map((issue) => {
    const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
    return { line: lineOf(path), place: path.join('.'), code: codeOf(issue, valueAt(value, path)) };
  });
  return refuse(...errors.sort((a, b) => a.line - b.line));
}

/** Without recursion: the depth of a hostile file is not ours to stand. */
function depthOf(value: unknown): number {
  let deepest = 0;
  const left: [unknown, number][] = [[value, 1]];
  for (let next = left.pop(); next; next = left.pop()) {
    const [one, depth] = next;
    deepest = Math.max(deepest, depth);
    if (depth > DEEPEST) break;
    if (typeof one === 'object' && one !== null)
      for (const inner of Object.values(one)) left.push([inner, depth + 1]);
  }
  return deepest;
}

interface Issue {
  code: string;
  message: string;
  input?: unknown;
  errors?: readonly (readonly { message: string }[])[];
}

const OWN_CODES = /^(?:pattern|selector)-(?:long|syntax|costly)$|^(?:host|own-id)$/;

/** @param found what stands where the issue is. */
function codeOf({ code, message, errors = [] }: Issue, found: unknown): string {
  if (OWN_CODES.test(message)) return message;
  // One of several forms was to fit: what is wrong with the selector says more than that none did.
  const inner = errors.flat().find((one) => OWN_CODES.test(one.message));
  if (inner) return inner.message;
  if (code === 'unrecognized_keys') return 'unrecognized-keys';
  if (code === 'too_big') return 'too-big';
  if (code === 'too_small') return 'too-small';
  if (code !== 'invalid_type') return 'other';
  return found === undefined ? 'missing' : 'type';
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (of, part) => (of as Record<string | number, unknown> | undefined)?.[part],
    value,
  );
}
