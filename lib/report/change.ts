/** What became of a posting between two of its texts. */
import { compareAudits } from '@/lib/audit/compare';
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
  const { score, gained, lost, found, gone } = compareAudits(undismissed(before.audit), undismissed(audit));
  const names = <T extends { name: string }>(ids: readonly string[], known: Readonly<Record<string, T>>) =>
    ids.flatMap((id) => (Object.hasOwn(known, id) ? [(known[id] as T).name] : []));
  return {
    at: before.at,
    score: { from: score[0], to: score[1] },
    solved: names(gone, texts.rules),
    arisen: names(found, texts.rules),
    written: names(gained, texts.items),
    // What a cut text does not show may stand in the rest of it.
    dropped: partial ? [] : names(lost, texts.items),
    hunks: diff(clean(before.text), clean(posting.description)),
  };
}

/** What a person dismissed neither came nor went. */
function undismissed(audit: Audit): Audit {
  return { ...audit, findings: audit.findings.filter(({ state }) => state !== 'dismissed') };
}
