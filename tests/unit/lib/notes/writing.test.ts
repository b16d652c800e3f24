import { expect, test } from 'vitest';
import { joinWordings } from '@/lib/notes/writing';

const wording = (body: string, n: number) => ({ body, stamp: `00000000${n}0000.device`, at: n });

test('wordings joined: the oldest first, equal ones once, empty ones not at all', () => {
  expect(joinWordings([wording('后写的', 2), wording('先写的\n', 1)])).toBe('先写的\n\n---\n\n后写的');
  expect(joinWordings([wording('一样', 2), wording('一样', 1), wording(' ', 3)])).toBe('一样');
});
