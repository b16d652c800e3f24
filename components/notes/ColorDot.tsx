import { useI18n } from '@/components/ui/I18n';
import type { NoteColor } from '@/lib/notes/colors';

/** The colour of a note, with its name: colour alone says nothing. */
export function ColorDot({ color }: { color: NoteColor }) {
  const { t } = useI18n();
  return (
    <span class="note-color">
      <span class={`note-dot is-${color}`} aria-hidden="true" />
      {t.notes.colors[color]}
    </span>
  );
}
