/** The columns of the table of postings, as data: what each is sorted by. How it looks is in components/dashboard. */
import type { PostingSummary } from '@/lib/posting/summary';

export const COLUMN_IDS = [
  'title',
  'site',
  'place',
  'salary',
  'score',
  'missing',
  'findings',
  'status',
  'tags',
  'owner',
  'rating',
  'notes',
  'first',
  'times',
  'seen',
] as const;
export type ColumnId = (typeof COLUMN_IDS)[number];

/** Shown until a person chooses; the title always is. */
export const FIRST_COLUMNS: readonly ColumnId[] = [
  'title',
  'site',
  'score',
  'missing',
  'findings',
  'status',
  'tags',
  'seen',
];

/** The columns of a stored choice, in their order; those it has at first where nothing was chosen. */
export function columnsOf(chosen: readonly string[]): ColumnId[] {
  const wanted = chosen.length > 0 ? chosen : FIRST_COLUMNS;
  return COLUMN_IDS.filter((id) => id === 'title' || wanted.includes(id));
}

/** What is compared: a number, or words; null sorts last whichever way. */
type Sortable = number | string | null;

/** Breaches weigh first, whatever else was found. */
const GRAVE = 1_000_000;

const SORTED_BY: Record<ColumnId, (posting: PostingSummary) => Sortable> = {
  title: ({ title }) => title,
  site: ({ reader }) => reader,
  place: ({ place }) => place,
  salary: ({ salary }) => salary,
  score: ({ score }) => score,
  missing: ({ score, missing }) => (score === null ? null : missing),
  findings: ({ findings }) => findings && findings.illegal * GRAVE + findings.risky * 1_000 + findings.style,
  status: ({ status }) => status,
  tags: ({ tags }) => tags[0] ?? null,
  owner: ({ owner }) => owner && `${owner.kind} ${owner.name}`,
  rating: ({ rating }) => rating,
  notes: ({ notes }) => notes,
  first: ({ firstSeen }) => firstSeen,
  times: ({ times }) => times,
  seen: ({ seen }) => seen,
};

export interface Sort {
  by: ColumnId;
  down: boolean;
}
export const FIRST_SORT: Sort = { by: 'seen', down: true };

/** Numbers and times are looked at from the top, words from their beginning. */
export function firstSort(by: ColumnId): Sort {
  const words: readonly ColumnId[] = ['title', 'site', 'place', 'salary', 'status', 'tags', 'owner'];
  return { by, down: !words.includes(by) };
}

/** Compares two postings; what has nothing to compare comes last, and what is equal as it was last seen. */
export function comparer({ by, down }: Sort): (a: PostingSummary, b: PostingSummary) => number {
  const of = SORTED_BY[by];
  const words = new Intl.Collator('zh-CN', { numeric: true });
  const sign = down ? -1 : 1;
  return (a, b) => {
    const [x, y] = [of(a), of(b)];
    if (x === null || y === null) return x === y ? b.seen - a.seen : x === null ? 1 : -1;
    const order =
      typeof x === 'number' && typeof y === 'number' ? x - y : words.compare(String(x), String(y));
    return order === 0 ? b.seen - a.seen : sign * order;
  };
}
