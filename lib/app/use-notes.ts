import { useEffect, useRef, useState } from 'preact/hooks';
import { BACKGROUND } from '@/lib/messages/requests';
import { seenOf } from '@/lib/messages/seen';
import type { PageView } from '@/lib/messages/view';
import { type Answer, type Ask, askBackground } from '@/lib/messages/wire';
import { type Choice, fieldOfChoice } from '@/lib/notes/choice';
import { onChange } from '@/lib/platform/revision';
import { usePrivate } from './use-private';

/** All that is kept beside a posting. */
export type Kept = Answer<typeof BACKGROUND, 'notes.read'>;
/** What is written of a note. */
export type NoteWords = Omit<Ask<typeof BACKGROUND, 'note.write'>, 'seen'>;
/** How far the words of a note have got; absent where none were typed here. */
export type Keeping = 'saving' | 'saved' | 'error';

/** So long the store may take before it is said that it does not answer, in ms. */
const PATIENCE_MS = 5000;

export interface NotesLink {
  /** Null while it is read, and where the page has no posting that could be kept. */
  kept: Kept | null;
  /** It could not be read. */
  failed: boolean;
  /** By the note's id. */
  keeping: Readonly<Record<string, Keeping>>;
  /** Every key goes to the background at once, for a tab may be closed right after the last one. */
  write: (words: NoteWords) => void;
  remove: (id: string) => void;
  restore: (id: string) => void;
  /** @param over stamps of the values that the person chose between; absent: all are replaced. */
  label: (label: Choice, over?: string[]) => void;
  /** Tries again to keep the labels that could not be kept; undefined where none were lost. */
  labelAgain: (() => void) | undefined;
}

interface Lost {
  key: string;
  label: Choice;
  over?: string[] | undefined;
}

/** Notes and labels of the posting on the page: live from every other tab. */
export function useNotes(view: PageView | null): NotesLink {
  const key = view?.key ?? null;
  const { kept, failed, read } = useKept(key);
  const [keeping, setKeeping] = useState<Record<string, Keeping>>({});
  const isPrivate = usePrivate();
  /** Labels that could not be kept: the last of each field. */
  const [unkept, setUnkept] = useState<readonly Lost[]>([]);
  /** Words on their way, by note: while there are any, it is being saved. */
  const sent = useRef(new Map<string, number>());

  /** Words may still be written for a posting that the page shows no more. */
  const seenNow = (of: string) =>
    view && view.key === of && !isPrivate.current ? seenOf(view, Date.now()) : null;
  const told = (id: string, state: Keeping) => setKeeping((all) => ({ ...all, [id]: state }));

  const write = async (words: NoteWords) => {
    const { id, posting } = words;
    sent.current.set(id, (sent.current.get(id) ?? 0) + 1);
    told(id, 'saving');
    let state: Keeping = 'saved';
    // A store that does not answer is told as one that refuses; what was sent is kept once it does.
    const late = setTimeout(() => told(id, 'error'), PATIENCE_MS);
    try {
      // Nothing of a posting is kept that was looked at in private, the words that a note is on neither.
      const kept = isPrivate.current ? { ...words, anchor: undefined } : words;
      await askBackground(BACKGROUND, 'note.write', { ...kept, seen: seenNow(posting) });
    } catch {
      state = 'error';
    }
    clearTimeout(late);
    const waiting = (sent.current.get(id) ?? 1) - 1;
    sent.current.set(id, waiting);
    if (waiting === 0 || state === 'error') told(id, state);
    if (state === 'saved') read();
  };

  const named = (name: 'note.remove' | 'note.restore') => (id: string) => {
    if (key !== null)
      askBackground(BACKGROUND, name, { id, posting: key }).then(read, () => told(id, 'error'));
  };

  const label = (label: Choice, over?: string[]) => {
    if (key === null) return;
    const others = (all: readonly Lost[]) =>
      all.filter((one) => one.key !== key || fieldOfChoice(one.label) !== fieldOfChoice(label));
    const failed = () => setUnkept((all) => [...others(all), { key, label, over }]);
    const late = setTimeout(failed, PATIENCE_MS);
    askBackground(BACKGROUND, 'posting.label', { key, label, over, seen: seenNow(key) })
      .finally(() => clearTimeout(late))
      .then(() => setUnkept(others), failed)
      .finally(read);
  };
  const lost = unkept.filter((one) => one.key === key);
  const again = () => {
    for (const one of lost) label(one.label, one.over);
  };

  return {
    kept,
    failed,
    keeping,
    write: (words) => void write(words),
    remove: named('note.remove'),
    restore: named('note.restore'),
    label,
    labelAgain: lost.length > 0 ? again : undefined,
  };
}

/** What is kept, read again whenever another page has changed it. */
function useKept(key: string | null): { kept: Kept | null; failed: boolean; read: () => void } {
  const [state, setState] = useState<{ key: string | null; kept: Kept | null; failed: boolean }>({
    key,
    kept: null,
    failed: false,
  });
  /** Of several answers the last asked for counts. */
  const turn = useRef(0);
  const read = () => {
    if (key === null) return;
    turn.current += 1;
    const mine = turn.current;
    const failed = () => {
      if (mine === turn.current)
        setState((old) => ({ key, kept: old.key === key ? old.kept : null, failed: true }));
    };
    const late = setTimeout(failed, PATIENCE_MS);
    askBackground(BACKGROUND, 'notes.read', { key })
      .finally(() => clearTimeout(late))
      .then((kept) => mine === turn.current && setState({ key, kept, failed: false }), failed);
  };
  useEffect(() => {
    read();
    return key === null ? undefined : onChange(key, read);
  }, [key]);
  // An answer about another posting than the one shown is of no interest here.
  return state.key === key ? { ...state, read } : { kept: null, failed: false, read };
}
