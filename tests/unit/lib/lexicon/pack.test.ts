import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { unpackTables } from '@/lib/audit/tables';
import { packTables } from '@/lib/lexicon/build/packed';
import { compileLexicon } from '@/lib/lexicon/compile';
import { bytesOf, fromBase64, inflate } from '@/lib/lexicon/pack';

afterEach(() => vi.unstubAllGlobals());

test('tables come out as they went in', async () => {
  const tables = {
    checklist: 1,
    folds: '驗验',
    lexicon: compileLexicon([{ key: 'a', patterns: ['处理…投诉', '#年', '客服'] }]),
    english: compileLexicon([{ key: 'b', patterns: ['answer…{12}calls'] }]),
    items: [],
    compliance: { version: 1, rules: [] },
  };
  const packed = packTables(tables);
  expect(JSON.parse(JSON.stringify(packed))).toEqual(packed);
  const size = bytesOf(packed.lexicon) + bytesOf(packed.english);
  const shipped = { ...packed, numbers: () => inflate(packed.numbers, size) };
  expect(await unpackTables(shipped)).toEqual(tables);
});

test('what was deflated is inflated', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), async (bytes) => {
      const packed = deflateRawSync(bytes).toString('base64');
      expect([...new Uint8Array(await inflate(packed, bytes.length))]).toEqual([...bytes]);
    }),
  );
});

test('the browser’s own decoder is taken where there is one', () => {
  const bytes = Uint8Array.of(9, 0, 1, 1);
  const decode = vi.fn(() => bytes);
  vi.stubGlobal(
    'Uint8Array',
    Object.assign(function Fake() {}, { fromBase64: decode }),
  );
  expect(fromBase64('AQ==')).toBe(bytes);
  expect(decode).toHaveBeenCalledWith('AQ==');
});

test('without one it is read by hand', () => {
  expect([...fromBase64(btoa('\x00\x07\xff'))]).toEqual([0, 7, 255]);
});
