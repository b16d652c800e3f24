/** What became of a posting between two of its texts. */
import type { Audit } from '@/lib/audit/types';
import { diff, type Hunk } from '@/lib/draft/diff';
import type { ChecklistTexts } from '@/lib/lexicon/build/texts';
import type { ReportSource } from './report';

/** A posting as it stood before, judged in the same way. */
export interface Earlier {
  /** Since when it stood so, ms since the epoch. */
  at: number;
  text: string;
  audit: Audit;
}

export interface ReportChange {
  at: number;
  score: { from: number | null; to: number | null };
  /** Names of rules: words that are gone, and words that came. */
  solved: string[];
  arisen: string[];
  /** Names of items that are written now, and that were. */
  written: string[];
  dropped: string[];
  /** The text of before and the text of now, as one. */
  hunks: Hunk[];
}

export function changeOf(
  before: Earlier,
  { posting, audit, partial }: Pick<ReportSource, 'posting' | 'audit' | 'partial'>,
  texts: ChecklistTexts,
  clean: (text: string) => string,
): ReportChange {
  const rules = { from: rulesIn(before.audit), to: rulesIn(audit) };
  const items = { from: itemsIn(before.audit), to: itemsIn(audit) };
  const names = <T extends { name: string }>(ids: readonly string[], known: Readonly<Record<string, T>>) =>
    ids.flatMap((id) => (Object.hasOwn(known, id) ? [(known[id] as T).name] : []));
  return {
    at: before.at,
    score: { from: before.audit.score, to: audit.score },
    solved: names(without(rules.from, rules.to), texts.rules),
    arisen: names(without(rules.to, rules.from), texts.rules),
    written: names(without(items.to, items.from), texts.items),
    // What a cut text does not show may stand in the rest of it.
    dropped: partial ? [] : names(without(items.from, items.to), texts.items),
    hunks: diff(clean(before.text), clean(posting.description)),
  };
}

function without(all: readonly string[], those: readonly string[]): string[] {
  return all.filter((one) => !those.includes(one));
}

/** Rules of which words stand in the text and were not dismissed. */
function rulesIn({ findings }: Audit): string[] {
  return [
    ...new Set(
      findings.filter(({ start, state }) => start !== null && state !== 'dismissed').map(({ rule }) => rule),
    ),
  ];
}

function itemsIn({ items }: Audit): string[] {
  return items.filter(({ state }) => state === 'covered' || state === 'waived').map(({ id }) => id);
}
