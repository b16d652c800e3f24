/** List numbers and bullets: `3、` `（3）` `③` `三、` `C.` `•`, and the one that comes next. */

/** A marker with the signs and spaces around its figure. */
export interface Marker {
  kind: 'number' | 'numeral' | 'sign' | 'letter' | 'bullet';
  /** Offsets of the whole, with the spaces behind it. */
  start: number;
  end: number;
  before: string;
  figure: string;
  after: string;
  /** 0 for a bullet. */
  value: number;
}

const NUMERALS = '一二三四五六七八九十';
/** Figures that are one character, each row from 1 on. */
const SIGNS = [
  '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿',
  '⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇',
  '⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛',
  '❶❷❸❹❺❻❼❽❾❿',
  '➀➁➂➃➄➅➆➇➈➉',
  '➊➋➌➍➎➏➐➑➒➓',
  'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ',
];
/** Dashes and the like: bullets only where they stand free. */
const DASHES = '-–—*#+>~';

const SPACE = '[ \\t\\u3000\\u00a0]*';
const SHAPES: readonly [Marker['kind'], RegExp][] = [
  ['number', new RegExp(`()(\\d{1,2})(\\ufe0f?\\u20e3${SPACE})`, 'y')],
  ['number', new RegExp(`([（(]?)(\\d{1,2})([.．、)）]+${SPACE})`, 'y')],
  ['number', new RegExp(`()(\\d{1,2})([,，:：](?!\\d)${SPACE})`, 'y')],
  ['number', /()(\d{1,2})([ \t\u3000\u00a0]+)/y],
  ['numeral', new RegExp(`([（(]?)([${NUMERALS}]{1,3})([.．、)）]+${SPACE})`, 'y')],
  ['sign', new RegExp(`()([${SIGNS.join('')}])([.．、]?${SPACE})`, 'y')],
  ['letter', new RegExp(`([（(]?)([A-Za-z])([.．、)）]${SPACE})(?![A-Za-z])(?=\\S)`, 'y')],
  ['letter', /([（(]?)([A-Za-z])([.)）][ \t]+)(?=\S)/y],
  [
    'bullet',
    new RegExp(`()([${DASHES}]{1,3}|(?:[•·●※√→◦‣\\u25a0-\\u27bf\\u2b00-\\u2bff]\\ufe0f?)+)(${SPACE})`, 'y'),
  ],
  ['bullet', new RegExp(`()(\\p{Extended_Pictographic}\\ufe0f?)(${SPACE})`, 'yu')],
];

/** Every way in which a marker may be read at an offset. */
function markersAt(text: string, at: number): Marker[] {
  return SHAPES.flatMap(([kind, shape]) => {
    shape.lastIndex = at;
    const match = shape.exec(text);
    if (!match || match[0] === '') return [];
    const [whole, before = '', figure = '', after = ''] = match;
    const value = countOf(kind, figure);
    return [{ kind, start: at, end: at + whole.length, before, figure, after, value }];
  });
}

/**
 * The marker that opens a line.
 * @param at where the line's first character stands.
 * @param words where the engine saw the line's first words begin: what it took for a list number, it left out.
 *   It knows no letters, no keycaps (1️⃣), and no comma behind a number.
 */
export function markerOfLine(text: string, at: number, words: number): Marker | null {
  const found = markersAt(text, at).find(
    ({ kind, end, after }) => end <= words || kind === 'letter' || /^(?:[,，:：]|\ufe0f|\u20e3)/.test(after),
  );
  return found && found.start <= words ? found : null;
}

/** The marker in mid-line that ends where words begin, if the layout before them (from `from`) holds one. */
export function markerInLine(text: string, from: number, words: number): Marker | null {
  for (let at = from; at < words; at++) {
    const found = markersAt(text, at).find(({ end }) => end === words);
    if (!found || found.kind === 'letter') continue;
    const free = /\s$/.test(found.after) && /\s/.test(text[at - 1] ?? ' ');
    if (!DASHES.includes(found.figure[0] as string) || free) return found;
  }
  return null;
}

/** 4、……； 5 ……: a number without a sign in mid-line, if it is the one that is due after another. */
export function bareNumber(text: string, at: number, last: Marker | null | undefined): Marker | null {
  if (last?.kind !== 'number') return null;
  const found = markersAt(text, at).find(({ kind, after }) => kind === 'number' && after.trim() === '');
  return found?.value === last.value + 1 ? found : null;
}

/** Whether two markers belong to one list by their looks. */
export function isAlike(a: Marker, b: Marker): boolean {
  return (
    a.kind === b.kind &&
    a.before === b.before &&
    a.after.trim() === b.after.trim() &&
    rowOf(a.figure) === rowOf(b.figure)
  );
}

/** The marker's text with another value; a bullet stays as it is. */
export function markerText(marker: Marker, value: number): string {
  return marker.before + figureOf(marker, value) + marker.after;
}

export function figureOf({ kind, figure }: Marker, value: number): string {
  switch (kind) {
    case 'bullet':
      return figure;
    case 'number':
      return figure.startsWith('0') ? String(value).padStart(figure.length, '0') : String(value);
    case 'numeral':
      return numeralOf(value);
    case 'letter':
      return String.fromCharCode((figure >= 'a' ? 0x60 : 0x40) + Math.min(value, 26));
    case 'sign':
      return SIGNS[rowOf(figure)]?.[value - 1] ?? `${value}.`;
  }
}

function rowOf(figure: string): number {
  return SIGNS.findIndex((row) => row.includes(figure));
}

function countOf(kind: Marker['kind'], figure: string): number {
  switch (kind) {
    case 'bullet':
      return 0;
    case 'number':
      return Number(figure);
    case 'numeral':
      return numeralValue(figure);
    case 'letter':
      return figure.toUpperCase().charCodeAt(0) - 0x40;
    case 'sign':
      return (SIGNS[rowOf(figure)] as string).indexOf(figure) + 1;
  }
}

/** 三, 十二, 二十, 二十三. */
function numeralValue(text: string): number {
  const ten = text.indexOf('十');
  if (ten < 0) return NUMERALS.indexOf(text[0] as string) + 1;
  const tens = ten === 0 ? 1 : NUMERALS.indexOf(text[0] as string) + 1;
  return tens * 10 + (ten + 1 < text.length ? NUMERALS.indexOf(text[ten + 1] as string) + 1 : 0);
}

function numeralOf(value: number): string {
  const ones = value % 10 === 0 ? '' : (NUMERALS[(value % 10) - 1] as string);
  const tens = Math.floor(value / 10);
  if (tens === 0) return ones;
  return `${tens > 1 ? NUMERALS[tens - 1] : ''}十${ones}`;
}
