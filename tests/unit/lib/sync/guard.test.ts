import { expect, test } from 'vitest';
import { allowance, byWriter, newestStamp, questionsOf } from '@/lib/sync/guard';
import type { SyncRow } from '@/lib/sync/row';

const stamp = (n: number, device: string) => `0mwr3v9lm000${n}.${device}`;
const row = (id: string, ...stamps: string[]): SyncRow => ({
  table: 'notes',
  id,
  f: Object.fromEntries(stamps.map((t, n) => [`f${n}`, { v: n, t, c: { [t.slice(14)]: t } }])),
});

test('a fifth of what is here is much, and a thousand of anything; of little, nobody is asked', () => {
  expect([0, 19, 20, 100, 5_000, 100_000].map(allowance)).toEqual([1_000, 1_000, 4, 20, 1_000, 1_000]);
});

test('a row is of the device that wrote in it last', () => {
  const rows = [row('1', stamp(1, 'a'), stamp(3, 'b')), row('2', stamp(2, 'b')), row('3', stamp(9, 'a'))];
  expect([...byWriter(rows)].map(([device, some]) => [device, some.map(({ id }) => id)])).toEqual([
    ['b', ['1', '2']],
    ['a', ['3']],
  ]);
  expect(newestStamp(row('4'))).toBe('');
});

test('an answer is about what was asked, and about nothing that came later', () => {
  const ask = (newest: string) => questionsOf({ a: { changed: 3, removed: 30, newest } }, () => '手机')[0];
  expect(ask('1')).toMatchObject({ device: 'a', name: '手机', changed: 3, removed: 30 });
  expect(ask('1')?.about).toBe(ask('1')?.about);
  expect(ask('1')?.about).not.toBe(ask('2')?.about);
});
