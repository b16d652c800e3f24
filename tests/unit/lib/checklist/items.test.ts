import { describe, expect, test } from 'vitest';
import { builtinAuditor } from '@/lib/audit/builtin';
import type { Audit, ItemResult } from '@/lib/audit/types';
import { ITEM_FILES, ITEMS } from '@/lib/checklist/catalogue';
import { GROUPS } from '@/lib/checklist/groups';
import { LADDER } from '@/lib/checklist/ladder';
import { itemSchema } from '@/lib/checklist/schema';
import { describeSource } from '@/lib/checklist/sources';

const auditor = await builtinAuditor();
const audit = (description: string): Audit => auditor.audit({ title: '客服', description }, { anyway: true });
const judged = (id: string, description: string): ItemResult =>
  audit(description).items.find((item) => item.id === id) as ItemResult;
/** A suggestion as it reads when its blanks are filled with their examples. */
const filled = (text: string) => text.replace(/\{\{(.*?)\}\}/g, '$1');

test('there are 58 items, and every group has some', () => {
  expect(ITEMS).toHaveLength(58);
  expect(GROUPS.reduce((sum, group) => sum + group.cap, 0)).toBe(100);
  for (const group of GROUPS) expect(ITEMS.some((item) => item.group === group.id)).toBe(true);
});

test('the six ways to raise one’s competitiveness each stand on an item', () => {
  const improvements = ITEMS.flatMap((item) => (item.improve ? [item.improve.source] : []));
  expect(improvements.sort()).toEqual(['A3.1', 'A3.2', 'A3.3', 'A3.4', 'A3.5', 'A3.6']);
});

test('the ladder has five rungs', () => {
  expect(LADDER.map((rung) => rung.source)).toEqual(['A4.1', 'A4.2', 'A4.3', 'A4.4', 'A4.5']);
});

describe.each([...ITEM_FILES])('%s', (file, item) => {
  test('keeps the schema and is called as its file', () => {
    expect(itemSchema.safeParse(item).error).toBeUndefined();
    expect(item.id).toBe(file);
    for (const source of item.sources) expect(describeSource(source)).toContain('《');
  });

  test('has advice where it is delicate, a suggestion where it is not', () => {
    expect(Boolean(item.advice)).toBe(Boolean(item.delicate));
    expect(Boolean(item.suggestion)).toBe(!item.delicate);
    expect(item.delicate ? item.weight : 1).toBe(item.delicate ? 0 : 1);
  });

  test.each(item.examples.covered)('covers: %s', (text) => {
    expect(judged(item.id, text)).toMatchObject({ state: 'covered' });
  });

  test.each(item.examples.waived)('waives: %s', (text) => {
    expect(judged(item.id, text)).toMatchObject({ state: 'waived' });
  });

  test.each(item.examples.lookAlikes)('is not misled by: %s', (text) => {
    expect(judged(item.id, text)).toMatchObject({ state: 'missing' });
  });

  test.runIf(item.suggestion)('its own suggestion covers it, in Chinese and alone', () => {
    const heading = { duty: '岗位职责：', ask: '任职要求：', offer: '福利待遇：', fact: '' }[item.frame];
    const text = `${heading}${filled(item.suggestion?.zh ?? '')}`;
    expect(judged(item.id, text), text).toMatchObject({ state: 'covered' });
  });
});
