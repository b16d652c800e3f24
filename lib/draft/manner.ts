/** The manner in which a part of a posting is written, so that a sentence can be added in the same. */
import { type Entry, hasLines, type Layout, lineBreakOf, lineStart, type Part, stopOf } from './layout';
import { isAlike, type Marker } from './markers';

/** How one entry follows another. */
export interface Manner {
  /** The last marker of the list; null where entries have none. */
  marker: Marker | null;
  /** What stands between two entries, markers aside: a line break and indent, a space, nothing. */
  between: string;
  /** The stop of an entry that others follow, and of the last one. */
  stop: string;
  lastStop: string;
  /** Whether entries are sentences of one paragraph, which must have stops. */
  running: boolean;
}

/** The list of a part: its items, all of one kind, and whether each has a line of its own. */
interface List {
  items: Entry[];
  marker: Marker;
  lined: boolean;
}

/** The last list of a part; null where its last item is a title over lines of another kind. */
function listOf({ text }: Layout, { entries }: Part): List | null {
  const lined = entries.findLast(({ marker, opensLine }) => marker && opensLine);
  const inline = entries.findLast(({ marker }) => marker);
  // 1、……2、……: only the first stands at the start of a line.
  const isInline = !lined || !hasLines(text) || (inline !== lined && isOneList(lined, inline));
  const item = isInline ? inline : lined;
  if (!item?.marker || (!isInline && isTitle(item, entries))) return null;
  const { marker } = item;
  const items = entries.filter(
    (e) => e.marker && isAlike(e.marker, marker) && (isInline || e.opensLine) && e.lead <= item.lead,
  );
  return { items, marker, lined: !isInline };
}

function isOneList(a: Entry, b: Entry | undefined): boolean {
  return Boolean(a.marker && b?.marker && isAlike(a.marker, b.marker));
}

const LONGEST_TITLE = 12;

/** 五、跨部门协作, under items that count otherwise, and with a longer line of text below. */
function isTitle(item: Entry, entries: readonly Entry[]): boolean {
  const at = entries.indexOf(item);
  const next = entries[at + 1];
  const above = entries.slice(0, at).findLast(({ marker }) => marker);
  if (!above || isOneList(above, item) || !next?.opensLine || item.tail > item.end) return false;
  return item.end - item.start <= LONGEST_TITLE && next.end - next.start > item.end - item.start;
}

/** The entry behind which another one is due: the last of the list, though lines of another kind follow it. */
export function anchorOf(layout: Layout, part: Part): Entry | undefined {
  const { entries } = part;
  const list = listOf(layout, part);
  const item = list?.items.at(-1);
  if (!list || !item) return entries.at(-1);
  const following = entries.slice(entries.indexOf(item) + 1);
  let anchor = item;
  for (const entry of following) {
    if (list.lined ? entry.opensLine && !goesOn(layout, item, anchor, entry) : isApart(layout, list, entry))
      break;
    anchor = entry;
  }
  return anchor;
}

/** Behind a list in running text: a sentence set apart by a space, where no item above has a second sentence. */
function isApart({ text, entries }: Layout, { items }: List, entry: Entry): boolean {
  const above = items.slice(0, -1).map((item) => entries.indexOf(item));
  if (above.length === 0 || !/\s$/.test(text.slice(0, entry.lead))) return false;
  return above.every((i) => entries[i + 1]?.marker);
}

/** A line without a marker that is still part of the item above: it is indented, or the line before was not done. */
function goesOn({ text }: Layout, item: Entry, before: Entry, entry: Entry): boolean {
  const indent = (at: number) => at - lineStart(text, at);
  return indent(entry.lead) > indent(item.lead) || /[，,、]\s*$/.test(text.slice(before.start, before.tail));
}

/** @param part one with entries. */
export function mannerOf(layout: Layout, part: Part, english: boolean): Manner {
  const { text } = layout;
  const anchor = anchorOf(layout, part) as Entry;
  const upTo = part.entries.slice(0, part.entries.indexOf(anchor) + 1);
  const list = listOf(layout, part);
  if (list) {
    const { items, marker, lined } = list;
    // The only item, on the line of its heading, in a text of lines: the next one gets a line.
    const alone = !lined && items.length === 1 && hasLines(text);
    const between = alone ? lineBreakOf(text) : betweenOf(layout, upTo, items.at(-1) as Entry, lined);
    return { marker, between, ...stopsOf(layout, endsOf(upTo, items)), running: false };
  }
  const lines = upTo.filter(({ opensLine }) => opensLine);
  const last = lines.at(-1);
  if (last && (lines.length > 1 || (upTo.length === 1 && hasLines(text)))) {
    const stops = stopsOf(layout, endsOf(upTo, lines));
    return { marker: null, between: betweenOf(layout, upTo, last, true), ...stops, running: false };
  }
  const inner = upTo.findLast(({ opensLine }, i) => i > 0 && !opensLine);
  const space = inner ? betweenOf(layout, upTo, inner, false) : '';
  const stop = stopOf(layout, anchor) === '；' ? '；' : english ? '.' : '。';
  const between = english && space === '' ? ' ' : space;
  return { marker: null, between, stop, lastStop: stop, running: true };
}

/** The last sentences of the last two items: what others follow, and what nothing follows. */
function endsOf(entries: readonly Entry[], items: readonly Entry[]): Entry[] {
  const last = items.at(-1);
  const behind = items.length > 1 && last ? entries[entries.indexOf(last) - 1] : undefined;
  return [behind, entries.at(-1)].filter((entry) => entry !== undefined);
}

function stopsOf(layout: Layout, ends: readonly Entry[]): { stop: string; lastStop: string } {
  const stops = ends.map((end) => stopOf(layout, end));
  const lastStop = stops.at(-1) ?? '';
  return { stop: stops.at(-2) ?? lastStop, lastStop };
}

/** What stands between an entry and the one before it, if that is white space. */
function betweenOf({ text }: Layout, entries: readonly Entry[], entry: Entry, lined: boolean): string {
  const before = entries[entries.indexOf(entry) - 1];
  const space = before ? text.slice(before.tail, entry.lead) : '';
  // Blanks at the end of a line are nobody's manner.
  if (before && space.trim() === '' && (!lined || space !== ''))
    return space.replace(/^[^\S\r\n]+(?=[\r\n])/, '');
  if (lined) return lineBreakOf(text) + text.slice(lineStart(text, entry.lead), entry.lead);
  return spaceBefore(text, entry.lead);
}

function spaceBefore(text: string, at: number): string {
  return /[^\S\r\n]*$/.exec(text.slice(0, at))?.[0] ?? '';
}

/** Of a text that has no entries to go by. */
export function plainManner(text: string, english: boolean): Manner {
  const after = english ? '. ' : '、';
  const marker: Marker = { kind: 'number', start: 0, end: 0, before: '', figure: '1', after, value: 0 };
  const [stop, lastStop] = english ? ['.', '.'] : ['；', '。'];
  return { marker, between: lineBreakOf(text), stop, lastStop, running: false };
}
