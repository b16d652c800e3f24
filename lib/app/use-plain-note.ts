import { useMemo, useRef } from 'preact/hooks';
import type { PageView } from '@/lib/messages/view';
import type { NotesLink } from './use-notes';

/** The one note of a posting that is not tied to words. */
export function usePlainNote(view: PageView | null, { kept, keeping, write }: NotesLink) {
  const key = view?.key ?? null;
  const id = `plain:${key}`;
  const known = kept?.notes.find((note) => note.id === id);
  const editor = useMemo(() => crypto.randomUUID().slice(0, 8), [key]);
  const typed = useRef<{ key: string; body: string; n: number } | null>(null);
  const status = keeping[id] ?? (known ? ('saved' as const) : ('idle' as const));
  const body =
    typed.current?.key === key && status !== 'saved' ? typed.current.body : known?.wordings[0]?.body;
  const onNote = (words: string, noteKey: string | null) => {
    if (noteKey === null) return;
    const n = (typed.current?.n ?? 0) + 1;
    typed.current = { key: noteKey, body: words, n };
    const over = noteKey === key ? (known?.wordings.map(({ stamp }) => stamp) ?? []) : [];
    write({ id: `plain:${noteKey}`, posting: noteKey, body: words, edit: { edit: `${editor}.${n}`, over } });
  };
  return [{ body: body ?? '', status, at: known?.changed ?? null }, onNote] as const;
}
