/** Figures in folded text, with their unit: 试用期三个月, 七折, 早9晚9, 8k-1.2万, 一周双休. */
import { isDigit } from './signs';

/** What a figure counts. One unit for each kind: months, percent, hours a day, yuan; plain is a bare number. */
export const UNITS = ['months', 'percent', 'hours', 'yuan', 'plain'] as const;
export type Unit = (typeof UNITS)[number];

/**
 * What the figures of some words must pass. `largest` and `smallest` look at the ends of ranges too (1-8个月: 8 and 1);
 * `ratio` is the largest over the smallest, `rise` the last over the first. Words without a figure of the unit do not pass.
 */
export interface FigureTest {
  of: 'largest' | 'smallest' | 'ratio' | 'rise';
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
  const rise = (figures.at(-1) as number) / (figures[0] as number);
  const value = { largest, smallest, ratio: largest / smallest, rise }[of];
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

const NUMBER =
  '(?:\\d+(?:\\.\\d+)?|[零〇一二两三四五六七八九十百半几]+|(?<![a-z])(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))';
const ENGLISH = 'one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve'.split(',');
/** Between the ends of a range; dashes are doubled at times. */
const DASH = '(?:[-~—–―]{1,3}|至|到|或)';

/**
 * A number with its unit; the first of a range may leave the unit to the second (3-6个月).
 * @param whole the unit of a whole, after which a half may stand (一个半月, 8个半小时).
 */
function withUnit(unit: string, whole = '个'): RegExp {
  const number = `(${NUMBER}${whole}半|${NUMBER})`;
  return new RegExp(`${number}(?:(?:${unit})?${DASH}${number})?(?:${unit})`, 'g');
}

const MONTHS = withUnit('个?多?月(?![薪入休均底])|[ -]?months?');
const YEARS = new RegExp(`(${NUMBER})(?:个?周?年(半)?|[ -]?years?)`, 'g');
const WEEKS = withUnit('个?(?:周|星期|礼拜)');
const DAYS = withUnit('个?(?:工作)?(?:天|日)');
const PERCENT = withUnit('%| ?percent');
const TENTHS = new RegExp(
  `([一二三四五六七八九]|\\d(?:\\.\\d)?)(?:[成折]?${DASH}([一二三四五六七八九]|\\d(?:\\.\\d)?))?[成折]`,
  'g',
);
const HUNDREDTHS = /(?<![\d.])(\d{2}|[一二三四五六七八九]{2})折/g;
const PERCENT_IN_WORDS = /百分之([零一二三四五六七八九十]+|\d+(?:\.\d+)?)/g;
const HOURS = withUnit('个?(?:小时|钟头|h(?![a-z]))|[ -]?hours?');
const PART_OF_DAY = '早上?|朝|清晨|早晨|上午|中午|下午|傍晚|晚上?|夜里?|凌晨';
const CLOCK = `(${PART_OF_DAY})?(\\d{1,2}|[一二三四五六七八九十]+)(?:[:点.](\\d{2}(?!\\d)|半)?分?)?([ap]m)?`;
const SHIFT = new RegExp(`(?<![\\d.:])${CLOCK}(?:${DASH})?(?:(?:次日|第二天|隔天)的?)?${CLOCK}`, 'g');
const SUM = '\\d+(?:,\\d{3})*(?:\\.\\d+)?|[一二两三四五六七八九十]+(?=[千万])';
const SCALED = `(${SUM})(?:(k|w|千|万)([1-9一二三四五六七八九](?![\\d.千万百k]))?)?`;
const MONEY = new RegExp(`${SCALED}(?![\\d薪])(?:元|块)?(?:/月)?(?:${DASH}${SCALED}(?![\\d薪]))?`, 'g');
const PLAIN = new RegExp(NUMBER, 'g');

const DAYS_IN_MONTH = 30;
const WEEKS_IN_MONTH = 4.35;
const MONTHS_IN_YEAR = 12;

const READERS: Record<Unit, (words: string) => number[]> = {
  months: (words) => [
    ...numbersOf(words, MONTHS, ['月', 'month']),
    ...yearsIn(words).map((n) => n * MONTHS_IN_YEAR),
    ...numbersOf(words, WEEKS, ['周', '星期', '礼拜']).map((n) => n / WEEKS_IN_MONTH),
    ...numbersOf(words, DAYS, ['天', '日']).map((n) => n / DAYS_IN_MONTH),
  ],
  percent: (words) => [
    ...numbersOf(words, PERCENT, ['%', 'percent']),
    ...numbersOf(words, PERCENT_IN_WORDS, ['百分之']),
    ...matchesOf(words, HUNDREDTHS, ['折']).map(([, digits]) => digitsOf(digits as string)),
    ...numbersOf(words.replace(HUNDREDTHS, ''), TENTHS, ['成', '折']).map((n) => n * 10),
  ],
  hours: (words) => [...numbersOf(words, HOURS, ['小时', '钟头', 'h']), ...shiftsIn(words)],
  yuan: moneyIn,
  plain: (words) => numbersOf(words, PLAIN),
};

/**
 * All matches, as `matchAll` gives them, but without a new expression for each call.
 * @param signs of which every match holds one: an expression is compiled when it is first run, which takes longer than
 *   all else on a page that has just opened.
 */
function matchesOf(words: string, pattern: RegExp, signs?: readonly string[]): RegExpExecArray[] {
  const out: RegExpExecArray[] = [];
  if (signs?.every((sign) => !words.includes(sign))) return out;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(words); match; match = pattern.exec(words)) {
    out.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return out;
}

/** 半年, 一年半. */
function yearsIn(words: string): number[] {
  return matchesOf(words, YEARS, ['年', 'year']).map(
    ([, number, half]) => numberOf(number as string) + (half ? 0.5 : 0),
  );
}

/** The groups of every match, as numbers. */
function numbersOf(words: string, pattern: RegExp, signs?: readonly string[]): number[] {
  return matchesOf(words, pattern, signs).flatMap(([whole, ...groups]) => {
    const read = groups.length > 0 ? groups : [whole];
    return read.filter((group) => group !== undefined).map(numberOf);
  });
}

const NUMERALS = '零一二三四五六七八九';

/** A number in figures or Chinese numerals below 1000, also 八个半 and seven; NaN for 几. */
export function numberOf(written: string): number {
  const isHalved = written.endsWith('半');
  if (isDigit(written.charCodeAt(0)) && !isHalved)
    return Number(written.includes(',') ? written.replaceAll(',', '') : written);
  const whole = isHalved ? /^(.+)个半$/.exec(written) : null;
  if (whole) return numberOf(whole[1] as string) + 0.5;
  const english = ENGLISH.indexOf(written);
  if (english >= 0) return english + 1;
  const numeral = written.replace('〇', '零').replace('两', '二');
  if (numeral === '半') return 0.5;
  const [, hundreds, tens, ten, ones] =
    /^(?:([一二三四五六七八九])百)?零?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(
      numeral,
    ) ?? [];
  const digit = (c: string | undefined) => (c ? NUMERALS.indexOf(c) : 0);
  if (hundreds === undefined && ten === undefined && ones === undefined) return Number.NaN;
  return 100 * digit(hundreds) + (ten ? 10 * (tens ? digit(tens) : 1) : 0) + digit(ones);
}

/** Two digits that stand for hundredths: 75, 七五. */
function digitsOf(written: string): number {
  return Number([...written].map((c) => (/\d/.test(c) ? c : NUMERALS.indexOf(c))).join(''));
}

/** Every shift is shorter: 9:00-6:00 ends at six in the evening. */
const LONGEST_SHIFT = 16;
const HALF_DAY = 12;
const DAY = 24;

/** Lengths of shifts given by their clock times, in hours: 9:00-21:00, 早9晚9, 8点到20点. */
function shiftsIn(words: string): number[] {
  return matchesOf(words, SHIFT).flatMap((match) => {
    const [, part, hour, minutes, noon, endPart, endHour, endMinutes, endNoon] = match;
    // Bare numbers are no clock times: 8-10 may be anything.
    const told = part ?? endPart ?? minutes ?? endMinutes ?? noon ?? endNoon;
    if (told === undefined && !/[:点]/.test(match[0])) return [];
    const start = clock(part ?? noon, hour as string, minutes);
    const end = clock(endPart ?? endNoon, endHour as string, endMinutes);
    if (!(start <= DAY && end <= DAY)) return [];
    const length = (end - start + DAY) % DAY || DAY;
    const isLate = length >= LONGEST_SHIFT && endPart === undefined && end < HALF_DAY;
    return [isLate ? length - HALF_DAY : length].filter((hours) => hours < DAY);
  });
}

/** @param part of the day, or am or pm. */
function clock(part: string | undefined, hour: string, minutes: string | undefined): number {
  const at = numberOf(hour) + (minutes === '半' ? 0.5 : Number(minutes ?? 0) / 60);
  if (part === undefined || at >= HALF_DAY + 1) return at;
  if (/下午|傍晚|pm/.test(part)) return at < HALF_DAY ? at + HALF_DAY : at;
  // 晚上12点 is midnight, and 晚上2点 comes after it.
  if (/晚|夜/.test(part)) return at < EVENING ? at : at < HALF_DAY ? at + HALF_DAY : DAY;
  return part === '中午' && at < EVENING ? at + HALF_DAY : at;
}

/** An hour before it, called of the evening, is of the night; called of noon, of the afternoon. */
const EVENING = 4;

const SCALE: Record<string, number> = { k: 1000, 千: 1000, w: 10_000, 万: 10_000 };

/** Sums of money; what the first end of a range leaves out the second tells (3-5k). */
function moneyIn(words: string): number[] {
  return matchesOf(words, MONEY).flatMap(([, low, lowScale, lowRest, high, highScale, highRest]) => {
    const first = numberOf(low as string);
    if (high === undefined) return [scaled(first, lowScale, lowRest)];
    const top = scaled(numberOf(high), highScale ?? lowScale, highRest);
    return [lowScale ? scaled(first, lowScale, lowRest) : first * scaleBelow(top, first, highScale), top];
  });
}

/** 1万2: what follows the scale counts its tenths. */
function scaled(number: number, scale: string | undefined, rest: string | undefined): number {
  const by = SCALE[scale ?? ''] ?? 1;
  return number * by + (rest ? (numberOf(rest) * by) / 10 : 0);
}

/** The scale of a bare first end: that of the second where it stays below it, else thousands (8-1.2万), else none. */
function scaleBelow(top: number, bare: number, scale: string | undefined): number {
  const scales = scale ? [SCALE[scale] as number, 1000] : [];
  return scales.find((by) => bare * by <= top) ?? 1;
}
