import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import { TextArea } from '@/components/ui/TextArea';
import { shortTime } from '@/components/ui/time';
import type { NoteState } from './types';

export interface NotesTabProps {
  note: NoteState;
  /** Null on a page whose posting has no identity: nothing can be kept then. */
  noteKey: string | null;
  onNote: (body: string, key: string | null) => void;
}

/** Pause in typing after which the words are handed over. */
const REST_MS = 400;

/** One plain note. What is typed stays in the field, whatever becomes of the saving. Mount it anew for another posting. */
export function NotesTab({ note, noteKey, onNote }: NotesTabProps) {
  const { language, t } = useI18n();
  const [body, setBody] = useState(note.body);
  const kept = useRef(note.body);
  const pending = useRef<{ body: string; timer: ReturnType<typeof setTimeout> } | null>(null);

  // Words from elsewhere (another tab) are taken over only where nothing of this field's is newer.
  useEffect(() => {
    if (pending.current || (note.status !== 'saved' && note.status !== 'idle') || body !== kept.current) return;
    kept.current = note.body;
    setBody(note.body);
  }, [note.body, note.status]);

  const flush = () => {
    if (!pending.current) return;
    clearTimeout(pending.current.timer);
    kept.current = pending.current.body;
    pending.current = null;
    onNote(kept.current, noteKey);
  };
  const latest = useRef(flush);
  latest.current = flush;
  useEffect(() => {
    const leave = () => latest.current();
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      leave();
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
    };
  }, []);

  const type = (value: string) => {
    setBody(value);
    if (pending.current) clearTimeout(pending.current.timer);
    pending.current = { body: value, timer: setTimeout(() => latest.current(), REST_MS) };
  };

  return (
    <div class="notes scroll">
      <TextArea
        label={t.notes.label}
        value={body}
        rows={8}
        placeholder={t.notes.placeholder}
        disabled={noteKey === null}
        onInput={type}
        onBlur={flush}
      />
      <p class={`note-state${note.status === 'error' ? ' is-error' : ''}`} role="status">
        {noteKey === null ? t.notes.unkept : stateWords(note, t.notes, (at) => shortTime(at, language))}
        {note.status === 'error' && noteKey !== null && (
          <Button onClick={() => onNote(body, noteKey)}>{t.notes.retry}</Button>
        )}
      </p>
    </div>
  );
}

function stateWords(
  note: NoteState,
  t: ReturnType<typeof useI18n>['t']['notes'],
  time: (at: number) => string,
): string {
  if (note.status === 'saved') return note.at === null ? t.saved : t.savedAt(time(note.at));
  return t[note.status];
}
