/** Runs a site's data over a document. */
import {
  contains,
  framesOf,
  locationOf,
  matches,
  selectAll,
  selectFirst,
  textOf,
  titleOf,
} from '@/lib/page/dom';
import { joinTexts, type VisibleText, visibleText } from '@/lib/page/visible-text';
import { FIELD_NAMES } from '@/lib/posting/fields';
import type { Posting } from '@/lib/posting/posting';
import { readCard } from './cards';
import { fieldOf, headed, inOrder, shortText } from './fields';
import { readForm } from './form';
import { keptAddress } from './generic/address';
import { isPagesOwn } from './generic/headings';
import { fieldsBeside } from './generic/structured';
import { addressOf, isNeverRead } from './never';
import { type Card, type CardName, NOTHING, type Reading, type ReadOptions } from './reading';
import type { CardsRule, DescriptionRule, Layout, Site, Wall } from './site';
import type { TriedEnd } from './tried';

/** The page as the first of the site's layouts that fits shows it; null where none does. */
export function interpret(site: Site, document: Document, url: URL, options: ReadOptions): Reading | null {
  let empty: Reading | null = null;
  const documents = site.frames
    ? [document, ...framesOf(document).filter((one) => isOpen(one, site))]
    : [document];
  for (const layout of site.layouts) {
    const tell = (end: TriedEnd) => options.tried?.({ reader: site.id, layout: layout.id, end });
    if (layout.path && !new RegExp(layout.path).test(addressOf(url))) {
      tell('path');
      continue;
    }
    const shown = documents.find((one) => selectFirst(one, layout.anchor));
    if (!shown) {
      tell('anchor');
      continue;
    }
    const reading = readLayout(site, layout, shown, url, options);
    const isRead = reading.state !== 'unreadable';
    tell(isRead ? 'read' : layout.root && !rootOf(layout, shown, url) ? 'root' : 'text');
    if (isRead) return reading;
    empty ??= reading;
  }
  return empty;
}

/** A frame is a page of its own, and may be one that is never looked at. */
function isOpen(frame: Document, { never, read }: Site): boolean {
  return !isNeverRead(new URL(locationOf(frame)), never, read);
}

function readLayout(site: Site, layout: Layout, document: Document, url: URL, options: ReadOptions): Reading {
  const cards = layout.cards ? readCards(layout.cards, document) : [];
  const { id: layoutId, kind } = layout;
  const reading: Reading = { ...NOTHING, site: site.id, kind, layout: layoutId, cards, state: 'ready' };
  // A list may hold its postings in a script, or not have drawn them yet.
  if (kind === 'list')
    return cards.length > 0 ? reading : { ...reading, state: 'unreadable', why: 'no-cards' };
  const root = rootOf(layout, document, url);
  const unreadable: Reading = { ...reading, state: 'unreadable', why: 'no-text', settled: false };
  if (!root) return unreadable;
  if (layout.form)
    return readForm(reading, layout.form, root, postingOf(site, layout, root, url)) ?? unreadable;
  const text = layout.description && descriptionIn(layout.description, root, options);
  if (!text) return unreadable;
  const identity = readIdentity(layout, root, url);
  const read = postingOf(site, layout, root, url, identity.id);
  const beside = layout.structured ? fieldsBeside(document, url, read.title) : {};
  const posting = { ...beside, ...read, description: text.text };
  const cut = layout.cut?.find(({ at }) => selectFirst(root, at));
  return {
    ...reading,
    state: cut ? 'partial' : 'ready',
    why: cut?.why ?? null,
    posting,
    text,
    settled: identity.agreed && titleAgrees(posting, cards),
  };
}

/**
 * Of what the selectors find, the first that holds the anchor. Some sites keep the panes of earlier postings: of
 * several such by one selector, that whose identity agrees with the address.
 */
function rootOf(layout: Layout, document: Document, url: URL): Element | undefined {
  let first: Element | undefined;
  for (const selector of inOrder(layout.root ?? [])) {
    const found = selectAll(document, selector);
    const holding = found.filter((one) => matches(one, layout.anchor) || selectFirst(one, layout.anchor));
    if (holding.length > 0) return holding.find((one) => readIdentity(layout, one, url).agreed) ?? holding[0];
    first ??= found[0];
  }
  return first;
}

function descriptionIn(rule: DescriptionRule, root: Element, options: ReadOptions): VisibleText | null {
  for (const selector of inOrder(rule.at)) {
    const text = partsIn(rule, selector, root, options);
    if (text?.text.trim()) return text;
  }
  return null;
}

function partsIn(
  rule: DescriptionRule,
  selector: string,
  root: Element,
  options: ReadOptions,
): VisibleText | null {
  const { skip } = rule;
  const found = headed(selectAll(root, selector), rule.under);
  // A part inside another part is read with it.
  const parts = rule.all
    ? found.filter((one) => !found.some((other) => other !== one && contains(other, one)))
    : found.slice(0, 1);
  if (parts.length === 0) return null;
  const texts = parts.map((part) => visibleText(part, { skip, shadowRootOf: options.shadowRootOf }));
  // A part that holds nothing but a line of the site's own is found among the others when the site changes.
  return joinTexts(texts.filter(({ text }) => !isPagesOwn(text)));
}

function readIdentity(layout: Layout, root: Element, url: URL): { id: string | null; agreed: boolean } {
  const ids = (layout.identity ?? []).flatMap((rule) => fieldOf(rule, root, url) ?? []);
  return { id: ids[0] ?? null, agreed: new Set(ids).size <= 1 };
}

/** All of the posting but its text. */
function postingOf(
  site: Site,
  layout: Layout,
  root: Element,
  url: URL,
  id: string | null = readIdentity(layout, root, url).id,
): Posting {
  const posting: Posting = {
    reader: site.id,
    id,
    url: addressFor(site, id, url),
    title: (layout.title && fieldOf(layout.title, root, url)) || '',
    description: '',
  };
  for (const name of FIELD_NAMES) {
    const rule = layout.fields?.[name];
    const value = rule && fieldOf(rule, root, url);
    if (value !== undefined) posting[name] = value;
  }
  return posting;
}

/** Where an id is a part of the path, what follows only says how a visitor came. */
function addressFor({ address }: Site, id: string | null, url: URL): string | null {
  if (address) return id && address.replace('{host}', url.host).replace('{id}', id);
  return id && url.pathname.includes(id) ? url.origin + url.pathname : keptAddress(url, null);
}

/** In a split view the list names the posting too: another title there means that the panel is being filled. */
function titleAgrees(posting: Posting, cards: readonly CardName[]): boolean {
  const card = posting.id === null ? undefined : cards.find(({ id }) => id === posting.id);
  if (!card?.title) return true;
  const [short = '', long = ''] = [bare(card.title), bare(posting.title)].sort((a, b) => a.length - b.length);
  const isCut = /(?:…|\.{3})\s*$/.test(card.title);
  return short === long || ((isCut || short.length >= LEAST_SAME) && long.startsWith(short));
}

/** A title of so many characters stands in no other by chance: a list may cut it, or say more behind it. */
const LEAST_SAME = 8;

function bare(title: string): string {
  return title.replace(/[\s…]+|\.{3}/g, '').toLowerCase();
}

function readCards(rule: CardsRule, document: Document): Card[] {
  const cards = new Map<string, Card>();
  for (const element of selectAll(document, rule.item)) {
    const name = readCard(rule, element);
    // Some lists hold a card twice, once for each width of the window, or one inside the other.
    if (name && !cards.has(name.id)) cards.set(name.id, { ...name, element });
  }
  return [...cards.values()];
}

/** Elements that are read for the words of a wall: it says them near its top. */
const MOST_SAYING = 40;

/** The wall that the page is, if it is one. */
export function wallOf(walls: readonly Wall[], document: Document, url: URL): Wall | null {
  return (
    walls.find(
      ({ path, title, at, says }) =>
        (path && new RegExp(path).test(addressOf(url))) ||
        (title && new RegExp(title).test(shortTitle(document))) ||
        (at && isSaid(selectAll(document, at), says)),
    ) ?? null
  );
}

function isSaid(elements: readonly Element[], says: string | undefined): boolean {
  if (!says) return elements.length > 0;
  const words = new RegExp(says, 'i');
  return elements
    .slice(0, MOST_SAYING)
    .some((element) => words.test(textOf(element)) && words.test(shortText(element)));
}

function shortTitle(document: Document): string {
  return titleOf(document).replace(/\s+/g, ' ').trim();
}
