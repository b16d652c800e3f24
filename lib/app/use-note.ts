import { useEffect, useRef, useState } from 'preact/hooks';
import { BACKGROUND } from '@/lib/messages/requests';
import { seenOf } from '@/lib/messages/seen';
import type { PageView } from '@/lib/messages/view';
import { askBackground } from '@/lib/messages/wire';
import { onChange } from '@/lib/platform/revision';

/** Typing rests so long before it is written. */
const REST_MS = 400;

export interface Note {
  body: string;
  status: 'idle' | 'saving' | 'saved' | 'error';
  /** When it was last kept, ms since the epoch. */
  at: number | null;
}

/** Words typed and not yet known to be kept. */
interface Draft {
  key: string;
  body: string;
  failed: boolean;
}

/** The plain note of the posting on the page: live from every other tab, written shortly after the last key. */
export function useNote(view: PageView | null): [Note, (body: string, key: string | null) => void] {
  const key = view?.key ?? null;
  const [kept, read] = useKept(key);
  const [draft, setDraft] = useState<Draft | null>(null);
  const pending = useRef<{ timer: ReturnType<typeof setTimeout>; flush: () => void } | null>(null);

  useEffect(() => {
    const flush = () => pending.current?.flush();
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, []);

  const write = (body: string, noteKey: string | null) => {
    if (noteKey === null) return;
    setDraft({ key: noteKey, body, failed: false });
    if (pending.current) clearTimeout(pending.current.timer);
    const seen = view?.key === noteKey ? seenOf(view, Date.now()) : null;
    const flush = () => {
      clearTimeout(pending.current?.timer);
      pending.current = null;
      const same = (current: Draft | null) => current?.key === noteKey && current.body === body;
      askBackground(BACKGROUND, 'note.write', { key: noteKey, body, seen }).then(
        (note) => {
          if (noteKey === key) read(note);
          setDraft((current) => (same(current) ? null : current));
        },
        () => setDraft((current) => (current && same(current) ? { ...current, failed: true } : current)),
      );
    };
    pending.current = { timer: setTimeout(flush, REST_MS), flush };
  };

  const at = kept?.changed ?? null;
  const mine = draft?.key === key ? draft : null;
  if (mine) return [{ body: mine.body, status: mine.failed ? 'error' : 'saving', at }, write];
  return [{ body: kept?.body ?? '', status: kept ? 'saved' : 'idle', at }, write];
}

type Kept = { body: string; changed: number } | null;

/** What is kept, read again whenever another page has changed it. */
function useKept(key: string | null): [Kept, (kept: Kept) => void] {
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
  return [kept.key === key ? kept.note : null, (note) => setKept({ key, note })];
}
