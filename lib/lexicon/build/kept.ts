/**
 * What is made of the sources is kept beside the dependencies: each build, test run and program of the command line
 * needs it, and to make it takes seconds. It is kept under a hash of everything that can go into it.
 */
import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The rooms that the tables and texts are made of. */
const ROOMS = ['audit', 'checklist', 'compliance', 'i18n', 'lexicon', 'posting', 'role', 'text'];

/** A value, and the files that it was made from. */
export interface Made {
  value: unknown;
  files: string[];
}

/** What was made of these very sources before, or what `make` makes of them now. @param root of the project. */
export async function kept(root: string, name: string, make: () => Promise<Made>): Promise<Made> {
  const folder = join(root, 'node_modules/.cache/yardstick');
  const file = `${name}-${hashOf(root)}.json`;
  try {
    return JSON.parse(readFileSync(join(folder, file), 'utf8'));
  } catch {
    // Not made yet, or not readable: it is made anew.
  }
  const made = await make();
  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(folder)) if (isOld(old, name)) rmSync(join(folder, old), { force: true });
  // Another run may write the same at the same time: each writes a file of its own and puts it in place whole.
  const draft = join(folder, `${randomUUID()}.draft`);
  writeFileSync(draft, JSON.stringify(made));
  renameSync(draft, join(folder, file));
  return made;
}

function isOld(file: string, name: string): boolean {
  return file.startsWith(`${name}-`) && /-[0-9a-f]{32}\.json$/.test(file);
}

function hashOf(root: string): string {
  const hash = createHash('sha256');
  const files = ROOMS.flatMap((room) =>
    readdirSync(join(root, 'lib', room), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => join('lib', room, file)),
  );
  for (const file of [...files.sort(), 'package-lock.json'])
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
      .update('\0');
  return hash.digest('hex').slice(0, 32);
}
