import { expect, test } from 'vitest';
import { guessOwner, ownersSchema } from '@/lib/notes/owners';

const OWNERS = ownersSchema.parse([
  { kind: 'own', name: '栖木家居' },
  { kind: 'rival', name: '拾光' },
  { kind: 'client', name: '拾光灯饰（中山）有限公司' },
  { kind: 'client', name: '有限公司' },
]);

test('a company of the list, however it is written', () => {
  expect(guessOwner('栖木 家居有限公司', OWNERS)).toEqual({ kind: 'own', name: '栖木家居' });
  expect(guessOwner('栖木', OWNERS)).toEqual({ kind: 'own', name: '栖木家居' });
});

test('of several the longest name', () => {
  expect(guessOwner('拾光灯饰(中山)', OWNERS)?.kind).toBe('client');
  expect(guessOwner('拾光咖啡', OWNERS)?.kind).toBe('rival');
});

test('no guess where nothing is known', () => {
  for (const company of [null, undefined, '', '光', '某某有限公司', '有限公司'])
    expect(guessOwner(company, OWNERS)).toBeNull();
  expect(ownersSchema.parse('nonsense')).toEqual([]);
});
