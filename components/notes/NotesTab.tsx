import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Banner } from '@/components/ui/Banner';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { useI18n } from '@/components/ui/I18n';
import { Bookmark, EyeOff, Plus, TextSelect, TriangleAlert } from '@/components/ui/icons';
import { Skeleton } from '@/components/ui/Skeleton';
import { Toast } from '@/components/ui/Toast';
import { anchorOf } from '@/lib/anchor/anchor';
import { type Found, findAnchor } from '@/lib/anchor/find';
import type { Messages } from '@/lib/i18n';
import type { ChecklistTexts } from '@/lib/lexicon/build/texts';
import type { Twin } from '@/lib/messages/notes';
import type { Choice, Versions } from '@/lib/notes/choice';
import type { NoteColor } from '@/lib/notes/colors';
import type { Labels, Owner } from '@/lib/notes/labels';
import type { Anchor, Note } from '@/lib/notes/note';
import { guessOwner } from '@/lib/notes/owners';
import type { Status } from '@/lib/notes/statuses';
import type { Writing } from '@/lib/notes/writing';
import { Choices } from './Choices';
import { Filing } from './Filing';
import { NoteCard } from './NoteCard';
import { TwinLines } from './TwinLines';
import type { Keeping } from './use-wording';
import { WordsChooser } from './WordsChooser';

/** What is kept beside the posting. */
export interface KeptNotes {
  notes: readonly Note[];
  labels: Labels;
  /** What a person is to decide between. */
  undecided?: readonly Versions[] | undefined;
  /** All tags in use, to be offered. */
  tags: readonly string[];
  /** Postings that may be the same one under another address. */
  twins?: readonly Twin[] | undefined;
}

export interface NotesTabProps {
  /** Key of the posting; null where the page has none that could be kept. */
  noteKey: string | null;
  /** Null while it is read. */
  kept: KeptNotes | null;
  /** It could not be read. */
  failed?: boolean;
  /** A private window, in which the posting is not kept. */
  isPrivate?: boolean;
  /** How far the words of each note have got, by its id. */
  keeping: Readonly<Record<string, Keeping>>;
  /** The posting's description and company, and its language. */
  description: string;
  company: string | null;
  lang: string;
  /** The set of the person that uses the panel, and their list of companies. */
  statuses: readonly Status[];
  owners: readonly Owner[];
  /** Names of items and rules. */
  texts: Pick<ChecklistTexts, 'items' | 'rules'>;
  /** Told at every key, also of a note that is new. */
  onWrite: (writing: Writing) => void;
  /** @param color null takes it off. */
  onColor: (note: Note, color: NoteColor | null) => void;
  onRemove: (id: string) => void;
  onRestore: (id: string) => void;
  /** @param over stamps of the values that the person chose between. */
  onLabel: (label: Choice, over?: string[]) => void;
  /** Tries again to keep labels that could not be kept; absent where none were lost. */
  onLabelsAgain?: (() => void) | undefined;
  siteName: (reader: string) => string;
  /** Opens another kept posting. */
  onOpenPosting: (key: string) => void;
  /** The same postings under other addresses, and labels to decide, are shown elsewhere on the page. */
  isBesidePosting?: boolean | undefined;
  /** Shows the words of a note on the page; without it there is no page. */
  onLocate?: ((start: number, end: number) => void) | undefined;
}

/** How long a deletion can be undone here, in ms. */
const UNDO_MS = 8000;

/** What a person writes of a posting, and files it under. Mount it anew for another posting. */
export function NotesTab(props: NotesTabProps) {
  const { noteKey, kept, keeping, description, lang } = props;
  const { t } = useI18n();
  /** Notes begun here, which the store may not know yet. */
  const [begun, setBegun] = useState<readonly Note[]>([]);
  const [open, setOpen] = useState<string | null>(null);
  const [choosing, setChoosing] = useState(false);
  const [removed, setRemoved] = useState<{ id: string; nonce: number } | null>(null);
  const head = useRef<HTMLDivElement>(null);
  const stayed = useStayed(kept?.notes, open, begun);
  const notes = useMemo(
    () => newestFirst(kept?.notes ?? [], stayed ? [...begun, stayed] : begun),
    [kept?.notes, begun, stayed],
  );
  const found = useMemo(
    () => new Map(notes.map(({ id, anchor }) => [id, anchor && findAnchor(description, anchor)])),
    [notes, description],
  );
  const guess = useMemo(() => guessOwner(props.company, props.owners), [props.company, props.owners]);
  useEffect(() => {
    const known = new Set(kept?.notes.map(({ id }) => id));
    if (begun.some(({ id }) => known.has(id))) setBegun(begun.filter(({ id }) => !known.has(id)));
  }, [kept?.notes, begun]);

  if (noteKey === null) return <Unkept words={t.notes.unkept} />;
  if (kept === null) return props.failed ? <Unkept words={t.notes.unread} /> : <Reading />;

  /** Goes on with a note, or with none. One that was begun and left without a key pressed is forgotten. */
  const turnTo = (id: string | null) => {
    setBegun((all) => all.filter((note) => note.id !== open || note.id === id || keeping[note.id]));
    setOpen(id);
  };
  const begin = (anchor: Anchor | null) => {
    const id = crypto.randomUUID();
    const note: Note = { id, posting: noteKey, wordings: [], anchor, author: '', made: 0, changed: 0 };
    setChoosing(false);
    turnTo(id);
    setBegun((all) => [note, ...all]);
  };
  const toHead = () => head.current?.querySelector<HTMLElement>('button')?.focus();
  const remove = (note: Note) => {
    setBegun((all) => all.filter(({ id }) => id !== note.id));
    if (open === note.id) setOpen(null);
    toHead();
    if (note.wordings.length === 0) return;
    props.onRemove(note.id);
    setRemoved((old) => ({ id: note.id, nonce: (old?.nonce ?? 0) + 1 }));
  };
  return (
    <div class="notes-tab scroll">
      <Filing
        labels={kept.labels}
        statuses={props.statuses}
        tags={kept.tags}
        guess={guess}
        company={props.company}
        onLabel={(label) => props.onLabel(label)}
      />
      {!props.isBesidePosting && (
        <>
          <Choices
            undecided={kept.undecided ?? []}
            statuses={props.statuses}
            texts={props.texts}
            onDecide={props.onLabel}
          />
          <TwinLines
            twins={kept.twins ?? []}
            statuses={props.statuses}
            siteName={props.siteName}
            onOpen={props.onOpenPosting}
            onSay={(key, says) => props.onLabel({ about: 'same', key, says })}
          />
        </>
      )}
      {props.isPrivate && (
        <Banner meaning="note" icon={EyeOff}>
          {t.notes.private}
        </Banner>
      )}
      <div class="notes-head" ref={head}>
        <h2 class="grow">{t.notes.count(notes.length)}</h2>
        {description !== '' && (
          <Button icon={TextSelect} onClick={() => setChoosing(true)}>
            {t.notes.onWords}
          </Button>
        )}
        <Button icon={Plus} onClick={() => begin(null)}>
          {t.notes.add}
        </Button>
      </div>
      {choosing && (
        <WordsChooser
          text={description}
          lang={lang}
          onTake={(start, end) => begin(anchorOf(description, start, end))}
          onCancel={() => {
            setChoosing(false);
            toHead();
          }}
        />
      )}
      {notes.length === 0 && !choosing && (
        <EmptyState icon={Bookmark} title={t.notes.none} why={t.notes.noneWhy} />
      )}
      <ul class="note-list">
        {notes.map((note) => (
          <NoteCard
            key={note.id}
            note={note}
            found={found.get(note.id) ?? null}
            from={fromOf(note, props, t)}
            text={description}
            lang={lang}
            keeping={keeping[note.id]}
            open={open === note.id}
            isLost={stayed?.id === note.id}
            onOpen={(isOpen) => turnTo(isOpen ? note.id : null)}
            onWrite={props.onWrite}
            onColor={(color) => props.onColor(note, color)}
            onRemove={() => remove(note)}
            onLocate={locateOf(found.get(note.id) ?? null, props.onLocate)}
          />
        ))}
      </ul>
      <Toast
        text={removed && t.notes.removed}
        nonce={removed?.nonce ?? 0}
        ms={UNDO_MS}
        action={
          removed
            ? {
                label: t.notes.undo,
                onClick: () => {
                  props.onRestore(removed.id);
                  setRemoved(null);
                  toHead();
                },
              }
            : undefined
        }
        onGone={() => setRemoved(null)}
      />
    </div>
  );
}

/**
 * The note that is being written where it is kept no more, deleted in another tab or with the whole store: its words stay
 * before the eyes. Null while it is kept.
 */
function useStayed(
  kept: readonly Note[] | undefined,
  open: string | null,
  begun: readonly Note[],
): Note | null {
  const last = useRef<Note | null>(null);
  const now = kept?.find(({ id }) => id === open);
  if (now) last.current = now;
  const isGone = open !== null && kept !== undefined && !now && !begun.some(({ id }) => id === open);
  const note = isGone && last.current?.id === open ? last.current : null;
  // Written anew it is told with its anchor, as a new one is.
  return useMemo(() => note && { ...note, wordings: [] }, [note]);
}

/** Notes begun here come first until the store knows them; then all by when they were begun. */
function newestFirst(kept: readonly Note[], begun: readonly Note[]): Note[] {
  const known = new Set(kept.map(({ id }) => id));
  return [
    ...begun.filter(({ id }) => !known.has(id)),
    ...[...kept].sort((a, b) => b.made - a.made || (a.id < b.id ? 1 : -1)),
  ];
}

/** Where a note was written that came with another posting. */
function fromOf(
  { posting }: Note,
  { noteKey, kept, siteName }: NotesTabProps,
  t: Messages,
): string | undefined {
  if (posting === noteKey) return undefined;
  const twin = kept?.twins?.find(({ key }) => key === posting);
  return twin ? t.notes.twins.from(siteName(twin.reader)) : t.notes.twins.elsewhere;
}

/** Why nothing can be written here. The keyboard scrolls what it cannot enter. */
function Unkept({ words }: { words: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
    <div class="notes-tab scroll" tabIndex={0}>
      <Banner meaning="unknown" icon={TriangleAlert}>
        {words}
      </Banner>
    </div>
  );
}

function Reading() {
  return (
    <div class="notes-tab scroll">
      <Skeleton />
    </div>
  );
}

/** Shows the words of a note where they are found now. */
function locateOf(found: Found | null, onLocate: NotesTabProps['onLocate']): (() => void) | undefined {
  if (!onLocate || !found || found.state === 'detached') return undefined;
  return () => onLocate(found.start, found.end);
}
