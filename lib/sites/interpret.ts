/** Runs a site's data over a document. */
import { selectAll, selectFirst, titleOf } from '@/lib/page/dom';
import { type VisibleText, visibleText } from '@/lib/page/visible-text';
import { FIELD_NAMES } from '@/lib/posting/fields';
import type { Posting } from '@/lib/posting/posting';
import { type Card, NOTHING, type Reading, type ReadOptions } from './reading';
import type { CardsRule, DescriptionRule, FieldRule, Layout, Site, Wall } from './site';

/** The page as the first of the site's layouts that fits shows it; null where none does. */
export function interpret(site: Site, document: Document, url: URL, options: ReadOptions): Reading | null {
  let empty: Reading | null = null;
  for (const layout of site.layouts) {
    if (layout.path && !new RegExp(layout.path).test(url.pathname)) continue;
    if (!selectFirst(document, layout.anchor)) continue;
    const reading = readLayout(site, layout, document, url, options);
    if (reading.posting || layout.kind === 'list') return reading;
    empty ??= reading;
  }
  return empty;
}

function readLayout(site: Site, layout: Layout, document: Document, url: URL, options: ReadOptions): Reading {
  const cards = layout.cards ? readCards(layout.cards, document) : [];
  const reading: Reading = {
    ...NOTHING,
    site: site.id,
    kind: layout.kind,
    layout: layout.id,
    cards,
    state: 'ready',
  };
  if (!layout.root || !layout.description) return reading;
  const root = selectFirst(document, layout.root);
  const element = root && findDescription(layout.description, root);
  const text =
    element && visibleText(element, { skip: layout.description.skip, shadowRootOf: options.shadowRootOf });
  if (!root || !text?.text.trim()) return { ...reading, state: 'unreadable', why: 'no-text', settled: false };
  const identity = readIdentity(layout, root, url);
  const posting = readPosting(site, layout, root, text, identity.id);
  const cut = layout.cut?.find(({ at }) => root.querySelector(at));
  return {
    ...reading,
    state: cut ? 'partial' : 'ready',
    why: cut?.why ?? null,
    posting,
    text,
    settled: identity.agreed && titleAgrees(posting, cards),
  };
}

function findDescription({ at, under }: DescriptionRule, root: Element): Element | null {
  const found = [...root.querySelectorAll(at)];
  if (!under) return found[0] ?? null;
  const says = new RegExp(under.says);
  return (
    found.find((element) => {
      const heading = element.closest(under.within)?.querySelector(under.heading);
      return heading && says.test(shortText(heading));
    }) ?? null
  );
}

/** A line of text as a person sees it: planted words stand in headings too. */
function shortText(element: Element): string {
  return visibleText(element).text.replace(/\s+/g, ' ').trim();
}

function readIdentity(layout: Layout, root: Element, url: URL): { id: string | null; agreed: boolean } {
  const ids = (layout.identity ?? []).flatMap((rule) => {
    const id = 'url' in rule ? new RegExp(rule.url).exec(url.pathname)?.[1] : readField(rule, root);
    return id ? [id] : [];
  });
  return { id: ids[0] ?? null, agreed: new Set(ids).size <= 1 };
}

function readPosting(
  site: Site,
  layout: Layout,
  root: Element,
  text: VisibleText,
  id: string | null,
): Posting {
  const posting: Posting = {
    reader: site.id,
    id,
    url: id ? site.address.replace('{id}', id) : null,
    title: (layout.title && readField(layout.title, root)) || '',
    description: text.text,
  };
  for (const name of FIELD_NAMES) {
    const rule = layout.fields?.[name];
    const value = rule && readField(rule, root);
    if (value !== undefined) posting[name] = value;
  }
  return posting;
}

/** Undefined: the page has no such value. Null: it has, and hides it. */
function readField(rule: FieldRule, root: Element): string | null | undefined {
  const scope = rule.anywhere ? root.ownerDocument.documentElement : root;
  if (rule.hiddenBy && scope.querySelector(rule.hiddenBy)) return null;
  for (const selector of typeof rule.at === 'string' ? [rule.at] : rule.at) {
    const element = scope.querySelectorAll(selector)[rule.nth ?? 0];
    if (!element) continue;
    const raw = rule.attribute ? (element.getAttribute(rule.attribute) ?? '') : shortText(element);
    const value = rule.pattern ? new RegExp(rule.pattern).exec(raw)?.[1]?.trim() : raw;
    if (value) return value;
  }
  return undefined;
}

/** In a split view the list names the posting too: another title there means that the panel is being filled. */
function titleAgrees(posting: Posting, cards: readonly Card[]): boolean {
  const card = posting.id === null ? undefined : cards.find(({ id }) => id === posting.id);
  return !card?.title || card.title === posting.title;
}

function readCards(rule: CardsRule, document: Document): Card[] {
  return selectAll(document, rule.item).flatMap((item) => {
    const id = readField(rule.id, item);
    const title = readField(rule.title, item);
    return id && title ? [{ id, title }] : [];
  });
}

/** The wall that the page is, if it is one. */
export function wallOf(walls: readonly Wall[], document: Document, url: URL): Wall | null {
  return (
    walls.find(
      ({ path, title, at }) =>
        (path && new RegExp(path).test(url.pathname)) ||
        (title && new RegExp(title).test(titleOf(document))) ||
        (at && selectFirst(document, at)),
    ) ?? null
  );
}
