import { useMemo, useRef, useState } from 'preact/hooks';
import { ColorDot } from '@/components/notes/ColorDot';
import { Chip } from '@/components/ui/Chip';
import { EmptyState } from '@/components/ui/EmptyState';
import { useI18n } from '@/components/ui/I18n';
import { Bookmark, Search, TriangleAlert } from '@/components/ui/icons';
import { Select } from '@/components/ui/Select';
import { Skeleton } from '@/components/ui/Skeleton';
import { TextField } from '@/components/ui/TextField';
import { shortTime } from '@/components/ui/time';
import { useVirtualRows } from '@/components/ui/use-virtual-rows';
import { NOTE_COLORS, type NoteColor } from '@/lib/notes/colors';
import type { Note } from '@/lib/notes/note';
import { folded, wordsOf } from '@/lib/table/search';

export type ListedNote = Note & { title: string | null; company: string | null };

export interface NotesViewProps {
  /** Last changed first; null while they are read. */
  notes: readonly ListedNote[] | null;
  /** Address of a posting's page. */
  href: (posting: string) => string;
}

/** Height of a line in CSS pixels (assets/styles/postings.css). */
const ROW = 64;

/** All notes, found by their words, the words that they are tied to, or their posting's title. */
export function NotesView({ notes, href }: NotesViewProps) {
  const { language, t } = useI18n();
  const [search, setSearch] = useState('');
  const [color, setColor] = useState<ColorWanted>('');
  const scroller = useRef<HTMLDivElement>(null);
  const texts = useMemo(
    () =>
      (notes ?? []).map((note) => ({
        note,
        text: folded([note.title, note.company, note.anchor?.exact, ...bodies(note)].join('\n')),
      })),
    [notes],
  );
  const shown = useMemo(() => {
    const words = wordsOf(search);
    return texts
      .filter(({ note, text }) => isOf(note, color) && words.every((word) => text.includes(word)))
      .map(({ note }) => note);
  }, [texts, search, color]);
  const { rows, above, below } = useVirtualRows(scroller, shown.length, ROW);
  if (notes === null) return <Skeleton />;
  return (
    <section class="postings notes-page">
      <header class="postings-head">
        <h1>{t.dashboard.notes}</h1>
        {notes.length > 0 && (
          <span class="dim" role="status">
            {t.postings.count(shown.length, notes.length)}
          </span>
        )}
      </header>
      {notes.length === 0 ? (
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
          </div>
          {shown.length === 0 && <EmptyState level={2} icon={Search} title={t.allNotes.nothing} why="" />}
          <div class="table-frame" ref={scroller}>
            <ul class="note-lines" style={{ paddingTop: `${above}px`, paddingBottom: `${below}px` }}>
              {rows.map(({ index }) => {
                const note = shown[index];
                return (
                  note && (
                    <li key={note.id} aria-posinset={index + 1} aria-setsize={shown.length}>
                      <a href={href(note.posting)}>
                        <span class="cut">{firstLine(note) || t.allNotes.onlyWords}</span>
                        <span class="note-meta sm dim">
                          <span class="cut grow">
                            {[note.title ?? t.allNotes.unkept, note.company]
                              .filter((part) => part)
                              .join(' · ')}
                          </span>
                          {note.color && <ColorDot color={note.color} />}
                          {note.wordings.length > 1 && (
                            <Chip meaning="risky" icon={TriangleAlert}>
                              {t.allNotes.versions(note.wordings.length)}
                            </Chip>
                          )}
                          <time dateTime={new Date(note.changed).toISOString()}>
                            {shortTime(note.changed, language)}
                          </time>
                        </span>
                      </a>
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

/** The first words of a note, without the signs of Markdown that open a line. */
function firstLine(note: Note): string {
  const body = note.wordings[0]?.body ?? '';
  const line = body.split('\n').find((one) => one.trim() !== '') ?? '';
  return line.replace(/^[#>\-*\s]+(?:\[[ x]\]\s*)?/u, '') || (note.anchor ? `“${note.anchor.exact}”` : '');
}
