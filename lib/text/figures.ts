/** Figures in folded text, with their unit: 试用期三个月, 七折, 早9晚9, 8k-1.2万, 一周双休. */

/** What a figure counts. One unit for each kind: months, percent, hours a day, yuan; plain is a bare number. */
export const UNITS = ['months', 'percent', 'hours', 'yuan', 'plain'] as const;
export type Unit = (typeof UNITS)[number];

/**
 * What the figures of some words must pass. `largest` and `smallest` look at the ends of ranges too (1-8个月: 8 and 1);
 * `ratio` is the largest over the smallest. Words without a figure of the unit do not pass.
 */
export interface FigureTest {
  of: 'largest' | 'smallest' | 'ratio';
  unit: Unit;
  over?: number | undefined;
  least?: number | undefined;
  under?: number | undefined;
  most?: number | undefined;
}

export function passes(words: string, { of, unit, over, least, under, most }: FigureTest): boolean {
  const figures = figuresIn(words, unit);
  if (figures.length === 0) return false;
  const largest = Math.max(...figures);
  const smallest = Math.min(...figures);
  const value = of === 'largest' ? largest : of === 'smallest' ? smallest : largest / smallest;
  return (
    !Number.isNaN(value) &&
    !(over !== undefined && value <= over) &&
    !(least !== undefined && value < least) &&
    !(under !== undefined && value >= under) &&
    !(most !== undefined && value > most)
  );
}

/** Figures of a unit, in order; a range gives both its ends. */
export function figuresIn(words: string, unit: Unit): number[] {
  return READERS[unit](words);
}

const NUMBER = '(?:\\d+(?:\\.\\d+)?|[零〇一二两三四五六七八九十百半几]+)';
const DASH = '(?:-|~|—|–|至|到|或)';

/** A number with its unit; the first of a range may leave the unit to the second (3-6个月). */
function withUnit(unit: string): RegExp {
  return new RegExp(`(${NUMBER})(?:(?:${unit})?${DASH}(${NUMBER}))?(?:${unit})`, 'g');
}

const MONTHS = withUnit('个?多?月');
const YEARS = withUnit('个?周?年');
const WEEKS = withUnit('个?(?:周|星期|礼拜)');
const DAYS = withUnit('个?(?:工作)?(?:天|日)');
const HALF_YEAR = /半年/g;
const PERCENT = withUnit('%');
const TENTHS = /([一二三四五六七八九]|\d(?:\.\d)?)(?:成|折)/g;
const HUNDREDTHS = /(\d{2}|[一二三四五六七八九]{2})折/g;
const PERCENT_IN_WORDS = /百分之([零一二三四五六七八九十]+)/g;
const HOURS = withUnit('个?(?:小时|钟头|h(?![a-z]))');
const CLOCK = /(早|上午|中午|下午|晚上?|夜里?)?(\d{1,2}|[一二三四五六七八九十]+)(?:[:点](\d{2}|半)?)?/;
const SHIFT = new RegExp(`${CLOCK.source}(?:${DASH}|—)?(?:次日)?${CLOCK.source}`, 'g');
const MONEY = new RegExp(
  `(\\d+(?:,\\d{3})*(?:\\.\\d+)?|[一二两三四五六七八九十]+(?=[千万]))(k|w|千|万)?(?:元|块)?(?:/月)?(?:${DASH}(\\d+(?:,\\d{3})*(?:\\.\\d+)?)(k|w|千|万)?)?`,
  'g',
);
const PLAIN = new RegExp(NUMBER, 'g');

const DAYS_IN_MONTH = 30;
const WEEKS_IN_MONTH = 4.35;
const MONTHS_IN_YEAR = 12;

const READERS: Record<Unit, (words: string) => number[]> = {
  months: (words) => [
    ...numbersOf(words.replace(HALF_YEAR, '6个月'), MONTHS),
    ...numbersOf(words.replace(HALF_YEAR, ''), YEARS).map((n) => n * MONTHS_IN_YEAR),
    ...numbersOf(words, WEEKS).map((n) => n / WEEKS_IN_MONTH),
    ...numbersOf(words, DAYS).map((n) => n / DAYS_IN_MONTH),
  ],
  percent: (words) => {
    const bare = words.replace(HUNDREDTHS, '');
    return [
      ...numbersOf(words, PERCENT),
      ...numbersOf(words, PERCENT_IN_WORDS),
      ...[...words.matchAll(HUNDREDTHS)].map(([, digits]) => digitsOf(digits as string)),
      ...numbersOf(bare, TENTHS).map((n) => n * 10),
    ];
  },
  hours: (words) => [...numbersOf(words, HOURS), ...shiftsIn(words)],
  yuan: moneyIn,
  plain: (words) => numbersOf(words, PLAIN),
};

/** The groups of every match, as numbers. */
function numbersOf(words: string, pattern: RegExp): number[] {
  return [...words.matchAll(pattern)].flatMap(([whole, ...groups]) => {
    const read = groups.length > 0 ? groups : [whole];
    return read.filter((group) => group !== undefined).map(numberOf);
  });
}

const NUMERALS = '零一二三四五六七八九';

/** A number in figures or Chinese numerals below 1000; NaN for 几. */
export function numberOf(written: string): number {
  if (/^\d/.test(written)) return Number(written.replaceAll(',', ''));
  const numeral = written.replace('〇', '零').replace('两', '二');
  if (numeral === '半') return 0.5;
  const [, hundreds, tens, ten, ones] =
    /^(?:([一-九])百)?零?(?:([一-九])?(十))?([一-九])?$/.exec(numeral) ?? [];
  const digit = (c: string | undefined) => (c ? NUMERALS.indexOf(c) : 0);
  if (hundreds === undefined && ten === undefined && ones === undefined) return Number.NaN;
  return 100 * digit(hundreds) + (ten ? 10 * (tens ? digit(tens) : 1) : 0) + digit(ones);
}

/** Two digits that stand for hundredths: 75, 七五. */
function digitsOf(written: string): number {
  return Number([...written].map((c) => (/\d/.test(c) ? c : NUMERALS.indexOf(c))).join(''));
}

/** Lengths of shifts given by their clock times, in hours: 9:00-21:00, 早9晚9, 8点到20点. */
function shiftsIn(words: string): number[] {
  return [...words.matchAll(SHIFT)].flatMap((match) => {
    const [, part, hour, minutes, endPart, endHour, endMinutes] = match;
    // Bare numbers are no clock times: 8-10 may be anything.
    if (!part && !endPart && minutes === undefined && !/[:点]/.test(match[0])) return [];
    const start = clock(part, hour as string, minutes);
    const end = clock(endPart, endHour as string, endMinutes);
    const length = end > start ? end - start : end + 24 - start;
    return start <= 24 && end <= 24 && length < 24 ? [length] : [];
  });
}

function clock(part: string | undefined, hour: string, minutes: string | undefined): number {
  const at = numberOf(hour) + (minutes === '半' ? 0.5 : Number(minutes ?? 0) / 60);
  return /下午|晚|夜/.test(part ?? '') && at <= 12 ? at + 12 : at;
}

const SCALE: Record<string, number> = { k: 1000, 千: 1000, w: 10_000, 万: 10_000 };

/** Sums of money; what the first end of a range leaves out the second tells (3-5k). */
function moneyIn(words: string): number[] {
  return [...words.matchAll(MONEY)].flatMap(([, low, lowScale, high, highScale]) => {
    if (high === undefined) return [numberOf(low as string) * (SCALE[lowScale ?? ''] ?? 1)];
    const scale = SCALE[highScale ?? ''] ?? SCALE[lowScale ?? ''] ?? 1;
    const top = numberOf(high) * scale;
    const bare = numberOf(low as string);
    // 3500-5k: the first end is in yuan already.
    const bottom = bare * (lowScale ? (SCALE[lowScale] as number) : bare * scale > top ? 1 : scale);
    return [bottom, top];
  });
}
