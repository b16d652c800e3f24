import { useEffect, useRef, useState } from 'preact/hooks';
import type { Note, Wording } from '@/lib/notes/note';
import type { Writing } from '@/lib/notes/writing';

/** How far the words of a note have got; absent where none were typed here. */
export type Keeping = 'saving' | 'saved' | 'error';

/** The words of a note as this editor has them. */
export interface NoteWording {
  body: string;
  write: (body: string) => void;
  /** Writes one text in place of all wordings. */
  resolve: (body: string) => void;
  /** What is written next stands in place of all wordings: they are before the eyes. */
  lookAtAll: () => void;
  /** Wordings of others that stand beside what is typed here. */
  others: readonly Wording[];
}

const stampsOf = (wordings: readonly Wording[]) => wordings.map(({ stamp }) => stamp);

/**
 * Holds what is typed of a note. It stays in the field whatever becomes of its keeping; words from elsewhere are taken
 * over only where nothing newer was typed here, and what this editor never saw it never replaces.
 */
export function useWording(
  note: Note,
  keeping: Keeping | undefined,
  onWrite: (writing: Writing) => void,
): NoteWording {
  const { wordings } = note;
  const [body, setBody] = useState(wordings[0]?.body ?? '');
  /** The last words typed here that have not come back as kept. */
  const typed = useRef<string | null>(null);
  /** The wordings that were before the eyes. */
  const seen = useRef<string[]>(stampsOf(wordings));
  const editor = useRef('');
  const turn = useRef(0);
  const own = wordings.find((wording) => wording.body === body);

  useEffect(() => {
    // By the words typed last, and not by those of this drawing: a key may have come between it and now.
    const last = typed.current ?? body;
    const mine = wordings.find((wording) => wording.body === last);
    if (typed.current !== null) {
      if (keeping !== 'saved' || !mine) return;
      typed.current = null;
    }
    const shown = wordings.length > 1 && mine ? [mine] : wordings;
    if (shown[0]) setBody(shown[0].body);
    seen.current = stampsOf(shown);
  }, [wordings, keeping]);

  const send = (value: string) => {
    editor.current ||= crypto.randomUUID().slice(0, 8);
    turn.current += 1;
    typed.current = value;
    setBody(value);
    onWrite({
      id: note.id,
      posting: note.posting,
      body: value,
      ...(wordings.length === 0 ? { anchor: note.anchor } : {}),
      edit: { edit: `${editor.current}.${turn.current}`, over: [...seen.current] },
    });
  };
  const lookAtAll = () => {
    seen.current = stampsOf(wordings);
  };
  return {
    body,
    write: send,
    resolve: (value) => {
      lookAtAll();
      send(value);
    },
    lookAtAll,
    others: wordings.length > 1 ? wordings.filter((wording) => wording !== own) : [],
  };
}
