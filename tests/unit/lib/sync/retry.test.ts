import { expect, test } from 'vitest';
import { needsPerson, retryAt } from '@/lib/sync/retry';

const NOW = 1_750_000_000_000;
const MINUTE = 60_000;

test('each failure is followed by a longer rest, at most an hour', () => {
  const rests = [1, 2, 3, 4, 5, 6, 20].map(
    (failures) => ((retryAt({ problem: 'unreachable' }, failures, NOW) as number) - NOW) / MINUTE,
  );
  expect(rests).toEqual([2, 4, 8, 16, 32, 60, 60]);
});

test('what the server says is waited for, but not for years', () => {
  expect(retryAt({ problem: 'too-many', until: NOW + 30 * MINUTE }, 1, NOW)).toBe(NOW + 30 * MINUTE);
  expect(retryAt({ problem: 'too-many', until: NOW - MINUTE }, 1, NOW)).toBe(NOW + 2 * MINUTE);
  expect(retryAt({ problem: 'budget', until: NOW * 2 }, 1, NOW)).toBe(NOW + 24 * 60 * MINUTE);
});

test('a wrong password is not tried again by itself', () => {
  expect(retryAt({ problem: 'wrong-password' }, 1, NOW)).toBeNull();
  expect(needsPerson('wrong-passphrase')).toBe(true);
  expect(needsPerson('server-failed')).toBe(false);
});
