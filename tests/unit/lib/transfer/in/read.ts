/** Files and what comes out of them. */
import { type CandidateOptions, type Incoming, incomingRows } from '@/lib/transfer/in/candidates';
import { guessMapping, sampleOf } from '@/lib/transfer/in/mapping';
import { type OpenedFile, openFile } from '@/lib/transfer/in/open';
import type { RawRow } from '@/lib/transfer/in/rows';

export async function all<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const row of rows) found.push(row);
  return found;
}

export function fileOf(...parts: (string | Uint8Array)[]): Blob {
  return new Blob(parts as BlobPart[]);
}

/** A text in an encoding that the platform only reads: every two bytes that make a sign of it are looked up. */
export function gb18030(text: string): Uint8Array {
  const decoder = new TextDecoder('gb18030');
  const bytesOf = new Map<string, number[]>();
  for (let a = 0x81; a <= 0xfe; a++)
    for (let b = 0x40; b <= 0xfe; b++) {
      const sign = decoder.decode(new Uint8Array([a, b]));
      if (sign.length === 1 && !bytesOf.has(sign)) bytesOf.set(sign, [a, b]);
    }
  return new Uint8Array(
    [...text].flatMap((sign) => (sign < '\x80' ? [sign.charCodeAt(0)] : (bytesOf.get(sign) ?? [0x3f]))),
  );
}

export async function rowsOf(file: Blob): Promise<RawRow[]> {
  return all((await openFile(file)).rows());
}

/** As a person would import it who agrees with every guess. */
export async function imported(
  opened: OpenedFile,
  more: Partial<CandidateOptions> = {},
): Promise<Incoming[]> {
  const { header } = await sampleOf(opened.rows());
  const mapping = opened.form === 'records' ? null : guessMapping(header);
  return all(incomingRows(opened.rows(), opened.form, { mapping, header, ...more }));
}
