import { useRef } from 'preact/hooks';
import { BACKGROUND } from '@/lib/messages/requests';
import { seenOf } from '@/lib/messages/seen';
import type { PageView } from '@/lib/messages/view';
import { askBackground } from '@/lib/messages/wire';
import type { Word } from '@/lib/review/said';
import { usePrivate } from './use-private';

/**
 * Keeps what a person says of the posting on the page; undefined where it has nothing to be kept under. The page
 * hears of it through the store, judges anew, and its view then says so: here, and in every other tab.
 */
export function useSay(view: PageView | null): ((word: Word) => Promise<void>) | undefined {
  const isPrivate = usePrivate();
  /** Words go out one after the other: an earlier one that is tried again must not come after a later. */
  const line = useRef<Promise<unknown>>(Promise.resolve());
  const key = view?.key ?? null;
  if (!view || key === null) return undefined;
  return (word) => {
    const seen = isPrivate.current ? null : seenOf(view, Date.now());
    const payload = { key, word: isPrivate.current ? withoutQuote(word) : word, seen };
    const sent = line.current.then(() => askBackground(BACKGROUND, 'posting.say', payload));
    line.current = sent.catch(() => {});
    return sent.then(() => {});
  };
}

/** Nothing of a posting is kept that was looked at in private. */
function withoutQuote(word: Word): Word {
  if (word.about !== 'item' || word.says?.is !== 'covered') return word;
  return { ...word, says: { ...word.says, quote: null } };
}
