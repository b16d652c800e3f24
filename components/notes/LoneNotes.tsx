import { useI18n } from '@/components/ui/I18n';
import { IconButton } from '@/components/ui/IconButton';
import { Trash2 } from '@/components/ui/icons';
import { shortTime } from '@/components/ui/time';
import type { Note } from '@/lib/notes/note';
import { ColorDot } from './ColorDot';
import { Markdown } from './Markdown';

export interface LoneNotesProps {
  notes: readonly Note[];
  onRemove: (note: Note) => void;
}

/** Notes of a posting that itself is not kept: to be read, and deleted. They are written on where its page is. */
export function LoneNotes({ notes, onRemove }: LoneNotesProps) {
  const { language, t } = useI18n();
  return (
    <ul class="lone-notes" aria-label={t.dashboard.notes}>
      {notes.map((note) => (
        <li class="note-card" key={note.id}>
          {note.anchor && <blockquote>{note.anchor.exact}</blockquote>}
          {note.wordings.map(({ stamp, body }) => (
            <Markdown key={stamp} text={body} />
          ))}
          <div class="note-foot">
            {note.color && <ColorDot color={note.color} />}
            <p class="note-state grow">
              {t.notes.savedAt(shortTime(note.changed, language))}
              {note.author && ` · ${t.notes.by(note.author)}`}
            </p>
            <IconButton
              icon={Trash2}
              label={t.notes.remove(note.wordings[0]?.body.slice(0, 20) ?? '')}
              onClick={() => onRemove(note)}
            />
          </div>
        </li>
      ))}
    </ul>
  );
}
