/** Every problem of a sync says what happened and what to do, in both languages. */
import { expect, test } from 'vitest';
import { messagesFor } from '@/lib/i18n';
import { PROBLEMS } from '@/lib/sync/problem';

test.each(['zh', 'en'] as const)('in %s each problem has one sentence and a next step', (language) => {
  const { problem } = messagesFor(language).sync;
  expect(Object.keys(problem).sort()).toEqual(Object.keys(PROBLEMS).sort());
  for (const [name, { what, next }] of Object.entries(problem)) {
    expect(what.match(/[。.](?:\s|$)|。/gu), name).toHaveLength(1);
    expect(next, name).toMatch(/[。.]$/);
    // A status of HTTP is a number for servers, not for people.
    expect(`${what}${next}`, name).not.toMatch(/\b[45]\d\d\b|undefined/);
  }
});

test('no other number is used twice, and none of another room', () => {
  const numbers = Object.values(PROBLEMS);
  expect(new Set(numbers).size).toBe(numbers.length);
});
