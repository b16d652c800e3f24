import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { GROUP_IDS, type Item, itemSchema } from '@/lib/checklist/schema';
import { CATEGORIES } from '@/lib/compliance/kinds';
import { type Rule, ruleSchema } from '@/lib/compliance/schema';
import { isOfAskingGroup } from '@/lib/fit/profile';
import type { Site } from '@/lib/sites/site';
import { ASKING_GROUPS, FRAME_OF_GROUP, CATEGORIES as WRITTEN } from '../../tools/skeletons.mjs';

const NEW = resolve(import.meta.dirname, '../../tools/new.mjs');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yardstick-new-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [NEW, ...args, '--into', folder], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** What a written file exports: it is data, so it may be run without the module that it takes its type from. */
function exported<T>(name: string): T {
  const source = readFileSync(join(folder, name), 'utf8')
    .replace(/^import .*;$/m, '')
    .replace(/export const \w+(?:: Site)? = /, 'return ');
  const same = (data: unknown) => data;
  return new Function('defineItem', 'defineRule', source)(same, same) as T;
}

test('every group has a frame to start from', () => {
  expect(Object.keys(FRAME_OF_GROUP)).toEqual([...GROUP_IDS]);
});

test('the groups that ask something of the person are those of the profile', () => {
  expect(ASKING_GROUPS).toEqual(GROUP_IDS.filter((group) => isOfAskingGroup({ group })));
});

test.each(GROUP_IDS)('an item of group %s keeps the schema, and its examples are still wrong', (group) => {
  const ran = run('item', 'pet-care', '--group', group);
  expect(ran).toMatchObject({ status: 0, stderr: '' });
  expect(ran.stdout).toContain('pet-care.ts. Next:');
  const item = exported<Item>('pet-care.ts');
  expect(itemSchema.safeParse(item).error).toBeUndefined();
  expect(item).toMatchObject({ id: 'pet-care', group });
  expect(item.claim !== undefined).toBe(isOfAskingGroup(item));
  const [pattern] = item.covered as string[];
  expect(item.examples.covered.some((text) => text.includes(pattern as string))).toBe(false);
  expect(item.examples.lookAlikes.every((text) => text.includes(pattern as string))).toBe(true);
});

test('the categories of rules are those of the schema', () => {
  expect(WRITTEN).toEqual([...CATEGORIES]);
});

test.each(CATEGORIES)(
  'a rule of category %s keeps the schema, and its examples are still wrong',
  (category) => {
    const ran = run('rule', 'pet-ban', '--category', category);
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    expect(ran.stdout).toContain('pet-ban.ts. Next:');
    const rule = exported<Rule>('pet-ban.ts');
    expect(ruleSchema.safeParse(rule).error).toBeUndefined();
    expect(rule).toMatchObject({ id: 'pet-ban', category });
    const [pattern] = rule.found as string[];
    const { found, lookAlikes } = rule.examples;
    expect(found.some((text) => JSON.stringify(text).includes(pattern as string))).toBe(false);
    expect(lookAlikes.every((text) => JSON.stringify(text).includes(pattern as string))).toBe(true);
  },
);

test('a site has one layout, that nobody has seen yet', () => {
  expect(run('site', 'example-jobs', '--host', '*.example.com')).toMatchObject({ status: 0, stderr: '' });
  const site = exported<Site>('example-jobs.ts');
  expect(site).toMatchObject({
    id: 'example-jobs',
    hosts: ['*.example.com'],
    address: 'https://example.com/TODO/{id}',
  });
  expect(site.layouts[0]?.evidence.at).not.toMatch(/20\d\d/);
});

test('what exists is not written over', () => {
  writeFileSync(join(folder, 'pet-care.ts'), 'mine');
  const ran = run('item', 'pet-care', '--group', 'basic');
  expect(ran).toMatchObject({ status: 2, stdout: '' });
  expect(ran.stderr).toContain('exists already');
  expect(readFileSync(join(folder, 'pet-care.ts'), 'utf8')).toBe('mine');
});

test.each([
  [['item', 'PetCare', '--group', 'basic'], 'cannot be an id'],
  [['item', '../pet', '--group', 'basic'], 'cannot be an id'],
  [['item', 'pet-care', '--group', 'pets'], '--group must be one of duties, basic'],
  [['item', 'pet-care'], 'usage'],
  [['item', '--group', 'basic'], 'usage'],
  [['item', 'pet', 'care', '--group', 'basic'], 'usage'],
  [['site', 'example', '--host', 'https://example.com/'], '--host must be a host'],
  [['site', 'generic', '--host', 'example.com'], 'is taken'],
  [['rule', 'pet-ban', '--category', 'pets'], '--category must be one of discrimination, health'],
  [['rule', 'Pet', '--category', 'tone'], 'cannot be an id'],
  [['rule', 'pet-ban', '--group', 'basic'], 'usage'],
  [['law', 'x'], 'an item, a rule or a site'],
  [['toString', 'x'], 'an item, a rule or a site'],
  [['item', 'pet-care', '--loud'], 'loud'],
])('%j is refused', (args, says) => {
  const ran = run(...args);
  expect(ran).toMatchObject({ status: 2, stdout: '' });
  expect(ran.stderr).toContain(says);
  expect(existsSync(folder) && readdirSync(folder)).toEqual([]);
});
