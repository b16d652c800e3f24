import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packLists, unpackLists } from '@/lib/lexicon/pack';

test('what was packed is read back', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat(50_000), { maxLength: 5 }), { maxLength: 20 }), (lists) => {
      const { from, of } = unpackLists(packLists(lists));
      expect(lists.map((_, n) => [...of.subarray(from[n], from[n + 1])])).toEqual(lists);
      expect(from).toHaveLength(lists.length + 1);
    }),
  );
});

test('a number too large for a character', () => {
  expect(() => packLists([[0xd800]])).toThrow('too many');
});
