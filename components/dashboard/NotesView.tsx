import { useMemo, useRef, useState } from 'preact/hooks';
import { EmptyState } from '@/components/ui/EmptyState';
import { useI18n } from '@/components/ui/I18n';
import { Bookmark, Search } from '@/components/ui/icons';
import { Segmented } from '@/components/ui/Segmented';
import { Select } from '@/components/ui/Select';
import { Skeleton } from '@/components/ui/Skeleton';
import { TextField } from '@/components/ui/TextField';
import { useVirtualRows } from '@/components/ui/use-virtual-rows';
import { NOTE_COLORS, type NoteColor } from '@/lib/notes/colors';
import type { Note } from '@/lib/notes/note';
import { folded, wordsOf } from '@/lib/table/search';
import { DeletedLine, type ListedNote, NoteLine } from './NoteLine';

export type { ListedNote } from './NoteLine';

export interface NotesViewProps {
  /** Last changed first; null while they are read. */
  notes: readonly ListedNote[] | null;
  /** Those that were deleted and have their words still, deleted last first. */
  deleted?: readonly ListedNote[] | undefined;
  /** Address of a posting's page. */
  href: (posting: string) => string;
  /** Brings a deleted note back, or empties it for good. */
  onRestore?: (note: ListedNote) => void;
  onEmpty?: (note: ListedNote) => void;
}

/** Height of a line in CSS pixels (assets/styles/postings.css). */
const ROW = 64;
const NO_NOTES: readonly ListedNote[] = [];
const nothing = () => {};

/** All notes, found by their words, the words that they are tied to, or their posting's title; and the deleted ones. */
export function NotesView({ notes, deleted = NO_NOTES, href, ...props }: NotesViewProps) {
  const { t } = useI18n();
  const [wanted, setWanted] = useState<'there' | 'deleted'>('there');
  const [search, setSearch] = useState('');
  const [color, setColor] = useState<ColorWanted>('');
  const scroller = useRef<HTMLDivElement>(null);
  // The last one that was brought back leaves nothing to look at.
  const isDeleted = wanted === 'deleted' && deleted.length > 0;
  const listed = isDeleted ? deleted : notes;
  const texts = useMemo(
    () =>
      (listed ?? []).map((note) => ({
        note,
        text: folded([note.title, note.company, note.anchor?.exact, ...bodies(note)].join('\n')),
      })),
    [listed],
  );
  const shown = useMemo(() => {
    const words = wordsOf(search);
    return texts
      .filter(({ note, text }) => isOf(note, color) && words.every((word) => text.includes(word)))
      .map(({ note }) => note);
  }, [texts, search, color]);
  const { rows, above, below } = useVirtualRows(scroller, shown.length, ROW);
  if (notes === null || listed === null) return <Skeleton />;
  return (
    <section class="postings notes-page">
      <header class="postings-head">
        <h1>{t.dashboard.notes}</h1>
        {listed.length > 0 && (
          <span class="dim" role="status">
            {t.postings.count(shown.length, listed.length)}
          </span>
        )}
        <span class="grow" />
        {deleted.length > 0 && (
          <Segmented
            label={t.dashboard.notes}
            value={isDeleted ? 'deleted' : 'there'}
            options={[
              { value: 'there', label: t.allNotes.there },
              { value: 'deleted', label: t.allNotes.deleted(deleted.length) },
            ]}
            onChange={setWanted}
          />
        )}
      </header>
      {listed.length === 0 ? (
        <EmptyState level={2} icon={Bookmark} title={t.allNotes.none} why={t.allNotes.noneWhy} />
      ) : (
        <div class="postings-card">
          <div class="postings-search">
            <TextField
              label={t.allNotes.search}
              hideLabel
              icon={Search}
              value={search}
              placeholder={t.allNotes.search}
              onInput={setSearch}
            />
            <ColorFilter color={color} onChange={setColor} />
            {isDeleted && <span class="sm dim">{t.allNotes.deletedWhy}</span>}
          </div>
          {shown.length === 0 && <EmptyState level={2} icon={Search} title={t.allNotes.nothing} why="" />}
          <div class="table-frame" ref={scroller}>
            <ul class="note-lines" style={{ paddingTop: `${above}px`, paddingBottom: `${below}px` }}>
              {rows.map(({ index }) => {
                const note = shown[index];
                return (
                  note && (
                    <li key={note.id} aria-posinset={index + 1} aria-setsize={shown.length}>
                      {isDeleted ? (
                        <DeletedLine
                          note={note}
                          onRestore={() => (props.onRestore ?? nothing)(note)}
                          onEmpty={() => (props.onEmpty ?? nothing)(note)}
                        />
                      ) : (
                        <NoteLine note={note} href={href(note.posting)} />
                      )}
                    </li>
                  )
                );
              })}
            </ul>
          </div>
        </div>
      )}
    </section>
  );
}

/** Empty: every colour, and none. */
type ColorWanted = NoteColor | 'none' | '';

function isOf(note: Note, wanted: ColorWanted): boolean {
  return wanted === '' || (note.color ?? 'none') === wanted;
}

function ColorFilter({ color, onChange }: { color: ColorWanted; onChange: (color: ColorWanted) => void }) {
  const { t } = useI18n();
  return (
    <Select
      label={t.notes.color}
      hideLabel
      value={color}
      options={[
        { value: '', label: t.allNotes.anyColor },
        ...NOTE_COLORS.map((one) => ({ value: one, label: t.notes.colors[one] })),
        { value: 'none', label: t.notes.noColor },
      ]}
      onChange={(value) => onChange(value as ColorWanted)}
    />
  );
}

function bodies({ wordings }: Note): string[] {
  return wordings.map(({ body }) => body);
}
