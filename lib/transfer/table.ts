/** The flat view of postings: one row each, for a sheet, a text of values or a page. */
import type { Band, Role } from '@/lib/audit/types';
import type { Severity } from '@/lib/compliance/kinds';
import { type Owner, type OwnerKind, withRead } from '@/lib/notes/labels';
import { maskContacts } from '@/lib/privacy/contacts';
import { bodiesOf, labelsOf, type PostingRecord } from './records';
import type { Tally } from './tally';

/** The columns, in their order. */
export const COLUMNS = [
  'title',
  'company',
  'place',
  'salary',
  'education',
  'experience',
  'headcount',
  'description',
  'url',
  'score',
  'band',
  'missing',
  'illegal',
  'risky',
  'style',
  'role',
  'status',
  'tags',
  'rating',
  'owner',
  'notes',
  'firstSeen',
  'lastSeen',
] as const;
export type Column = (typeof COLUMNS)[number];

/** Null: nothing stands there. A time is in ms since the epoch. */
export type TableCell = string | number | { time: number } | null;

/** The words of a table in one language; the catalogues of the interface hold them. */
export interface TableWords {
  columns: Readonly<Record<Column, string>>;
  sheet: string;
  role: Readonly<Record<Role, string>>;
  band: Readonly<Record<Band, string>>;
  owner: Readonly<Record<OwnerKind, string>>;
  /** Behind a text that a cell cannot hold whole. */
  cut: string;
}

export interface TableSource {
  record: PostingRecord;
  /** Places of possible breaches that stand, by severity; null where the audit is not at hand. */
  findings: Readonly<Record<Severity, number>> | null;
}

export interface TableOptions {
  /** The name of a status of the person's set. */
  statusName: (id: string) => string;
  words: TableWords;
  /** Whether contact details in texts are hidden. */
  mask: boolean;
  tally: Tally;
}

/** Texts that people write: contact details may stand in them. */
const FREE: readonly Column[] = ['title', 'company', 'place', 'salary', 'description', 'notes'];

/** The cells of a posting, in the order of `COLUMNS`. */
export function cellsOf(
  { record, findings }: TableSource,
  { words, statusName, mask, tally }: TableOptions,
): TableCell[] {
  const { status, tags, rating, owner, read } = labelsOf(record.f);
  // What a person put right stands over what was read.
  const posting = withRead(record.posting, read);
  const values: Record<Column, TableCell> = {
    title: posting.title,
    company: posting.company ?? null,
    place: posting.place ?? null,
    salary: posting.salary ?? null,
    education: posting.education ?? null,
    experience: posting.experience ?? null,
    headcount: posting.headcount ?? null,
    description: posting.description,
    url: posting.url,
    score: record.score,
    band: record.band ? words.band[record.band] : null,
    missing: record.score === null ? null : record.missing,
    illegal: findings?.illegal ?? null,
    risky: findings?.risky ?? null,
    style: findings?.style ?? null,
    role: words.role[record.role],
    status: status === null ? null : statusName(status),
    tags: tags.join('; '),
    rating,
    owner: owner && ownerText(owner, words),
    notes: bodiesOf(record).join('\n---\n'),
    firstSeen: { time: record.firstSeen },
    lastSeen: { time: record.lastSeen },
  };
  return COLUMNS.map((column) => {
    const value = values[column] === '' ? null : values[column];
    if (!mask || typeof value !== 'string' || !FREE.includes(column)) return value;
    const { text, hidden } = maskContacts(value);
    tally.hidden += hidden;
    return text;
  });
}

/** `竞品 · 示例科技`: as it is read again. */
function ownerText({ kind, name }: Owner, words: TableWords): string {
  return name === '' ? words.owner[kind] : `${words.owner[kind]} · ${name}`;
}

/** A time as people of both languages read it, and as it is read again: `2026-12-01 08:30`, in local time. */
export function timeText(ms: number): string {
  const date = new Date(ms);
  const two = (n: number) => String(n).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** A cell as text. */
export function cellText(cell: TableCell): string {
  if (cell === null) return '';
  return typeof cell === 'object' ? timeText(cell.time) : String(cell);
}
