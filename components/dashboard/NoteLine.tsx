import { ColorDot } from '@/components/notes/ColorDot';
import { Button } from '@/components/ui/Button';
import { Chip } from '@/components/ui/Chip';
import { useI18n } from '@/components/ui/I18n';
import { Trash2, TriangleAlert, Undo2 } from '@/components/ui/icons';
import { shortTime } from '@/components/ui/time';
import type { Note } from '@/lib/notes/note';

export type ListedNote = Note & { title: string | null; company: string | null };

/** A note of the list: it leads to its posting. */
export function NoteLine({ note, href }: { note: ListedNote; href: string }) {
  const { language, t } = useI18n();
  return (
    <a href={href}>
      <span class="cut">{firstLine(note) || t.allNotes.onlyWords}</span>
      <span class="note-meta sm dim">
        <Whose note={note} />
        {note.color && <ColorDot color={note.color} />}
        {note.wordings.length > 1 && (
          <Chip meaning="risky" icon={TriangleAlert}>
            {t.allNotes.versions(note.wordings.length)}
          </Chip>
        )}
        <time dateTime={new Date(note.changed).toISOString()}>{shortTime(note.changed, language)}</time>
      </span>
    </a>
  );
}

export interface DeletedLineProps {
  note: ListedNote;
  onRestore: () => void;
  onEmpty: () => void;
}

/** A note that was deleted: it can be brought back while its words are there. */
export function DeletedLine({ note, onRestore, onEmpty }: DeletedLineProps) {
  const { language, t } = useI18n();
  const words = firstLine(note) || t.allNotes.onlyWords;
  return (
    <div class="note-deleted">
      <span class="note-said">
        <span class="cut">{words}</span>
        <span class="note-meta sm dim">
          <Whose note={note} />
          <time dateTime={new Date(note.changed).toISOString()}>{shortTime(note.changed, language)}</time>
        </span>
      </span>
      <Button icon={Undo2} label={t.allNotes.restoreOf(words)} onClick={onRestore}>
        {t.allNotes.restore}
      </Button>
      <Button icon={Trash2} variant="quiet" label={t.allNotes.emptyOf(words)} onClick={onEmpty}>
        {t.allNotes.empty}
      </Button>
    </div>
  );
}

function Whose({ note }: { note: ListedNote }) {
  const { t } = useI18n();
  return (
    <span class="cut grow">
      {[note.title ?? t.allNotes.unkept, note.company].filter((part) => part).join(' · ')}
    </span>
  );
}

/** The first words of a note, without the signs of Markdown that open a line. */
function firstLine(note: Note): string {
  const body = note.wordings[0]?.body ?? '';
  const line = body.split('\n').find((one) => one.trim() !== '') ?? '';
  return line.replace(/^[#>\-*\s]+(?:\[[ x]\]\s*)?/u, '') || (note.anchor ? `“${note.anchor.exact}”` : '');
}
