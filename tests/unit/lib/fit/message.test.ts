import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitOf } from '@/lib/fit/fit';
import { firstMessage, lengthOf, MESSAGE_MAX } from '@/lib/fit/message';
import { audited, claim, fact, item, postingArb, profileArb } from './made';

const rowsOf = (examples: Record<string, ReturnType<typeof claim>>) => {
  const ids = Object.keys(examples);
  const items = ids.map((id, n) => item(id, 'covered', [[n * 3, n * 3 + 2]]));
  return fitOf(
    audited(items),
    ids.map((id) => fact(id)),
    examples,
    () => false,
  ).rows;
};

test('is made of the examples of what is met, and of nothing else', () => {
  const rows = rowsOf({
    a: claim('can', '打字 70 字/分。'),
    b: claim('some', '千牛用过一个月'),
    c: claim('can', '带过两个新人'),
    d: claim('can', ' '),
  });
  expect(firstMessage(rows, '网店客服', 'zh')).toBe(
    '您好，想应聘网店客服。打字 70 字/分；带过两个新人。方便聊聊吗？',
  );
  expect(firstMessage(rows, 'agent', 'en')).toMatch(/^Hello, about agent: /);
});

test('is none without an example of one’s own', () => {
  expect(firstMessage(rowsOf({ a: claim('can'), b: claim('cannot', '不会') }), '客服', 'zh')).toBeNull();
});

test('passes over an example that is too long, and drops a long title before that', () => {
  const rows = rowsOf({ a: claim('can', '长'.repeat(150)), b: claim('can', '短的') });
  expect(firstMessage(rows, '客服', 'zh')).toBe('您好，想应聘客服。短的。方便聊聊吗？');
  expect(firstMessage(rows, '标题'.repeat(60), 'zh')).toBe('您好，想应聘这个岗位。短的。方便聊聊吗？');
});

const BODY = { zh: ['。', '。方便聊聊吗？'], en: [': ', '. May we talk?'] } as const;
const tidy = (example: string) =>
  example
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/[\s。．.；;！!，,]+$/u, '');
/** Examples without the signs between two of them. */
const plainProfileArb = profileArb.map((profile) =>
  Object.fromEntries(
    Object.entries(profile).map(([id, one]) => [
      id,
      { ...one, example: one.example.replace(/[;；:。.]/gu, '') },
    ]),
  ),
);

test('has at most 100 characters, and each piece is of the person’s own words', () => {
  const language = fc.constantFrom<'zh' | 'en'>('zh', 'en');
  const title = fc.string({ unit: fc.constantFrom('客', '服', 'a', ' '), maxLength: 90 });
  fc.assert(
    fc.property(postingArb, plainProfileArb, title, language, (posting, profile, title, language) => {
      const { rows } = fitOf(audited(posting.items, posting.findings), posting.facts, profile, () => false);
      const message = firstMessage(rows, title, language);
      if (message === null) return;
      expect(lengthOf(message)).toBeLessThanOrEqual(MESSAGE_MAX);
      const own = new Set(
        rows.filter(({ state }) => state === 'met').map(({ claim }) => tidy(claim.example)),
      );
      const [start, end] = BODY[language];
      const said = message.slice(0, message.length - end.length);
      const body = said.slice(said.lastIndexOf(start) + start.length);
      expect(body.split(/; |；/u).filter((piece) => !own.has(piece))).toEqual([]);
    }),
  );
});
