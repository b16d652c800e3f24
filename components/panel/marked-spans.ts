import { fitOfView, fitSpans } from '@/components/fit/rows';
import type { ItemFacts } from '@/lib/audit/types';
import type { Profile } from '@/lib/fit/profile';
import type { ChecklistTexts } from '@/lib/lexicon/build/texts';
import type { PageView } from '@/lib/messages/view';
import { evidenceSpans, findingSpans, type MarkedSpan } from './MarkedText';

/** What is marked in a text that stands beside its panel. @param profile of a job seeker; else the items are shown as written. */
export function markedSpans(
  { audit }: Pick<PageView, 'audit'>,
  facts: readonly ItemFacts[],
  texts: ChecklistTexts,
  profile: Profile | null | undefined,
): MarkedSpan[] {
  if (!audit) return [];
  const own = profile ? fitSpans(fitOfView(audit, facts, profile, texts), audit) : evidenceSpans(audit);
  return [...own, ...findingSpans(audit)];
}
