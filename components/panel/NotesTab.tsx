import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import { TextArea } from '@/components/ui/TextArea';
import { shortTime } from '@/components/ui/time';
import type { Language, Messages } from '@/lib/i18n';
import type { NoteState } from './types';

export interface NotesTabProps {
  note: NoteState;
  /** Null on a page whose posting has no identity: nothing can be kept then. */
  noteKey: string | null;
  /** Told at every key, so that the last words before a tab is closed are kept too. */
  onNote: (body: string, key: string | null) => void;
}

/** One plain note. What is typed stays in the field, whatever becomes of the keeping. Mount it anew for another posting. */
export function NotesTab({ note, noteKey, onNote }: NotesTabProps) {
  const { language, t } = useI18n();
  const [body, setBody] = useState(note.body);
  /** The last words typed here that have not come back as kept; null when there are none. */
  const typed = useRef<string | null>(null);

  // Words from elsewhere (another tab, the first load) are taken over only where nothing typed here is newer.
  useEffect(() => {
    if (typed.current === null) setBody(note.body);
    else if (note.status === 'saved' && note.body === typed.current) typed.current = null;
  }, [note.body, note.status]);

  const write = (value: string) => {
    typed.current = value;
    setBody(value);
    onNote(value, noteKey);
  };

  return (
    // Where nothing can be written, the keyboard scrolls what it cannot enter.
    <div class="notes scroll" {...(noteKey === null ? { tabIndex: 0 } : {})}>
      <TextArea
        label={t.notes.label}
        value={body}
        rows={8}
        placeholder={t.notes.placeholder}
        disabled={noteKey === null}
        onInput={write}
      />
      <p class={`note-state${note.status === 'error' ? ' is-error' : ''}`} role="status">
        {noteKey === null ? t.notes.unkept : stateWords(note, t, language)}
        {note.status === 'error' && noteKey !== null && (
          <Button onClick={() => write(body)}>{t.notes.retry}</Button>
        )}
      </p>
    </div>
  );
}

function stateWords({ status, at }: NoteState, { notes }: Messages, language: Language): string {
  return status === 'saved' && at !== null ? notes.savedAt(shortTime(at, language)) : notes[status];
}
