/** What the panel shows of an audit: pure, so that it is tested without a page. */
import { gapsOf, shownPoints } from '@/lib/audit/gaps';
import type { Audit, ItemFacts, ItemState } from '@/lib/audit/types';
import type { ChecklistTexts } from '@/lib/lexicon/build/texts';
import type { FieldName } from '@/lib/posting/fields';
import type { Posting } from '@/lib/posting/posting';

/** How a row looks: a delicate item is shown apart, whatever is written of it. */
export type RowState = ItemState | 'delicate';

export interface Row {
  id: string;
  group: string;
  name: string;
  state: RowState;
  /** What is written of it, for delicate items too. */
  said: ItemState;
  /** What was judged, where a person put it right. */
  was: ItemState | null;
  weight: number;
  gain: number;
  preferred: boolean;
  /** The posting's words, in order; empty where a field of the page alone says it. */
  quotes: string[];
  field: FieldName | null;
  fieldValue: string | null;
}

export interface Counts {
  covered: number;
  waived: number;
  missing: number;
  unreadable: number;
  all: number;
}

/** One row an item that has words in `texts`, in the order of the checklist. */
export function rowsOf(
  audit: Audit,
  posting: Posting,
  facts: readonly ItemFacts[],
  texts: ChecklistTexts,
): Row[] {
  const factsOf = new Map(facts.map((fact) => [fact.id, fact]));
  return audit.items.flatMap((item) => {
    const fact = factsOf.get(item.id);
    const words = texts.items[item.id];
    if (!fact || !words) return [];
    return {
      id: item.id,
      group: fact.group,
      name: words.name,
      state: fact.delicate ? 'delicate' : item.state,
      said: item.state,
      was: item.was?.state ?? null,
      weight: fact.weight,
      gain: item.gain,
      preferred: item.strength === 'preferred',
      quotes: item.evidence.map(([start, end]) => posting.description.slice(start, end)),
      field: fact.field,
      fieldValue: item.from === 'field' && fact.field ? (posting[fact.field] ?? null) : null,
    } satisfies Row;
  });
}

/** Delicate items are not counted: they are never asked for. */
export function countsOf(rows: readonly Row[]): Counts {
  const counts: Counts = { covered: 0, waived: 0, missing: 0, unreadable: 0, all: 0 };
  for (const row of rows) {
    if (row.state === 'delicate') continue;
    counts[row.state]++;
    counts.all++;
  }
  return counts;
}

/** The counts that an audit alone gives, for places where the items' facts are not loaded. The same as the panel's. */
export function shortCounts(audit: Pick<Audit, 'groups'>): { written: number; missing: number } {
  const written = audit.groups.reduce((sum, group) => sum + group.covered, 0);
  return { written, missing: audit.groups.reduce((sum, group) => sum + group.total, 0) - written };
}

/** Gaps that would raise the score, most first, and then those whose group is at its cap. */
export function gapRows(audit: Audit, rows: readonly Row[]): { earning: Row[]; capped: Row[] } {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const earning = gapsOf(audit).flatMap((item) => byId.get(item.id) ?? []);
  const capped = rows.filter((row) => row.state === 'missing' && row.gain <= 0);
  return { earning, capped };
}

/** Points as words: to the nearest half, but never a real gain as 0. */
export function pointsText(points: number): string {
  const shown = shownPoints(points);
  return shown === 0 && points > 0 ? '<0.5' : String(shown);
}

/** A text may be pasted or typed without a title. */
export function isUntitled({ title }: Pick<Posting, 'title'>): boolean {
  return title.trim() === '';
}

/** The words of the posting that decided its role, each once. */
export function decidingWords(
  audit: Audit,
  posting: Posting,
  says: (reason: Audit['role']['reasons'][number]['says']) => boolean,
): string[] {
  const words = audit.role.reasons
    .filter((reason) => says(reason.says))
    .map(({ where, span: [start, end] }) =>
      (where === 'title' ? posting.title : posting.description).slice(start, end).replace(EDGES, ''),
    );
  return [...new Set(words)].filter((word) => word !== '').slice(0, MAX_WORDS);
}

/** Blanks and stops around words. */
const EDGES = /^[\s\p{P}]+|[\s\p{P}]+$/gu;
const MAX_WORDS = 6;
