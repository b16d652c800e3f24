/** Which postings a table shows, and in which order. Pure, so that the same holds for an export. */
import type { PostingSummary } from '@/lib/posting/summary';
import { comparer, FIRST_SORT, type Sort } from './columns';

/** Chosen values by filter; an absent or empty one lets everything through. */
export interface Filters {
  site?: readonly string[];
  status?: readonly string[];
  tag?: readonly string[];
  owner?: readonly string[];
  band?: readonly string[];
  has?: readonly string[];
}
export type FilterId = keyof Filters;

/** What stands for a posting that has no status, no tag, no owner. */
export const NONE = '';

/** The things a posting may have, to be asked for by themselves. All that are chosen must hold. */
export const HAS = ['illegal', 'risky', 'notes', 'changed', 'mixed', 'partial', 'imported'] as const;
export type Has = (typeof HAS)[number];

const HAS_IT: Record<Has, (posting: PostingSummary) => boolean> = {
  illegal: ({ findings }) => (findings?.illegal ?? 0) > 0,
  risky: ({ findings }) => (findings?.risky ?? 0) > 0,
  notes: ({ notes }) => notes > 0,
  changed: ({ changed }) => changed,
  mixed: ({ role }) => role === 'mixed',
  partial: ({ state }) => state === 'partial',
  imported: ({ batch }) => batch !== null,
};

/** What a posting has of each filter that asks for one of several. */
const VALUES: Record<Exclude<FilterId, 'has'>, (posting: PostingSummary) => readonly string[]> = {
  site: ({ reader }) => [reader],
  status: ({ status }) => [status ?? NONE],
  tag: ({ tags }) => (tags.length > 0 ? tags : [NONE]),
  owner: ({ owner }) => [owner?.kind ?? NONE],
  band: ({ band }) => [band ?? NONE],
};
const ONE_OF = Object.keys(VALUES) as Exclude<FilterId, 'has'>[];

export interface Query {
  filters: Filters;
  sort: Sort;
}
export const FIRST_QUERY: Query = { filters: {}, sort: FIRST_SORT };

/** Whether a posting passes all filters. */
export function passes(posting: PostingSummary, filters: Filters): boolean {
  for (const id of ONE_OF) {
    const wanted = filters[id];
    if (wanted?.length && !VALUES[id](posting).some((value) => wanted.includes(value))) return false;
  }
  return (filters.has ?? []).every((one) => HAS_IT[one as Has]?.(posting) ?? true);
}

/** @param found keys that a search found; null while nothing is searched for. */
export function arrange(
  postings: readonly PostingSummary[],
  { filters, sort }: Query,
  found: ReadonlySet<string> | null,
): PostingSummary[] {
  return postings
    .filter((posting) => (found === null || found.has(posting.key)) && passes(posting, filters))
    .sort(comparer(sort));
}

/** The values that are there to be chosen from, the most frequent first, with how many postings have each. */
export function choicesOf(
  postings: readonly PostingSummary[],
  id: Exclude<FilterId, 'has'>,
): { value: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const posting of postings)
    for (const value of VALUES[id](posting)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}

/** How many filters are set. */
export function filterCount(filters: Filters): number {
  return Object.values(filters).filter((values) => (values?.length ?? 0) > 0).length;
}
