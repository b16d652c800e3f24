import Dexie from 'dexie';
import { expect, test } from 'vitest';
import { troubleOf } from '@/lib/app/trouble';
import { NewerDataError } from '@/lib/store/database';

test.each([
  [new NewerDataError(), 'newer'],
  [new Dexie.DatabaseClosedError(new NewerDataError() as never), 'newer'],
  [new DOMException('no room', 'QuotaExceededError'), 'full'],
  [new Dexie.AbortError(new DOMException('', 'QuotaExceededError') as never), 'full'],
  [new Error('note.write: QuotaExceededError: no room'), 'full'],
  [new Error('note.write: no answer'), 'other'],
  [null, 'other'],
])('%s is told as %s', (error, trouble) => {
  expect(troubleOf(error)).toBe(trouble);
});
