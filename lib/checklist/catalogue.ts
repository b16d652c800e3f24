/** All items of the built-in checklist, in the order in which they are shown. Only the build and the tests import it. */
import { GROUP_IDS, type Item } from './schema';

const files = import.meta.glob<Item>('./items/*.ts', { eager: true, import: 'item' });

/** The introduction of an article names what its sections do not: it comes after them. */
const place = ({ sources: [first = ''] }: Item) => first.replace('.intro', '9');

/** Sourced items first, in the order of the articles; then the ones that real postings need. */
function byPlace(a: Item, b: Item): number {
  return (
    GROUP_IDS.indexOf(a.group) - GROUP_IDS.indexOf(b.group) ||
    Number(a.sources.length === 0) - Number(b.sources.length === 0) ||
    place(a).localeCompare(place(b), 'en', { numeric: true }) ||
    a.id.localeCompare(b.id)
  );
}

export const ITEMS: readonly Item[] = Object.values(files).sort(byPlace);

/** Item files by name, for the tests: a file is called as its item. */
export const ITEM_FILES: ReadonlyMap<string, Item> = new Map(
  Object.entries(files).map(([path, item]) => [path.replace(/^.*\/|\.ts$/g, ''), item]),
);

/** The checklist's version: goes up when an item is added, removed, or judged differently. */
export const CHECKLIST_VERSION = 1;
