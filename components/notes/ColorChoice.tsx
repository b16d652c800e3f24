import { useId } from 'preact/hooks';
import { useI18n } from '@/components/ui/I18n';
import { NOTE_COLORS, type NoteColor } from '@/lib/notes/colors';

export interface ColorChoiceProps {
  color: NoteColor | null;
  /** Without it nothing can be chosen yet. */
  onChange: ((color: NoteColor | null) => void) | undefined;
}

/** Chooses the colour of a note, or none. */
export function ColorChoice({ color, onChange }: ColorChoiceProps) {
  const { t } = useI18n();
  const name = useId();
  return (
    <fieldset class="note-colors" disabled={!onChange}>
      <legend class="sm dim">{t.notes.color}</legend>
      {[null, ...NOTE_COLORS].map((one) => {
        const words = one ? t.notes.colors[one] : t.notes.noColor;
        return (
          <label key={words} title={words}>
            <input
              type="radio"
              name={name}
              checked={one === color}
              aria-label={words}
              onChange={() => onChange?.(one)}
            />
            <span class={`note-dot is-${one ?? 'none'}`} aria-hidden="true" />
          </label>
        );
      })}
      <span class="sm sec" aria-hidden="true">
        {color ? t.notes.colors[color] : t.notes.noColor}
      </span>
    </fieldset>
  );
}
