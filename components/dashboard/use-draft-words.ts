import { useEffect, useRef, useState } from 'preact/hooks';
import {
  DRAFT_FIELDS,
  type DraftChange,
  type DraftField,
  type DraftStamps,
  type DraftWording,
  type SavedDraft,
} from '@/lib/messages/drafts';

export type Words = Readonly<Record<DraftField, string>>;
/** What an editor hands over to be kept; whose it is, the page knows. */
export type KeepWords = (change: Pick<DraftChange, 'words' | 'edit' | 'over'>) => Promise<DraftStamps>;
export type Keeping = 'saving' | 'saved' | 'error';

/** What somebody else wrote in a field that is written on here. */
export interface OtherWording extends DraftWording {
  field: DraftField;
}

/** The words of a draft as this editor has them. */
export interface DraftWords {
  words: Words;
  write: (change: Partial<Words>) => void;
  keeping: Keeping;
  /** Wordings of others that stand beside what is written here. */
  others: readonly OtherWording[];
  /** Takes one of them in place of what is written here. */
  take: (other: OtherWording) => void;
  /** One of them goes, and what is written here stands. */
  drop: (other: OtherWording) => void;
}

/** Rest in typing after which the draft is kept, ms. */
const REST_MS = 400;

/** What an editor knows of one field. */
interface Known {
  /** The words that were sent or taken over last; null where they are to be sent whatever they are. */
  sent: string | null;
  /** Stamps of what was before the eyes. */
  seen: Set<string>;
  /** The newest stamp of the editor's own. */
  own: string;
}

/**
 * Holds what is typed of a draft, and keeps it after a rest, and what is left when the page goes. A field follows what
 * comes from elsewhere while nothing newer was typed in it; what this editor never saw it never replaces.
 */
export function useDraftWords(draft: SavedDraft, onKeep: KeepWords): DraftWords {
  const [words, setWords] = useState<Words>({ title: draft.title, text: draft.text });
  const [keeping, setKeeping] = useState<Keeping>('saved');
  /** Goes up when something was decided: it is kept as a word is. */
  const [turn, setTurn] = useState(0);
  const editor = useRef({ id: '', turn: 0, sending: 0 });
  const known = useRef<Record<DraftField, Known> | null>(null);
  known.current ??= { title: knownOf(draft, 'title'), text: knownOf(draft, 'text') };
  const fields = known.current;
  const now = useRef({ words, draft, follow: () => {}, send: () => {} });
  now.current.words = words;
  now.current.draft = draft;

  now.current.follow = () => {
    if (editor.current.sending > 0) return;
    const came: Partial<Record<DraftField, string>> = {};
    for (const field of DRAFT_FIELDS) {
      const { sent, own } = fields[field];
      const { wordings } = now.current.draft;
      // What was read before the own words were kept says nothing of them.
      const isBefore = own !== '' && !wordings[field].some(({ stamp }) => stamp >= own);
      if (sent !== now.current.words[field] || isBefore) continue;
      fields[field] = { ...knownOf(now.current.draft, field, editor.current.id), own };
      if (fields[field].sent !== sent) came[field] = fields[field].sent as string;
    }
    if (Object.keys(came).length > 0) setWords((all) => ({ ...all, ...came }));
  };
  useEffect(() => now.current.follow(), [draft]);

  now.current.send = () => {
    const open = DRAFT_FIELDS.filter((field) => fields[field].sent !== now.current.words[field]);
    if (open.length === 0) return;
    editor.current.id ||= crypto.randomUUID().slice(0, 8);
    editor.current.turn += 1;
    editor.current.sending += 1;
    for (const field of open) fields[field].sent = now.current.words[field];
    onKeep({
      words: Object.fromEntries(open.map((field) => [field, now.current.words[field]])),
      edit: `${editor.current.id}.${editor.current.turn}`,
      over: { title: [...fields.title.seen], text: [...fields.text.seen] },
    })
      .then(
        (stamps) => {
          for (const field of open) fields[field].own = stamps[field] ?? fields[field].own;
        },
        () => {
          for (const field of open) fields[field].sent = null;
        },
      )
      .finally(() => {
        editor.current.sending -= 1;
        const isOpen = DRAFT_FIELDS.some((field) => fields[field].sent === null);
        if (editor.current.sending === 0) setKeeping(isOpen ? 'error' : 'saved');
        now.current.follow();
      });
  };
  useEffect(() => {
    if (DRAFT_FIELDS.every((field) => fields[field].sent === words[field])) return;
    setKeeping('saving');
    const timer = setTimeout(() => now.current.send(), REST_MS);
    return () => clearTimeout(timer);
  }, [words, turn]);
  useEffect(() => {
    const leave = () => now.current.send();
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, []);

  const settle = ({ field, stamp }: OtherWording) => {
    fields[field].seen.add(stamp);
    fields[field].sent = null;
    setTurn((n) => n + 1);
  };
  return {
    words,
    write: (change) => setWords((all) => ({ ...all, ...change })),
    keeping,
    others: DRAFT_FIELDS.flatMap((field) =>
      draft.wordings[field]
        .filter((one) => one.editor !== editor.current.id || editor.current.id === '')
        .filter(({ stamp, words: their }) => !fields[field].seen.has(stamp) && their !== words[field])
        .map((one) => ({ ...one, field })),
    ),
    take: (other) => {
      settle(other);
      setWords((all) => ({ ...all, [other.field]: other.words }));
    },
    drop: settle,
  };
}

/** What an editor shows of a field: its own wording, else the newest; with the stamps of all that say the same. */
function knownOf({ wordings }: SavedDraft, field: DraftField, editor = ''): Known {
  const all = wordings[field];
  const shown = all.find((one) => editor !== '' && one.editor === editor) ?? all[0];
  const same = all.filter(({ words }) => words === shown?.words);
  return { sent: shown?.words ?? '', seen: new Set(same.map(({ stamp }) => stamp)), own: '' };
}
