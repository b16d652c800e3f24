import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresIn, numberOf, passes, UNITS, type Unit } from '@/lib/text/figures';

const close = (figures: readonly number[]) => figures.map((n) => Math.round(n * 100) / 100);

const EXAMPLES: Record<Unit, [string, number[]][]> = {
  months: [
    ['试用期两个月', [2]],
    ['试用期十二个月', [12]],
    ['试用期3~6个月', [3, 6]],
    ['试用期3--6个月', [3, 6]],
    ['试用期一至三个月', [1, 3]],
    ['试用期1个月到3个月', [1, 3]],
    ['试用期2或3个月', [2, 3]],
    ['试用期3月', [3]],
    ['试用期一个半月', [1.5]],
    ['试用期半个月', [0.5]],
    ['半年', [6]],
    ['一年', [12]],
    ['1年', [12]],
    ['一年半', [18]],
    ['两年半后', [30]],
    ['一周', [0.23]],
    ['两个星期', [0.46]],
    ['15天', [0.5]],
    ['7个工作日', [0.23]],
    ['几个月', [Number.NaN]],
    ['到手4000月薪', []],
    ['试用期工资另谈', []],
    ['a nine-month probation', [9]],
    ['1 year', [12]],
    ['someone 6 months old', [6]],
  ],
  percent: [
    ['工资的80%', [80]],
    ['70%-90%', [70, 90]],
    ['七折', [70]],
    ['7.5折', [75]],
    ['75折', [75]],
    ['七五折', [75]],
    ['七到八折', [70, 80]],
    ['7折-8折', [70, 80]],
    ['六成', [60]],
    ['百分之七十', [70]],
    ['百分之七十五', [75]],
    ['百分之60', [60]],
    ['不打折', []],
    ['折后4000', []],
  ],
  hours: [
    ['每天12小时', [12]],
    ['十二个小时', [12]],
    ['12h', [12]],
    ['8-10小时', [8, 10]],
    ['七个半小时', [7.5]],
    ['早9晚9', [12]],
    ['早九晚九', [12]],
    ['朝九晚五', [8]],
    ['朝九晚五点半', [8.5]],
    ['早8点半到晚8点半', [12]],
    ['9:00-21:00', [12]],
    ['8:30--20:30', [12]],
    ['9点到18点', [9]],
    ['8点30分至17点30分', [9]],
    ['9至21点', [12]],
    ['8.30-17.30', [9]],
    ['20:30-次日8:30', [12]],
    ['21点至9点', [12]],
    ['上午10点-晚上10点', [12]],
    ['下午2点-6点', [4]],
    ['中午12:00-晚8:00', [8]],
    ['下午4:00-晚12:00', [8]],
    ['晚上8点-凌晨4点', [8]],
    ['晚上6点-晚上2点', [8]],
    ['8:30am-5:30pm', [9]],
    ['9:00-6:00', [9]],
    ['9:00-9:00', [12]],
    ['早7点-晚23点', [16]],
    ['8-10', []],
    ['a 12-hour shift', [12]],
    ['ten hours a day', [10]],
    ['8house', []],
  ],
  yuan: [
    ['8k-1.2万', [8000, 12_000]],
    ['3-5k', [3000, 5000]],
    ['6000—9000', [6000, 9000]],
    ['6000--9000元', [6000, 9000]],
    ['3500-5k', [3500, 5000]],
    ['8-1.2万', [8000, 12_000]],
    ['1-1.5万', [10_000, 15_000]],
    ['2w-10w', [20_000, 100_000]],
    ['8000-1万', [8000, 10_000]],
    ['3千5到5千', [3500, 5000]],
    ['一万二', [12_000]],
    ['三千到五千', [3000, 5000]],
    ['10,000-20,000元', [10_000, 20_000]],
    ['3000元/月-5000元/月', [3000, 5000]],
    ['15-20k·14薪', [15_000, 20_000]],
    ['面议', []],
  ],
  plain: [
    ['第3条', [3]],
    ['月休两天', [2]],
    ['4.5', [4.5]],
    ['3到5', [3, 5]],
    ['若干', []],
  ],
};

describe.each(UNITS)('%s', (unit) => {
  test.each(EXAMPLES[unit])('%s', (words, figures) => {
    expect(close(figuresIn(words, unit))).toEqual(figures);
  });
});

test('numbers in Chinese numerals, as far as 999', () => {
  const digit = '零一二三四五六七八九';
  const numeral = (n: number): string => {
    const [hundreds, tens, ones] = [Math.floor(n / 100), Math.floor((n % 100) / 10), n % 10];
    const head = hundreds ? `${digit[hundreds]}百` : '';
    const ten = tens ? `${tens === 1 && !hundreds ? '' : digit[tens]}十` : hundreds && ones ? '零' : '';
    return head + ten + (ones ? digit[ones] : '');
  };
  for (let n = 1; n < 1000; n++) expect([numeral(n), numberOf(numeral(n))]).toEqual([numeral(n), n]);
});

describe('a test of figures', () => {
  test('looks at the ends of a range, or at their ratio', () => {
    const words = '3000-9000元';
    expect(passes(words, { of: 'largest', unit: 'yuan', least: 9000 })).toBe(true);
    expect(passes(words, { of: 'largest', unit: 'yuan', over: 9000 })).toBe(false);
    expect(passes(words, { of: 'smallest', unit: 'yuan', most: 3000 })).toBe(true);
    expect(passes(words, { of: 'smallest', unit: 'yuan', under: 3000 })).toBe(false);
    expect(passes(words, { of: 'ratio', unit: 'yuan', over: 2, most: 3 })).toBe(true);
    expect(passes(words, { of: 'ratio', unit: 'yuan', over: 3 })).toBe(false);
  });

  test('is not passed by words without a figure, or with one that cannot be told', () => {
    expect(passes('薪资面议', { of: 'largest', unit: 'yuan' })).toBe(false);
    expect(passes('试用期几个月', { of: 'largest', unit: 'months', over: 0 })).toBe(false);
  });
});

describe('whatever the words', () => {
  const unit = fc.constantFrom(...UNITS);
  const piece = fc.constantFrom(
    ...[
      '3',
      '12',
      '9:00',
      '.',
      ',',
      '-',
      '—',
      '至',
      '半',
      '两',
      '十',
      '百',
      '万',
      'k',
      '个',
      '月',
      '年',
      '%',
      '折',
    ],
    ...['点', '早', '晚', '小时', '试用期', '元', '/月', '几', '零'],
  );
  const words = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

  test('reading never fails, and every figure is a number or told to be none', () => {
    fc.assert(
      fc.property(words, unit, (text, of) => {
        for (const n of figuresIn(text, of)) expect(n >= 0 || Number.isNaN(n)).toBe(true);
      }),
    );
  });

  test('a shift is shorter than a day', () => {
    const time = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }));
    const written = ([h, m]: [number, number]) => `${h}:${String(m).padStart(2, '0')}`;
    fc.assert(
      fc.property(time, time, (a, b) => {
        const [length] = figuresIn(`${written(a)}-${written(b)}`, 'hours');
        expect(length === undefined ? a : [length]).toEqual(length === undefined ? b : [expect.any(Number)]);
        if (length !== undefined) expect(length > 0 && length < 24).toBe(true);
      }),
    );
  });

  test('a range gives both its ends, in every way of writing it', () => {
    const dash = fc.constantFrom('-', '--', '~', '—', '–', '至', '到');
    const ends = fc.tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }));
    fc.assert(
      fc.property(ends, dash, ([a, b], to) => {
        expect(figuresIn(`试用期${a}${to}${b}个月`, 'months')).toEqual([a, b]);
        expect(figuresIn(`${a * 1000}${to}${(a + b) * 1000}元`, 'yuan')).toEqual([a * 1000, (a + b) * 1000]);
        expect(figuresIn(`${a}${to}${a + b}k`, 'yuan')).toEqual([a * 1000, (a + b) * 1000]);
      }),
    );
  });
});
