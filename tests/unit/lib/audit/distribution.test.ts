import { expect, test } from 'vitest';
import { SAMPLE_SIZE, shareBelow } from '@/lib/audit/distribution';

test('the share of the sample below a score follows the quantiles', () => {
  expect(SAMPLE_SIZE).toBe(145);
  expect(shareBelow(45.5)).toBe(50);
  expect(shareBelow(38)).toBe(25);
  expect(shareBelow(52)).toBe(75);
});

test('it is none at the bottom, all at the top, and never falls', () => {
  expect(shareBelow(0)).toBe(0);
  expect(shareBelow(26)).toBe(0);
  expect(shareBelow(100)).toBe(100);
  const shares = Array.from({ length: 101 }, (_, score) => shareBelow(score));
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
});
