import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorOf, CONTEXT } from '@/lib/anchor/anchor';
import { findAnchor } from '@/lib/anchor/find';
import { anchorSchema } from '@/lib/notes/note';
import { SERVICE_TEXT } from '@/tests/support/postings';
import { noisyText } from '../text/noisy-text';
import { REPEATING_TEXT } from './texts';

/** Ties the n-th place of some words. */
function tie(text: string, words: string, n = 0) {
  let start = text.indexOf(words);
  for (let i = 0; i < n; i++) start = text.indexOf(words, start + 1);
  return anchorOf(text, start, start + words.length);
}

/** The words that an anchor finds, or the state where it finds none. */
function found(text: string, ...of: Parameters<typeof tie>): string {
  const place = findAnchor(text, tie(...of));
  return place.state === 'detached' ? 'detached' : `${place.state}: ${text.slice(place.start, place.end)}`;
}

describe('what is written down', () => {
  test('the words, what stands around them, and the text they were chosen in', () => {
    const anchor = tie(SERVICE_TEXT, '催发');
    expect(anchor).toMatchObject({ exact: '催发', text: expect.any(String) });
    expect(anchor.prefix).toHaveLength(CONTEXT);
    expect(SERVICE_TEXT.slice(0, anchor.start).endsWith(anchor.prefix)).toBe(true);
    expect(SERVICE_TEXT.slice(anchor.end).startsWith(anchor.suffix)).toBe(true);
    expect(anchorSchema.safeParse(anchor).success).toBe(true);
  });

  test('no half of a character', () => {
    const text = '薪资😊面议';
    expect(anchorOf(text, 3, 5)).toMatchObject({ start: 2, end: 5, exact: '😊面', prefix: '薪资' });
    expect(anchorOf(text, 1, 3)).toMatchObject({ start: 1, end: 4, exact: '资😊' });
    const long = `${'😊'.repeat(20)}a急聘b${'😊'.repeat(20)}`;
    const { prefix, suffix } = tie(long, '急聘');
    expect(`${prefix}|${suffix}`).toBe(`${'😊'.repeat(15)}a|b${'😊'.repeat(15)}`);
  });

  test('nothing chosen is an error', () => {
    expect(() => anchorOf('客服', 1, 1)).toThrow(RangeError);
    expect(() => anchorOf('客服', 5, 9)).toThrow(RangeError);
    expect(() => anchorOf('客服', Number.NaN, 1)).toThrow(RangeError);
  });
});

test('how nearly the text says the same elsewhere', () => {
  expect(tie(REPEATING_TEXT, '服务意识强').apart).toBe(0);
  expect(tie(REPEATING_TEXT, '负责早班客户咨询的接待').apart).toBe(1);
  expect(tie(SERVICE_TEXT, '受理退换货与破损赔付').apart).toBeUndefined();
});

describe('finding again', () => {
  test('in the same text nothing is looked for', () => {
    expect(found(REPEATING_TEXT, REPEATING_TEXT, '服务意识强', 2)).toBe('same: 服务意识强');
    expect(findAnchor(REPEATING_TEXT, tie(REPEATING_TEXT, '服务意识强', 2))).toMatchObject({
      start: REPEATING_TEXT.lastIndexOf('服务意识强'),
      score: 1,
    });
  });

  test('two characters that stand in many places, when a line is put above them', () => {
    const later = SERVICE_TEXT.replace('岗位职责：', '急聘！本周可面试。\n岗位职责：').replace(
      '每周',
      '每月',
    );
    const place = findAnchor(later, tie(SERVICE_TEXT, '培训'));
    expect(place).toMatchObject({ state: 'moved', start: later.indexOf('培训') });
  });

  test('words that were edited', () => {
    const later = SERVICE_TEXT.replace(
      '普通话标准，打字每分钟 50 字以上',
      '普通话标准流利，打字每分钟 60 字以上',
    );
    expect(found(later, SERVICE_TEXT, '打字每分钟 50 字以上')).toBe('changed: 打字每分钟 60 字以上');
  });

  test('a line that stands elsewhere now', () => {
    const line = '3、受理退换货与破损赔付，跟到买家确认为止；\n';
    const later = SERVICE_TEXT.replace(line, '').replace('1、通过千牛', `${line}1、通过千牛`);
    expect(found(later, SERVICE_TEXT, '受理退换货与破损赔付，跟到买家确认为止')).toMatch(
      /^moved: 受理退换货/,
    );
  });

  test('a whole paragraph', () => {
    const words = SERVICE_TEXT.slice(SERVICE_TEXT.indexOf('任职要求'), SERVICE_TEXT.indexOf('工作时间'));
    const later = SERVICE_TEXT.replace('有耐心，', '耐心细致，').replace('催发', '催单');
    expect(found(later, SERVICE_TEXT, words)).toMatch(/^changed: 任职要求：[\s\S]*配合顺畅。/);
  });

  test('a word of two characters is not taken for another', () => {
    const text = '岗位职责：处理售前问题，回答买家的疑问。';
    expect(found(text.replace('售前', '售后'), text, '售前')).toBe('detached');
  });

  test('the line that was deleted is not found in one that says the same', () => {
    const later = REPEATING_TEXT.replace('2、学习能力强，服务意识强；\n', '');
    expect(found(later, REPEATING_TEXT, '学习能力强，服务意识强')).toBe('detached');
    expect(found(later, REPEATING_TEXT, '服务意识强', 2)).toBe('moved: 服务意识强');
  });

  test('of lines that do not differ none is chosen', () => {
    const text = '待遇：\n包吃包住，月休四天；\n'.repeat(6);
    expect(found(`急聘\n${text}`, text, '包吃包住', 2)).toBe('detached');
  });

  test('what is gone is gone', () => {
    expect(found('', SERVICE_TEXT, '催发')).toBe('detached');
    expect(found('本公司诚聘保安一名，夜班。', SERVICE_TEXT, '老同事一对一带教')).toBe('detached');
  });

  test('anchors from elsewhere that fit nothing do no harm', () => {
    const anchor = tie(SERVICE_TEXT, '催发');
    const bad = [
      { ...anchor, exact: '' },
      { ...anchor, start: Number.NaN, end: Number.POSITIVE_INFINITY },
      { ...anchor, start: -5, end: 1e9 },
      { ...anchor, exact: '客服'.repeat(50_000), prefix: 'x'.repeat(100_000), suffix: '' },
    ];
    for (const one of bad) expect(['detached', 'moved']).toContain(findAnchor(SERVICE_TEXT, one).state);
  });
});

describe('any text', () => {
  const chosen = noisyText()
    .filter((text) => text.length > 0)
    .chain((text) => fc.tuple(fc.constant(text), fc.nat(text.length - 1), fc.integer({ min: 1, max: 60 })));

  test('in the text that it was made on an anchor finds what was chosen', () => {
    fc.assert(
      fc.property(chosen, ([text, start, length]) => {
        const anchor = anchorOf(text, start, start + length);
        expect(anchor.start).toBeLessThanOrEqual(start);
        expect(findAnchor(text, anchor)).toEqual({
          state: 'same',
          start: anchor.start,
          end: anchor.end,
          score: 1,
        });
      }),
    );
  });

  test('in another text it finds whole characters that are much alike, or nothing', () => {
    fc.assert(
      fc.property(chosen, noisyText(), fc.nat(), ([text, start, length], other, cut) => {
        const anchor = anchorOf(text, start, start + length);
        const at = cut % (text.length + 1);
        for (const later of [other, text.slice(0, at) + other + text.slice(at), text.slice(at)]) {
          const place = findAnchor(later, anchor);
          expect(findAnchor(later, anchor)).toEqual(place);
          if (place.state === 'detached') continue;
          const words = later.slice(place.start, place.end);
          expect(words.length).toBeGreaterThan(0);
          expect(place.score).toBeGreaterThanOrEqual(0.8);
          expect(words === anchor.exact).toBe(place.state !== 'changed');
          for (const edge of [place.start, place.end]) {
            const pair = later.slice(Math.max(0, edge - 1), edge + 1);
            expect(/^[\ud800-\udbff][\udc00-\udfff]$/.test(pair)).toBe(false);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
