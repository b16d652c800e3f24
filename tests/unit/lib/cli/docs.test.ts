import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ITEMS } from '@/lib/checklist/catalogue';
import { code, plain, table } from '@/lib/cli/docs/markdown';
import { docsPages } from '@/lib/cli/docs/pages';
import { RULES } from '@/lib/compliance/catalogue';
import { LAWS } from '@/lib/compliance/laws';
import { SITES } from '@/lib/sites/registry';
import { PROBLEMS } from '@/lib/sync/problem';

const FOLDER = resolve(import.meta.dirname, '../../../../docs');
const pages = docsPages();

test.each(Object.entries(pages))('docs/%s says what the sources say', (name, text) => {
  const path = resolve(FOLDER, name);
  const same = existsSync(path) && readFileSync(path, 'utf8') === text;
  expect(same, `docs/${name} is out of date: run \`npm run docs\` and commit it`).toBe(true);
});

test('every rule is described, with the laws that it cites, and said to be no legal advice', () => {
  const text = pages['compliance.md'] as string;
  expect(text).toContain('This is not legal advice');
  expect(text).toContain('疑似');
  for (const { id, law } of RULES) {
    expect(text).toContain(`- Id: \`${id}\``);
    for (const key of law) expect(text).toContain(plain(LAWS[key].cite));
  }
});

test('every item and every layout is described', () => {
  for (const { id } of ITEMS) expect(pages['checklist.md']).toContain(`- Id: \`${id}\``);
  for (const { id } of SITES.flatMap((site) => site.layouts))
    expect(pages['sites.md']).toContain(`### \`${id}\``);
});

test('every problem of a sync stands there by its number, in both languages', () => {
  const text = pages['sync.md'] as string;
  for (const number of Object.values(PROBLEMS))
    expect(text.split(`\n| ${number} |`), String(number)).toHaveLength(3);
});

test('figures that an employer must replace are seen as such', () => {
  expect(pages['checklist.md']).toMatch(/【\d/);
  for (const text of Object.values(pages)) expect(text).not.toContain('{{');
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
