import { useEffect, useRef, useState } from 'preact/hooks';
import {
  DRAFT_FIELDS,
  type DraftEdit,
  type DraftField,
  type DraftWording,
  type SavedDraft,
} from '@/lib/messages/drafts';

export type Words = Pick<SavedDraft, DraftField>;
export type Keeping = 'saving' | 'saved' | 'error';

/** What somebody else wrote in a field that is written on here. */
export interface OtherWording extends DraftWording {
  field: DraftField;
}

/** The words of a draft as this editor has them. */
export interface DraftWords {
  words: Words;
  write: (words: Words) => void;
  keeping: Keeping;
  /** Wordings of others that stand beside what is written here. */
  others: readonly OtherWording[];
  /** Decides about one of them: it goes, and `words` stand. */
  settle: (other: OtherWording, words: Words) => void;
}

/** Rest in typing after which the draft is kept, ms. */
const REST_MS = 400;

/**
 * Holds what is typed of a draft, and keeps it after a rest, and what is left when the page goes. Words from elsewhere
 * are taken over only where nothing newer was typed here; what this editor never saw it never replaces.
 */
export function useDraftWords(
  draft: SavedDraft,
  onKeep: (words: Words, edit: DraftEdit) => Promise<{ changed: number }>,
): DraftWords {
  const [words, setWords] = useState<Words>({ title: draft.title, text: draft.text });
  const [keeping, setKeeping] = useState<Keeping>('saved');
  const editor = useRef('');
  const turn = useRef(0);
  /** Of each field, the stamps of what was before the eyes. */
  const seen = useRef(stampsOf(draft, editor.current));
  /** The words that were kept last, and when. */
  const kept = useRef({ words, changed: draft.changed });

  useEffect(() => {
    if (kept.current.words !== words || draft.changed < kept.current.changed) return;
    const now = shownOf(draft, editor.current);
    seen.current = stampsOf(draft, editor.current);
    if (DRAFT_FIELDS.every((field) => now[field] === words[field])) return;
    kept.current = { words: now, changed: draft.changed };
    setWords(now);
  }, [draft]);

  const newest = useRef(() => {});
  newest.current = () => {
    if (kept.current.words === words) return;
    const before = kept.current;
    kept.current = { ...before, words };
    editor.current ||= crypto.randomUUID().slice(0, 8);
    turn.current += 1;
    const { title, text } = seen.current;
    onKeep(words, {
      edit: `${editor.current}.${turn.current}`,
      over: { title: [...title], text: [...text] },
    }).then(
      ({ changed }) => {
        kept.current = { ...kept.current, changed };
        setKeeping((now) => (kept.current.words === words ? 'saved' : now));
      },
      () => {
        kept.current = before;
        setKeeping('error');
      },
    );
  };
  useEffect(() => {
    if (kept.current.words === words) return;
    setKeeping('saving');
    const timer = setTimeout(() => newest.current(), REST_MS);
    return () => clearTimeout(timer);
  }, [words]);
  useEffect(() => {
    const leave = () => newest.current();
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, []);

  return {
    words,
    write: setWords,
    keeping,
    others: DRAFT_FIELDS.flatMap((field) =>
      draft.wordings[field].flatMap((one): OtherWording[] => {
        const isOwn = seen.current[field].has(one.stamp) || one.editor === editor.current;
        return isOwn || one.words === words[field] ? [] : [{ ...one, field }];
      }),
    ),
    settle: ({ field, stamp }, next) => {
      seen.current[field].add(stamp);
      setWords({ ...next });
    },
  };
}

/** What this editor shows of a draft: its own wording of a field, else the newest. */
function wordingIn({ wordings }: SavedDraft, field: DraftField, editor: string): DraftWording | undefined {
  return wordings[field].find((one) => editor !== '' && one.editor === editor) ?? wordings[field][0];
}

function shownOf(draft: SavedDraft, editor: string): Words {
  const of = (field: DraftField) => wordingIn(draft, field, editor)?.words ?? '';
  return { title: of('title'), text: of('text') };
}

function stampsOf(draft: SavedDraft, editor: string): Record<DraftField, Set<string>> {
  const of = (field: DraftField) => {
    const shown = wordingIn(draft, field, editor);
    const same = draft.wordings[field].filter(({ words }) => words === shown?.words);
    return new Set(same.map(({ stamp }) => stamp));
  };
  return { title: of('title'), text: of('text') };
}
