import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ITEMS } from '@/lib/checklist/catalogue';
import { code, plain, table } from '@/lib/cli/docs/markdown';
import { docsPages } from '@/lib/cli/docs/pages';
import { SITES } from '@/lib/sites/registry';

const FOLDER = resolve(import.meta.dirname, '../../../../docs');
const pages = docsPages();

test.each(Object.entries(pages))('docs/%s says what the sources say', (name, text) => {
  const path = resolve(FOLDER, name);
  const same = existsSync(path) && readFileSync(path, 'utf8') === text;
  expect(same, `docs/${name} is out of date: run \`npm run docs\` and commit it`).toBe(true);
});

test('every item and every layout is described', () => {
  for (const { id } of ITEMS) expect(pages['checklist.md']).toContain(`- Id: \`${id}\``);
  for (const { id } of SITES.flatMap((site) => site.layouts))
    expect(pages['sites.md']).toContain(`### \`${id}\``);
});

test('figures that an employer must replace are seen as such', () => {
  expect(pages['checklist.md']).toMatch(/【\d/);
  expect(pages['checklist.md']).not.toContain('{{');
});

describe('Markdown', () => {
  test('a text cannot become markup', () => {
    expect(plain('任职要求：\n <b>*a*</b> [x](y)')).toBe('任职要求： ↵ \\<b\\>\\*a\\*\\</b\\> \\[x\\](y)');
  });

  test('code may hold backticks, and a cell of a table may hold pipes', () => {
    expect(code('a`b')).toBe('`` a`b ``');
    expect(table(['x'], [['`a|b`'], ['c\\|d']])).toBe('| x |\n| --- |\n| `a\\|b` |\n| c\\|d |');
  });
});
