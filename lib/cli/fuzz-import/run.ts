/** Tries damaged files until one breaks what must hold. */
import { choices } from '../random';
import { checkFile } from './check';
import { mutated } from './mutate';
import type { Sample } from './samples';

export interface Tried {
  files: number;
  taken: number;
  rowsRefused: number;
  /** Files that were refused as a whole, by the reason. */
  refused: Record<string, number>;
}

export interface Failure {
  /** The number of the file: the same seed makes the same one. */
  number: number;
  sample: string;
  why: string;
  bytes: Uint8Array;
}

/** Half of the files that have something within are damaged there, and made whole again around it. */
export async function damagedFile(
  samples: readonly Sample[],
  seed: number,
  number: number,
): Promise<{ sample: Sample; bytes: Uint8Array<ArrayBuffer> }> {
  const choose = choices(Math.imul(seed, 0x9e3779b1) + number);
  const sample = samples[choose(samples.length)] as Sample;
  const other = samples[choose(samples.length)] as Sample;
  if (!sample.inner || choose(2) === 0) return { sample, bytes: mutated(sample.bytes, other.bytes, choose) };
  const inner = mutated(new TextEncoder().encode(sample.inner.text), other.bytes, choose);
  return { sample, bytes: await sample.inner.wrap(new TextDecoder().decode(inner)) };
}

/** @param from the number of the first file. @returns the counts, and the first failure. */
export async function tryFiles(
  samples: readonly Sample[],
  {
    seed,
    files,
    from = 0,
    onFile,
  }: { seed: number; files: number; from?: number; onFile?: (done: number) => void },
): Promise<{ tried: Tried; failure: Failure | null }> {
  const tried: Tried = { files: 0, taken: 0, rowsRefused: 0, refused: {} };
  for (let number = from; number < from + files; number++) {
    const { sample, bytes } = await damagedFile(samples, seed, number);
    try {
      const { refused, taken, rowsRefused } = await checkFile(new Blob([bytes]));
      tried.taken += taken;
      tried.rowsRefused += rowsRefused;
      if (refused) tried.refused[refused] = (tried.refused[refused] ?? 0) + 1;
    } catch (error) {
      const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
      return { tried, failure: { number, sample: sample.name, why, bytes } };
    }
    tried.files++;
    onFile?.(tried.files);
  }
  return { tried, failure: null };
}
