import { useRef, useState } from 'preact/hooks';
import { useI18n } from '@/components/ui/I18n';
import type { Messages } from '@/lib/i18n';
import { decisionWord, type Verdict } from '@/lib/review/decide';
import { before, NOTHING_SAID, type Word } from '@/lib/review/said';
import { quotable, refuseWord } from './item-words';
import type { ReviewedView, Signing } from './types';

/** What a person can do about a judgement. */
export interface Review {
  decide: (card: string, verdict: Verdict) => void;
  reopen: (card: string) => void;
  /** The words as they stand in the posting, or those selected in it where none are given; null where they do not. */
  quote: (words: string) => Promise<string | null>;
  /** It is written. @param quote its words in the posting; null where there are none to point at. */
  cover: (item: string, quote: string | null) => void;
  /** What stands for it does not count. */
  refuse: (item: string) => void;
  restore: (item: string) => void;
  role: (is: 'service' | 'other' | null) => void;
  /** The card that asks for a name, right after the first decision. */
  signing: Signing | null;
  /** Tries again to keep what could not be kept; null where nothing was lost. */
  retry: (() => void) | null;
}

export interface ReviewWanted {
  view: ReviewedView;
  /** Without it nothing can be put right. */
  onSay?: ((word: Word) => Promise<void>) | undefined;
  onSelected?: (() => Promise<string>) | undefined;
  /** Null while the person was not asked for a name. */
  reviewer: string | null;
  onReviewer?: ((name: string) => void) | undefined;
  /** Says what was done, with the way back. */
  tell: (text: string, action: { label: string; onClick: () => void } | undefined) => void;
}

/** The acts of a review, or null where there can be none. Each is kept at once, and can be undone. */
export function useReview({ view, reviewer, onSay, tell, ...wanted }: ReviewWanted): Review | null {
  const { t } = useI18n();
  const [anyUnkept, setUnkept] = useState<{ key: string | null; word: Word; done: string } | null>(null);
  const [anyUnsigned, setUnsigned] = useState<{
    key: string | null;
    card: string;
    verdict: Verdict;
  } | null>(null);
  const { audit, posting, key } = view;
  // The panel stays while the page goes on to another posting: what is open for the last one is not this one's.
  const now = useRef(key);
  now.current = key;
  const unkept = anyUnkept?.key === key ? anyUnkept : null;
  const unsigned = anyUnsigned?.key === key ? anyUnsigned : null;
  if (!onSay) return null;
  const said = audit.said ?? NOTHING_SAID;
  const signed = (by: string | null = reviewer) => ({ by: by || null, at: Date.now() });

  const say = async (word: Word, done: string, undo: Word | null = before(said, word)) => {
    if (now.current !== key) return;
    try {
      await onSay(word);
    } catch {
      setUnkept({ key, word, done });
      return;
    }
    setUnkept(null);
    tell(
      done,
      undo ? { label: t.review.undo, onClick: () => void say(undo, t.review.undone, null) } : undefined,
    );
  };
  const decide = (card: string, verdict: Verdict, by?: string) => {
    void say(decisionWord({ audit, posting }, card, verdict, signed(by)), doneWords(verdict, t));
  };

  return {
    decide(card, verdict) {
      if (reviewer === null && wanted.onReviewer) setUnsigned({ key, card, verdict });
      decide(card, verdict);
    },
    reopen: (card) => void say({ about: 'finding', card, says: null }, t.review.reopened),
    async quote(words) {
      const meant = words.trim() || ((await wanted.onSelected?.().catch(() => '')) ?? '');
      return quotable(posting.description, meant);
    },
    cover(item, quote) {
      const says = { is: 'covered' as const, quote, ...signed() };
      const done = quote === null ? t.review.covered : t.review.coveredBy(quote);
      void say({ about: 'item', item, says }, done);
    },
    refuse(item) {
      const judged = audit.items.find(({ id }) => id === item);
      if (!judged) return;
      const says = { ...refuseWord(posting.description, judged), ...signed() };
      void say({ about: 'item', item, says }, t.review.refused);
    },
    restore: (item) => void say({ about: 'item', item, says: null }, t.review.restored),
    role: (is) => {
      const says = is && { is, ...signed() };
      void say({ about: 'role', says }, is ? t.review.roleSaid[is] : t.review.restored);
    },
    signing: unsigned && {
      card: unsigned.card,
      onSign(name) {
        setUnsigned(null);
        wanted.onReviewer?.(name);
        if (name) decide(unsigned.card, unsigned.verdict, name);
      },
    },
    retry: unkept && (() => void say(unkept.word, unkept.done)),
  };
}

function doneWords({ state }: Verdict, { review }: Messages): string {
  return state === 'confirmed' ? review.confirmed : review.dismissed;
}
