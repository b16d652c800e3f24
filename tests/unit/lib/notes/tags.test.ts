import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labelSchema, TAG_LENGTH } from '@/lib/notes/labels';
import { isSameTag, normaliseTag, tagInUse, tagsLike } from '@/lib/notes/tags';

test('a tag is kept in one width, trimmed and short', () => {
  expect(normaliseTag('　ＡＢ\t 班  次 ')).toBe('AB 班 次');
  expect(normaliseTag(' 　\n')).toBeNull();
  expect(normaliseTag('长'.repeat(50))).toHaveLength(TAG_LENGTH);
  expect(normaliseTag(`${'a'.repeat(TAG_LENGTH - 1)}😊`)).toBe('a'.repeat(TAG_LENGTH - 1));
});

test('whatever is typed, what is kept is a tag, and stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (typed) => {
      const tag = normaliseTag(typed);
      if (tag === null) return;
      expect(labelSchema.safeParse({ about: 'tag', tag, says: true }).success).toBe(true);
      expect(normaliseTag(tag)).toBe(tag);
    }),
  );
});

test('neither width nor case makes another tag', () => {
  expect(isSameTag('ｖｉｐ', 'VIP')).toBe(true);
  expect(isSameTag('要改', '要改措辞')).toBe(false);
  expect(tagInUse('vip', ['夜班', 'VIP'])).toBe('VIP');
  expect(tagInUse(' 家居 ', ['夜班'])).toBe('家居');
  expect(tagInUse(' ', ['夜班'])).toBeNull();
});

test('what is offered begins so, then holds it, and is not there yet', () => {
  const known = ['要改措辞', '措辞', '夜班', '措施'];
  expect(tagsLike('措', known, [], 9)).toEqual(['措辞', '措施', '要改措辞']);
  expect(tagsLike('措', known, ['措辞'], 1)).toEqual(['措施']);
  expect(tagsLike('', known, ['夜班'], 2)).toEqual(['要改措辞', '措辞']);
});
