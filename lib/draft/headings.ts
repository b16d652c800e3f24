/** Headings for the parts that a posting lacks, in the style of those it has. */
import type { Entry, Layout } from './layout';
import { markerText } from './markers';

/** The parts that sentences are added to, in their usual order. */
export const PLACES = ['duty', 'ask', 'offer'] as const;
export type Place = (typeof PLACES)[number];

const NAMES: Record<'zh' | 'en', Record<Place, string>> = {
  zh: { duty: '岗位职责', ask: '任职要求', offer: '福利待遇' },
  en: { duty: 'Responsibilities', ask: 'Requirements', offer: 'Benefits' },
};

export interface HeadingStyle {
  /** The heading with its signs, and its number or bullet. */
  words: string;
  /** Whether it has a line of its own; else what stands between it and the words behind it. */
  ownLine: boolean;
  space: string;
  /** Whether headings are numbered: a new one then can only come last. */
  numbered: boolean;
}

/** Headings of the posting's own that a new one can follow in style. */
export function modelHeadings({ entries }: Layout): Entry[] {
  return entries.filter(
    ({ heading, section, plus }) => heading && !plus && (PLACES as readonly string[]).includes(section),
  );
}

/** @param lines whether the text has more than one line. */
export function headingFor(
  layout: Layout,
  place: Place,
  language: 'zh' | 'en',
  lines: boolean,
): HeadingStyle {
  const name = NAMES[language][place];
  const models = modelHeadings(layout);
  const model = models.at(-1);
  if (!model) {
    const sign = language === 'zh' ? '：' : ':';
    return { words: name + sign, ownLine: lines, space: language === 'en' ? ' ' : '', numbered: false };
  }
  const { text, entries } = layout;
  const written = text.slice(model.start, model.end);
  const [, open = '', core = '', close = ''] = /^([^\p{L}]*)([\s\S]*?)([^\p{L}]*)$/u.exec(written) ?? [];
  const next = entries[entries.indexOf(model) + 1];
  const gap = next ? text.slice(model.tail, next.lead) : '';
  const ownLine = lines && (next ? next.opensLine : true);
  const named = core.length > 1 && core === core.toUpperCase() ? name.toUpperCase() : name;
  const { marker } = model;
  const numbered = marker !== null && marker.kind !== 'bullet';
  const number = marker ? markerText(marker, nextNumber(models)) : '';
  return {
    words: number + unquoted(open) + named + closing(unquoted(close), ownLine, language),
    ownLine,
    space: gap.trim() === '' && !/[\r\n]/.test(gap) ? gap : '',
    numbered,
  };
}

/** A quotation mark before a heading opens the whole text, as pasted cells of a table have it. */
function unquoted(signs: string): string {
  return signs.replace(/["“”'‘’]/g, '');
}

/** A heading that words follow on its line must be closed by a sign. */
function closing(close: string, ownLine: boolean, language: 'zh' | 'en'): string {
  if (ownLine || close.trim() !== '') return close;
  return language === 'zh' ? '：' : ':';
}

function nextNumber(models: readonly Entry[]): number {
  return Math.max(...models.map(({ marker }) => marker?.value ?? 0)) + 1;
}
