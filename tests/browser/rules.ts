/** The rules of compliance: their files, read without the bundler that the extension's catalogue needs. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Rule } from '@/lib/compliance/schema';

const FOLDER = join(import.meta.dirname, '../../lib/compliance/rules');

export const RULES: readonly Rule[] = await Promise.all(
  readdirSync(FOLDER).map(async (file) => ((await import(join(FOLDER, file))) as { rule: Rule }).rule),
);
