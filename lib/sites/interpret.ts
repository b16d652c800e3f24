/** Runs a site's data over a document. */
import { contains, framesOf, selectAll, selectFirst, titleOf } from '@/lib/page/dom';
import { joinTexts, type VisibleText, visibleText } from '@/lib/page/visible-text';
import { FIELD_NAMES } from '@/lib/posting/fields';
import type { Posting } from '@/lib/posting/posting';
import { fieldOf, headed } from './fields';
import { readForm } from './form';
import { keptAddress } from './generic/address';
import { addressOf } from './never';
import { type Card, type CardName, NOTHING, type Reading, type ReadOptions } from './reading';
import type { CardsRule, DescriptionRule, Layout, Site, Wall } from './site';
import type { TriedEnd } from './tried';

/** The page as the first of the site's layouts that fits shows it; null where none does. */
export function interpret(site: Site, document: Document, url: URL, options: ReadOptions): Reading | null {
  let empty: Reading | null = null;
  const documents = site.frames ? [document, ...framesOf(document)] : [document];
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
    const read = Boolean(reading.posting) || layout.kind === 'list';
    tell(read ? 'read' : layout.root && !selectFirst(shown, layout.root) ? 'root' : 'text');
    if (read) return reading;
    empty ??= reading;
  }
  return empty;
}

function readLayout(site: Site, layout: Layout, document: Document, url: URL, options: ReadOptions): Reading {
  const cards = layout.cards ? readCards(layout.cards, document) : [];
  const { id: layoutId, kind } = layout;
  const reading: Reading = { ...NOTHING, site: site.id, kind, layout: layoutId, cards, state: 'ready' };
  if (kind === 'list' || !layout.root) return reading;
  const root = selectFirst(document, layout.root);
  const unreadable: Reading = { ...reading, state: 'unreadable', why: 'no-text', settled: false };
  if (!root) return unreadable;
  if (layout.form)
    return readForm(reading, layout.form, root, postingOf(site, layout, root, url)) ?? unreadable;
  const text = layout.description && descriptionIn(layout.description, root, options);
  if (!text?.text.trim()) return unreadable;
  const identity = readIdentity(layout, root, url);
  const posting = { ...postingOf(site, layout, root, url, identity.id), description: text.text };
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

function descriptionIn(rule: DescriptionRule, root: Element, options: ReadOptions): VisibleText | null {
  const { skip } = rule;
  const found = headed(selectAll(root, rule.at), rule.under);
  // A part inside another part is read with it.
  const parts = rule.all
    ? found.filter((one) => !found.some((other) => other !== one && contains(other, one)))
    : found.slice(0, 1);
  if (parts.length === 0) return null;
  return joinTexts(parts.map((part) => visibleText(part, { skip, shadowRootOf: options.shadowRootOf })));
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
  const canonical = site.address === null ? keptAddress(url, null) : null;
  const posting: Posting = {
    reader: site.id,
    id,
    url: id && site.address ? site.address.replace('{id}', id) : canonical,
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

/** In a split view the list names the posting too: another title there means that the panel is being filled. */
function titleAgrees(posting: Posting, cards: readonly CardName[]): boolean {
  const card = posting.id === null ? undefined : cards.find(({ id }) => id === posting.id);
  return !card?.title || card.title === posting.title;
}

function readCards(rule: CardsRule, document: Document): Card[] {
  return selectAll(document, rule.item).flatMap((element) => {
    const id = fieldOf(rule.id, element);
    const title = fieldOf(rule.title, element);
    return id && title ? [{ id, title, element }] : [];
  });
}

/** The wall that the page is, if it is one. */
export function wallOf(walls: readonly Wall[], document: Document, url: URL): Wall | null {
  return (
    walls.find(
      ({ path, title, at }) =>
        (path && new RegExp(path).test(addressOf(url))) ||
        (title && new RegExp(title).test(shortTitle(document))) ||
        (at && selectFirst(document, at)),
    ) ?? null
  );
}

function shortTitle(document: Document): string {
  return titleOf(document).replace(/\s+/g, ' ').trim();
}
