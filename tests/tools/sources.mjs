/** The project's folder, and hashes of its sources: what was made from the same ones is not made again. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** @param {readonly string[]} places files and folders, relative to the root. */
export function hashOf(places) {
  const hash = createHash('sha256').update(process.version);
  for (const place of places) {
    const at = join(root, place);
    const names = statSync(at).isDirectory() ? readdirSync(at, { recursive: true }).sort() : [''];
    for (const name of names) {
      const file = join(at, name);
      if (statSync(file).isFile()) hash.update(`${place}/${name}\0`).update(readFileSync(file));
    }
  }
  return hash.digest('hex').slice(0, 16);
}
