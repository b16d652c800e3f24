import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatStamp, nextStamp, stampTime } from '@/lib/sync/stamp';

test('stamps always grow as text, also when the machine’s clock goes back', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 4e12 }), { minLength: 2, maxLength: 50 }), (times) => {
      let last: string | undefined;
      for (const now of times) {
        const next = nextStamp(last, now, 'dev');
        if (last) expect(next > last).toBe(true);
        expect(stampTime(next)).toBeGreaterThanOrEqual(now);
        last = next;
      }
    }),
  );
});

test('a full counter moves the time on', () => {
  const full = formatStamp(5, 36 ** 4 - 1, 'a');
  expect(nextStamp(full, 5, 'a')).toBe(formatStamp(6, 0, 'a'));
});
