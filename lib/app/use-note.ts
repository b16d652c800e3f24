import { useEffect, useRef, useState } from 'preact/hooks';
import { BACKGROUND } from '@/lib/messages/requests';
import { seenOf } from '@/lib/messages/seen';
import type { PageView } from '@/lib/messages/view';
import { type Ask, askBackground } from '@/lib/messages/wire';
import { onChange } from '@/lib/platform/revision';
import { usePrivate } from './use-private';

export interface Note {
  body: string;
  status: 'idle' | 'saving' | 'saved' | 'error';
  /** When it was last kept, ms since the epoch. */
  at: number | null;
}

/** A message to the background. */
type Words = Ask<typeof BACKGROUND, 'note.write'>;

/** Words typed and not yet known to be kept. */
interface Draft {
  key: string;
  body: string;
  failed: boolean;
}

/**
 * The plain note of the posting on the page: live from every other tab. Every key goes to the background at once,
 * for a tab may be closed right after the last one; the newest words have the last word.
 */
export function useNote(view: PageView | null): [Note, (body: string, key: string | null) => void] {
  const key = view?.key ?? null;
  const [kept, read] = useKept(key);
  const [draft, setDraft] = useState<Draft | null>(null);
  const isPrivate = usePrivate();
  /** The newest words of each posting, and how many messages about it are on their way. */
  const newest = useRef(new Map<string, { words: Words; sent: number }>());

  const send = async (words: Words) => {
    const state = { words, sent: (newest.current.get(words.key)?.sent ?? 0) + 1 };
    newest.current.set(words.key, state);
    const isNewest = (current: Draft | null) => current?.key === words.key && current.body === words.body;
    try {
      const note = await askBackground(BACKGROUND, 'note.write', words);
      if (arrived(words) === 'newest') read(words.key, note);
      setDraft((current) => (isNewest(current) ? null : current));
    } catch {
      arrived(words);
      setDraft((current) => (current && isNewest(current) ? { ...current, failed: true } : current));
    }
  };

  /** A message that was tried again may come after newer words: then these are sent once more. */
  const arrived = (words: Words): 'newest' | 'older' => {
    const state = newest.current.get(words.key);
    if (!state) return 'newest';
    newest.current.set(words.key, { ...state, sent: state.sent - 1 });
    if (state.words.body === words.body) return 'newest';
    if (state.sent === 1) send(state.words);
    return 'older';
  };

  const write = (body: string, noteKey: string | null) => {
    if (noteKey === null) return;
    setDraft({ key: noteKey, body, failed: false });
    send({
      key: noteKey,
      body,
      seen: view?.key === noteKey && !isPrivate.current ? seenOf(view, Date.now()) : null,
    });
  };

  const at = kept?.changed ?? null;
  const mine = draft?.key === key ? draft : null;
  if (mine) return [{ body: mine.body, status: mine.failed ? 'error' : 'saving', at }, write];
  return [{ body: kept?.body ?? '', status: kept ? 'saved' : 'idle', at }, write];
}

type Kept = { body: string; changed: number } | null;

/** What is kept, read again whenever another page has changed it. */
function useKept(key: string | null): [Kept, (key: string, note: Kept) => void] {
  const [kept, setKept] = useState<{ key: string | null; note: Kept }>({ key, note: null });
  useEffect(() => {
    if (key === null) return;
    let current = true;
    const read = () =>
      askBackground(BACKGROUND, 'note.read', { key }).then(
        (note) => current && setKept({ key, note }),
        () => {},
      );
    read();
    const stop = onChange(key, () => void read());
    return () => {
      current = false;
      stop();
    };
  }, [key]);
  // An answer about another posting than the one shown is of no interest here, and one that newer words overtook neither.
  const take = (of: string, note: Kept) =>
    setKept((current) =>
      current.key === of && (current.note?.changed ?? 0) <= (note?.changed ?? 0)
        ? { key: of, note }
        : current,
    );
  return [kept.key === key ? kept.note : null, take];
}
