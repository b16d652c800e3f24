import { expect, test } from 'vitest';
import { fieldState } from '@/lib/audit/fields';
import type { ItemFacts } from '@/lib/audit/types';

const facts = (field: ItemFacts['field']): ItemFacts => ({
  id: 'pay',
  group: 'conditions',
  weight: 4,
  delicate: false,
  waivable: true,
  field,
});
const stateOf = (salary: string | null | undefined, partial = false) =>
  fieldState(
    facts('salary'),
    { title: '', description: '', ...(salary === undefined ? {} : { salary }) },
    partial,
  );

test.each([
  ['6-8K', 'covered', 'field'],
  ['学历不限', 'waived', 'field'],
  ['经验要求：无需', 'waived', 'field'],
  ['', 'missing', null],
  ['  - ', 'missing', null],
  ['薪资面议', 'missing', null],
  ['薪资保密', 'missing', null],
  ['登录后查看', 'unreadable', null],
  ['Log in to see', 'unreadable', null],
  ['***', 'unreadable', null],
  ['天翼保密科技有限公司', 'covered', 'field'],
  ['新登陆科技', 'covered', 'field'],
  ['Negotiable', 'missing', null],
  ['\ue123\ue456-\ue123K', 'unreadable', null],
  [null, 'unreadable', null],
  [undefined, 'missing', null],
] as const)('%s: %s', (value, state, from) => {
  expect(stateOf(value)).toMatchObject({ state, from });
});

test('a posting that is cut has nothing missing', () => {
  expect(stateOf(undefined, true).state).toBe('unreadable');
  expect(stateOf('面议', true).state).toBe('unreadable');
  expect(stateOf('6-8K', true).state).toBe('covered');
});

test('an item without a field looks at none', () => {
  const posting = { title: '', description: '', salary: '6-8K' };
  expect(fieldState(facts(null), posting, false).state).toBe('missing');
});
