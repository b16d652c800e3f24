import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { pack, unpack16, unpack32, unpackSigned16 } from '@/lib/lexicon/pack';

afterEach(() => vi.unstubAllGlobals());

test('what was packed is read back', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(0xffff)), (numbers) => {
      expect([...unpack16(pack(Uint16Array.from(numbers)))]).toEqual(numbers);
    }),
  );
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -0x8000, max: 0x7fff })), (numbers) => {
      expect([...unpackSigned16(pack(Int16Array.from(numbers)))]).toEqual(numbers);
    }),
  );
  fc.assert(
    fc.property(fc.array(fc.integer()), (numbers) => {
      expect([...unpack32(pack(Int32Array.from(numbers)))]).toEqual(numbers);
    }),
  );
});

test('more than one call takes', () => {
  const many = Int32Array.from({ length: 50_000 }, (_, i) => i);
  expect(unpack32(pack(many))).toEqual(many);
});

test('a part of a larger array is packed alone', () => {
  expect([...unpack16(pack(Uint16Array.of(1, 2, 3, 4).subarray(1, 3)))]).toEqual([2, 3]);
});

test('the browser’s own decoder is taken where there is one', () => {
  const packed = pack(Uint16Array.of(7, 8));
  const bytes = Uint8Array.of(9, 0, 1, 1);
  const fromBase64 = vi.fn(() => bytes);
  vi.stubGlobal(
    'Uint8Array',
    Object.assign(function Fake() {}, { fromBase64 }),
  );
  expect([...unpack16(packed)]).toEqual([9, 257]);
  expect(fromBase64).toHaveBeenCalledWith(packed);
});
