import { useEffect, useRef, useState } from 'preact/hooks';
import { seenOf } from '@/lib/messages/seen';
import type { PageView } from '@/lib/messages/view';
import type { Settings } from '@/lib/platform/settings';
import type { Database } from '@/lib/store/database';
import { plainNote, writePlainNote } from '@/lib/store/notes';
import { useLive } from './use-live';

/** Typing rests so long before it is written. */
const REST_MS = 400;

interface Note {
  body: string;
  status: 'idle' | 'saving' | 'saved' | 'error';
  at: number | null;
}

/** The plain note of the posting on the page: live from every other tab, written shortly after the last key. */
export function useNote(db: Database, view: PageView | null, settings: Settings | null): [Note, (body: string, key: string | null) => void] {
  const key = view?.key ?? null;
  const kept = useLive(async () => (key === null ? null : plainNote(db, key)), [key]);
  const [draft, setDraft] = useState<{ key: string; body: string; status: 'saving' | 'error' } | null>(null);
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
    if (noteKey === null || !settings) return;
    setDraft({ key: noteKey, body, status: 'saving' });
    if (pending.current) clearTimeout(pending.current.timer);
    const seen = view?.key === noteKey ? seenOf(view, Date.now()) : null;
    const flush = () => {
      clearTimeout(pending.current?.timer);
      pending.current = null;
      writePlainNote(db, { key: noteKey, body, seen, keep: settings.keep, now: Date.now() }).then(
        () => setDraft((current) => (current?.key === noteKey && current.body === body ? null : current)),
        () => setDraft((current) => current && { ...current, status: 'error' }),
      );
    };
    pending.current = { timer: setTimeout(flush, REST_MS), flush };
  };

  const mine = draft?.key === key ? draft : null;
  const note: Note = mine
    ? { body: mine.body, status: mine.status, at: kept?.changed ?? null }
    : { body: kept?.body ?? '', status: kept ? 'saved' : 'idle', at: kept?.changed ?? null };
  return [note, write];
}
