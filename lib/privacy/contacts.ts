/** Ways to reach a person in a text: found and hidden, so that a table may be passed on. Pure. */

export const CONTACT_KINDS = ['mobile', 'landline', 'account', 'mail'] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

/** A place in the text; offsets are UTF-16 code units, end exclusive. */
export interface Contact {
  kind: ContactKind;
  start: number;
  end: number;
}

/** Between the groups of a number. */
const GAP = '[ \\t\\u00a0\\u200b-\\u200d\\ufeff._·–—-]{1,3}';
/** What makes a number an amount, a count or a share. */
const NO_AMOUNT = '(?![\\d%]|\\.\\d|\\s*(?:元|块|万|千|亿|人|个|条|次|单|字|[kw](?![a-z])))';
const NO_DIGIT_BEFORE = '(?<![\\d.])';
const COUNTRY = `(?:(?:\\+|00)86${GAP.replace('{1,3}', '{0,3}')})?`;

/** Groups in which people write eleven digits; a range of pay, such as 13000-180000, is none of them. */
const MOBILE_GROUPS = [
  '1[3-9]\\d{9}',
  `1[3-9]\\d${GAP}\\d{4}${GAP}\\d{4}`,
  `1[3-9]\\d{2}${GAP}\\d{4}${GAP}\\d{3}`,
  `1[3-9]\\d${GAP.replace('._', '_')}\\d{8}`,
  `1[3-9]\\d{5}${GAP}\\d{4}`,
  `1${GAP}[3-9](?:${GAP}\\d){9}`,
].join('|');

const MOBILE = new RegExp(`${NO_DIGIT_BEFORE}${COUNTRY}(?:${MOBILE_GROUPS})${NO_AMOUNT}`, 'g');

/** An area code, or that of a hotline. */
const LANDLINE = new RegExp(
  [
    `${NO_DIGIT_BEFORE}${COUNTRY}\\(?0\\d{2,3}(?:\\) ?|${GAP})(?:\\d{7,8}|\\d{3,4}${GAP}\\d{4})(?:(?:转|${GAP})\\d{1,5})?${NO_AMOUNT}`,
    `${NO_DIGIT_BEFORE}[48]00${GAP}(?:\\d{3}${GAP}\\d{4}|\\d{4}${GAP}\\d{3}|\\d{7})${NO_AMOUNT}`,
  ].join('|'),
  'gi',
);

/** Without a code it is one only behind a word that announces it. */
const ANNOUNCED = new RegExp(
  `(?:电话|座机|热线|固话|\\btel|\\bphone)(?:号码?)?\\s?[:是]?\\s?([48]00\\d{7}|0\\d{9,11}|[2-9]\\d{6,7}|[2-9]\\d{2,3}${GAP}\\d{4})${NO_AMOUNT}`,
  'gi',
);

const CHAT =
  '(?:微\\s?信|薇信|威信|维信|v信|加[v薇]|扣扣|企鹅|we\\s?chat|weixin|(?<![a-z])(?:qq|q群|vx|wx))(?:号码?|群号?|\\s?id)?\\s?';
/** An id that is written as one: announced by a sign or a word, or of signs that no word has. */
const ACCOUNT = new RegExp(
  `${CHAT}(?:` +
    `(?:[:是为]|号)\\s?([a-z][-_a-z0-9]{5,19})(?![-_a-z0-9])` +
    `|[:是为]?\\s?(?=[-_a-z]*\\d)([a-z][-_a-z0-9]{5,19})(?![-_a-z0-9])` +
    `|[:是为]?\\s?([1-9]\\d{4,11})${NO_AMOUNT})` +
    `|(?<![a-z0-9])[vq]\\s?:\\s?(?=[-_a-z]*\\d)([a-z0-9][-_a-z0-9]{5,19})(?![-_a-z0-9])`,
  'gi',
);

const MAIL = /(?<![\w.+-])[a-z0-9][\w.+-]{0,63}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}/gi;

const PATTERNS: readonly (readonly [ContactKind, RegExp])[] = [
  ['mail', MAIL],
  ['mobile', MOBILE],
  ['landline', LANDLINE],
  ['landline', ANNOUNCED],
  ['account', ACCOUNT],
];

const NUMERALS: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'零一二三四五六七八九'].map((sign, i) => [sign, String(i)])),
  ...Object.fromEntries([...'〇壹贰叁肆伍陆柒捌玖'].map((sign, i) => [sign, String(i)])),
  ...{ 幺: '1', 两: '2' },
};
/** Eleven digits in a row, some or all of them written as numerals. */
const SPELT = /(?<!\d)1[3-9]\d{9}(?!\d)/g;

/** The contact details of a text, in order; none overlaps another. */
export function contactsIn(text: string): Contact[] {
  const plain = folded(text);
  const found: Contact[] = [];
  const add = (kind: ContactKind, pattern: RegExp, within: string) => {
    for (const match of within.matchAll(pattern)) {
      const end = match.index + match[0].length;
      // Where a word announces it, the detail is what was caught behind it.
      const words = match.slice(1).find((caught) => caught !== undefined) ?? match[0];
      found.push({ kind, start: end - words.length, end });
    }
  };
  for (const [kind, pattern] of PATTERNS) add(kind, pattern, plain);
  const spelt = plain.replace(
    /[零〇一二三四五六七八九幺两壹贰叁肆伍陆柒捌玖]/g,
    (sign) => NUMERALS[sign] ?? sign,
  );
  if (spelt !== plain) add('mobile', SPELT, spelt);
  // Where two kinds begin at one place, the earlier one of the list says more.
  let end = 0;
  return found
    .sort((a, b) => a.start - b.start)
    .filter((one) => {
      const free = one.start >= end;
      if (free) end = one.end;
      return free;
    });
}

/**
 * A text with its contact details hidden. What stays says what stood there: `138****1234`, `0755-****`, `****`,
 * `a***@example.com`.
 */
export function maskContacts(text: string): { text: string; hidden: number } {
  const contacts = contactsIn(text);
  let masked = '';
  let from = 0;
  for (const { kind, start, end } of contacts) {
    masked += text.slice(from, start) + MASKS[kind](text.slice(start, end));
    from = end;
  }
  return { text: masked + text.slice(from), hidden: contacts.length };
}

const MASKS: Readonly<Record<ContactKind, (words: string) => string>> = {
  mobile: (words) => {
    const digits = digitsOf(words).slice(-11);
    return `${digits.slice(0, 3)}****${digits.slice(-4)}`;
  },
  landline: (words) => {
    const code = /^\(?((?:\+|00)86\D{0,3})?\(?(0\d{2,3}|[48]00)/.exec(folded(words))?.[2];
    return code && code.length < digitsOf(words).length ? `${code}-****` : '****';
  },
  account: () => '****',
  mail: (words) => `${words[0]}***${words.slice(folded(words).indexOf('@'))}`,
};

function digitsOf(words: string): string {
  return [...folded(words)]
    .map((sign) => NUMERALS[sign] ?? sign)
    .join('')
    .replace(/\D/g, '');
}

/** The same text with signs of other widths as plain ones: every code unit stays in its place. */
function folded(text: string): string {
  return text.replace(/[\u2460-\u2468\uff01-\uff5e\u3000。．]/g, (sign) => {
    const code = sign.charCodeAt(0);
    if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
    if (code >= 0x2460 && code <= 0x2468) return String.fromCharCode(code - 0x2460 + 0x31);
    return sign === '\u3000' ? ' ' : sign;
  });
}
