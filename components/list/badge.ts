/** What a badge says of a card: from what is known of its posting, and no more than that. */
import { shortDay } from '@/components/ui/time';
import type { BadgeStrings } from '@/lib/i18n/badge';
import type { CardFacts } from '@/lib/messages/cards';
import type { BADGE_SHAPES } from './badge-shapes';

export const BADGE_KINDS = ['new', 'seen', 'changed', 'noted', 'mixed'] as const;
export type BadgeKind = (typeof BADGE_KINDS)[number];

/** A few words of a badge, with a drawing before them where they have one. */
export interface BadgePart {
  words: string;
  shape?: keyof typeof BADGE_SHAPES;
}

export interface BadgeModel {
  kind: BadgeKind;
  /** Only of a posting that was opened and read whole. */
  score: number | null;
  parts: BadgePart[];
  /** All of it, with the posting's title: a screen reader meets it apart from its card. */
  spoken: string;
}

/**
 * @param remembers whether every posting that is opened is kept: only then can one be called unseen.
 * @returns null where a card carries no badge.
 */
export function badgeOf(
  facts: CardFacts,
  title: string,
  remembers: boolean,
  strings: BadgeStrings,
  now = Date.now(),
): BadgeModel | null {
  const { opened, notes } = facts;
  if (facts.title === null || (opened?.role === 'other' && notes === 0)) return null;
  const kind = kindOf(facts);
  const parts: BadgePart[] = [];
  if (!opened && notes === 0) parts.push({ words: strings.title[facts.title] });
  if (!opened && notes === 0 && remembers) parts.push({ words: strings.unseen });
  if (opened?.band) parts.push({ words: strings.band[opened.band] });
  if (opened?.role === 'mixed') parts.push({ words: strings.mixed[opened.mixedWith ?? 'other'] });
  // The note has the last word: the date is then of little interest.
  if (notes > 0) parts.push({ words: strings.notes(notes), shape: 'note' });
  if (opened?.changed) parts.push({ words: strings.changed, shape: 'changed' });
  else if (opened && notes === 0)
    parts.push({ words: strings.seen(shortDay(opened.at, strings.language, now)) });
  return {
    kind,
    score: opened?.score ?? null,
    parts,
    spoken: strings.join(title, spokenParts(opened, parts, strings)),
  };
}

function kindOf({ opened, notes }: CardFacts): BadgeKind {
  if (notes > 0) return 'noted';
  if (!opened) return 'new';
  if (opened.changed) return 'changed';
  return opened.role === 'mixed' ? 'mixed' : 'seen';
}

/** A bare number and a word for its band say nothing to one who does not see them beside the mark. */
function spokenParts(
  opened: CardFacts['opened'],
  parts: readonly BadgePart[],
  strings: BadgeStrings,
): string[] {
  const words = parts.map((part) => part.words);
  if (opened?.score == null || !opened.band) return words;
  return [strings.score(opened.score, strings.band[opened.band]), ...words.slice(1)];
}
