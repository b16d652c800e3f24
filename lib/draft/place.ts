/** Where in a text the sentences of one section go, and the words that join them to it. */
import type { Audit } from '@/lib/audit/types';
import type { GroupId } from '@/lib/checklist/schema';
import { headingFor, modelHeadings, PLACES, type Place } from './headings';
import { type Entry, hasLines, type Layout, lineBreakOf, lineStart, type Part } from './layout';
import { anchorOf, type Manner, mannerOf, plainManner } from './manner';
import { markerText } from './markers';

export const PLACE_OF_GROUP: Record<GroupId, Place> = {
  duties: 'duty',
  basic: 'ask',
  ability: 'ask',
  offer: 'offer',
  conditions: 'offer',
};

/** A sentence to place; `write` puts the stop at its end that its place wants. */
export interface Sentence {
  item: string;
  write(stop: string): string;
}

/** Words to put in at one offset, one run of them for each item. */
export interface Insertion {
  at: number;
  words: { item: string; text: string }[];
}

export function insertionOf(
  layout: Layout,
  place: Place,
  sentences: readonly Sentence[],
  language: 'zh' | 'en',
  audit: Pick<Audit, 'items'>,
  groupOf: (item: string) => GroupId | undefined,
): Insertion {
  const english = language === 'en';
  const part = partFor(layout, place) ?? adopted(layout, place, audit, groupOf);
  if (part && part.entries.length > 0) return intoPart(layout, part, sentences, english);
  if (part?.heading) return underHeading(layout, part.heading, sentences, english);
  return asNewPart(layout, place, sentences, language);
}

/** Before the first words: on a line of its own where the text has lines. */
export function inFront(
  text: string,
  { write }: Sentence,
  language: 'zh' | 'en',
): { at: number; words: string } {
  const at = /^\s*/.exec(text)?.[0].length ?? 0;
  const sentence = write(language === 'en' ? '.' : '。');
  if (at === text.length) return { at, words: sentence };
  return { at, words: sentence + (hasLines(text) ? lineBreakOf(text) : language === 'en' ? ' ' : '') };
}

/** The last part of the section, one with a heading before one without. A list of pluses is no place to ask in. */
function partFor({ parts }: Layout, place: Place): Part | undefined {
  const fit = parts.filter(({ section, plus }) => section === place && !plus);
  const headed = fit.filter(({ heading }) => heading);
  return headed.findLast(({ entries }) => entries.length > 0) ?? headed.at(-1) ?? fit.at(-1);
}

/**
 * Words without a heading are of the section that most of what they prove belongs to. A text of one line without
 * headings takes whatever is added.
 */
function adopted(
  layout: Layout,
  place: Place,
  audit: Pick<Audit, 'items'>,
  groupOf: (item: string) => GroupId | undefined,
): Part | undefined {
  const { parts, text } = layout;
  const bare = parts.filter(({ section, heading }) => section === 'none' && !heading).at(0);
  if (!bare) return undefined;
  if (modelHeadings(layout).length === 0 && !hasLines(text)) return bare;
  const [start, end] = [(bare.entries[0] as Entry).start, (bare.entries.at(-1) as Entry).end];
  const counts = PLACES.map(
    (of) =>
      audit.items
        .filter(({ id }) => {
          const group = groupOf(id);
          return group && PLACE_OF_GROUP[group] === of;
        })
        .flatMap(({ evidence }) => evidence)
        .filter((span) => span[0] >= start && span[1] <= end).length,
  );
  const most = Math.max(...counts);
  return most > 0 && counts.indexOf(most) === PLACES.indexOf(place) ? bare : undefined;
}

function intoPart(layout: Layout, part: Part, sentences: readonly Sentence[], english: boolean): Insertion {
  const { text } = layout;
  const manner = mannerOf(layout, part, english);
  const anchor = anchorOf(layout, part) as Entry;
  const written = text.slice(anchor.end, anchor.tail);
  const bare = !/[\p{P}]/u.test(written) && !/[，,；;。.！!？?、：:]$/.test(text.slice(0, anchor.tail));
  // The list goes on behind what was its last item, and a new sentence needs the one before it closed.
  const close = !bare ? '' : manner.running ? (english ? '.' : '。') : manner.stop;
  const first = manner.marker ? manner.marker.value + 1 : 0;
  return { at: anchor.tail, words: follow(sentences, manner, first, manner.between, close) };
}

/** Entry after entry. @param lead what stands before the first one in place of what stands between two. */
function follow(
  sentences: readonly Sentence[],
  manner: Manner,
  first: number,
  lead: string,
  before = '',
): Insertion['words'] {
  const { marker, between, stop, lastStop } = manner;
  return sentences.map(({ item, write }, i) => {
    const space = i === 0 ? before + lead : between;
    const number = marker ? markerText(marker, first + i) : '';
    return { item, text: space + number + write(i === sentences.length - 1 ? lastStop : stop) };
  });
}

/** Under a heading with nothing below it. */
function underHeading(
  layout: Layout,
  heading: Entry,
  sentences: readonly Sentence[],
  english: boolean,
): Insertion {
  const { text } = layout;
  const manner = borrowed(layout, english);
  const br = lineBreakOf(text);
  if (hasLines(text)) {
    const lead = manner.running ? br : lineOf(manner.between, br);
    return { at: heading.tail, words: follow(sentences, manner, 1, lead) };
  }
  const isClosed = /[^\p{L}\p{N}]$/u.test(text.slice(0, heading.tail));
  const lead =
    (isClosed ? '' : english ? ':' : '：') + (english ? ' ' : manner.between.replace(/[\r\n]/g, ''));
  return { at: heading.tail, words: follow(sentences, manner, 1, lead) };
}

/** The manner of the part that is most like a list, for one that is new. */
function borrowed(layout: Layout, english: boolean): Manner {
  const full = layout.parts.filter(({ entries, section }) => entries.length > 0 && section !== 'company');
  const manners = full.map((part) => mannerOf(layout, part, english));
  const lines = hasLines(layout.text);
  const best =
    manners.findLast(({ marker, running }) => marker && !running) ??
    manners.findLast(({ running }) => !running) ??
    manners.at(-1);
  if (!best) return plainManner(layout.text, english);
  const lined = /[\r\n]/.test(best.between) || !lines || best.running;
  return lined ? best : { ...best, between: lineBreakOf(layout.text) };
}

function asNewPart(
  layout: Layout,
  place: Place,
  sentences: readonly Sentence[],
  language: 'zh' | 'en',
): Insertion {
  const { text } = layout;
  const english = language === 'en';
  const empty = text.trim() === '';
  const lines = empty || hasLines(text);
  const heading = headingFor(layout, place, language, lines);
  const manner = borrowed(layout, english);
  const spot = spotFor(layout, place, heading.numbered);
  const br = lineBreakOf(text);
  const apart = lines ? gapOf(layout) : inlineGap(layout, manner);
  const open = lines || /[\p{P}\s]$/u.test(text.slice(0, spot.at)) || (apart !== '' && manner.stop === '');
  const lead = heading.ownLine ? (manner.running ? br : lineOf(manner.between, br)) : heading.space;
  const before = empty || spot.before ? '' : (open ? '' : english ? '.' : '。') + apart;
  const words = follow(sentences, manner, 1, lead, before + heading.words);
  const last = words.at(-1);
  if (last && spot.before && !empty) last.text += apart;
  return { at: spot.at, words };
}

/** What stands between two lined entries; behind a heading no more than one line break of it. */
function lineOf(between: string, br: string): string {
  return br + (/[^\r\n]*$/.exec(between)?.[0] ?? '');
}

/** What stands between the parts of a text of lines: a line break, or an empty line where the text has such. */
function gapOf(layout: Layout): string {
  const { text } = layout;
  const br = lineBreakOf(text);
  const heads = modelHeadings(layout).filter(
    ({ opensLine, lead }) => opensLine && text.slice(0, lead).trim(),
  );
  const last = heads.at(-1);
  if (last) return /\s*$/.exec(text.slice(0, last.lead))?.[0] || br;
  return /(?:\r\n|\n|\r)[^\S\r\n]*(?:\r\n|\n|\r)/.test(text.trim()) ? br + br : br;
}

/** What stands before a heading in a text of one line: a space at least, where the entries have one. */
function inlineGap(layout: Layout, { between }: Manner): string {
  const { text } = layout;
  const last = modelHeadings(layout).findLast(({ lead }) => lead > 0);
  if (last) return /\s*$/.exec(text.slice(0, last.lead))?.[0] ?? '';
  return between.trim() === '' ? between : ' ';
}

/** Behind the parts that usually come before it, else before the first that comes after it, else at the end. */
function spotFor(layout: Layout, place: Place, numbered: boolean): { at: number; before: boolean } {
  const { parts, text } = layout;
  const rank = PLACES.indexOf(place);
  const rankOf = ({ section }: Part) => (PLACES as readonly string[]).indexOf(section);
  const known = parts.filter((part) => rankOf(part) >= 0);
  const earlier = numbered ? known.at(-1) : known.findLast((part) => rankOf(part) < rank);
  if (earlier) {
    const last = earlier.entries.at(-1) ?? (earlier.heading as Entry);
    return { at: last.tail, before: false };
  }
  const later = known.find((part) => rankOf(part) > rank && part.heading);
  const company = parts.at(-1);
  const next = later ?? (company?.section === 'company' && parts.length > 1 ? company : undefined);
  const head = next?.heading;
  if (head) return { at: head.opensLine ? lineStart(text, head.lead) : head.lead, before: true };
  const end = text.trimEnd().length;
  return { at: end, before: false };
}
