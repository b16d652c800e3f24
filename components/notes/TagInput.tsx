import { useId, useRef, useState } from 'preact/hooks';
import { useI18n } from '@/components/ui/I18n';
import { Icon } from '@/components/ui/Icon';
import { X } from '@/components/ui/icons';
import { TAG_LENGTH } from '@/lib/notes/labels';
import { isSameTag, normaliseTag, tagInUse, tagsLike } from '@/lib/notes/tags';

export interface TagInputProps {
  tags: readonly string[];
  /** All tags in use, to be offered. */
  known: readonly string[];
  onAdd: (tag: string) => void;
  onRemove: (tag: string) => void;
}

const OFFERED = 8;
/** These end a tag as Enter does. */
const ENDS = /[,，;；、\n]/;

/** The tags of a posting as chips, and a field that completes those in use. */
export function TagInput({ tags, known, onAdd, onRemove }: TagInputProps) {
  const { t } = useI18n();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const offers = offersFor(typed, known, tags);
  const shown = open && offers.length > 0;

  const add = (words: string) => {
    setTyped('');
    setAt(-1);
    setOpen(false);
    const tag = tagInUse(words, known);
    if (tag !== null && !tags.some((one) => isSameTag(one, tag))) onAdd(tag);
  };
  const input = (value: string) => {
    const parts = value.split(ENDS);
    if (parts.length > 1) return parts.forEach(add);
    setTyped(value);
    setAt(-1);
    setOpen(true);
  };
  const keys = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const last = tags.at(-1);
    if (event.key === 'Enter' && (at >= 0 || typed.trim() !== '')) add(offers[at] ?? typed);
    else if (event.key === 'Escape' && shown) setOpen(false);
    else if (event.key === 'Backspace' && typed === '' && last !== undefined) onRemove(last);
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (offers.length === 0) return;
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setOpen(true);
      setAt(shown ? (at < 0 && step < 0 ? offers.length : at + step + offers.length) % offers.length : 0);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="tag-input">
      {tags.length > 0 && (
        <ul class="tag-chips" aria-label={t.notes.tagsOf}>
          {tags.map((tag) => (
            <li key={tag} class="tag">
              {tag}
              <button
                type="button"
                aria-label={t.notes.removeTag(tag)}
                onClick={() => {
                  onRemove(tag);
                  field.current?.focus();
                }}
              >
                <Icon of={X} size={12} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="combo">
        <input
          type="text"
          role="combobox"
          class="combo-field"
          ref={field}
          value={typed}
          maxLength={2 * TAG_LENGTH}
          placeholder={t.notes.tagHint}
          aria-label={t.notes.tagHint}
          aria-autocomplete="list"
          aria-expanded={shown}
          aria-controls={shown ? id : undefined}
          aria-activedescendant={shown && at >= 0 ? `${id}-${at}` : undefined}
          onInput={(event) => input(event.currentTarget.value)}
          onFocus={() => setOpen(true)}
          onClick={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onKeyDown={keys}
        />
        {shown && (
          <div class="menu combo-list" role="listbox" id={id} aria-label={t.notes.tagChoices}>
            {offers.map((tag, n) => (
              <div
                key={tag}
                id={`${id}-${n}`}
                role="option"
                tabIndex={-1}
                aria-selected={n === at}
                class={n === at ? 'is-at' : ''}
                // The field keeps the focus: its list goes with it.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => add(tag)}
                onKeyDown={keys}
              >
                {known.includes(tag) ? tag : t.notes.newTag(tag)}
              </div>
            ))}
          </div>
        )}
      </div>
      <span class="sr" role="status">
        {shown && t.notes.tagsLike(offers.length)}
      </span>
    </div>
  );
}

/** Tags in use that may be meant, and the typed one where it is new. */
function offersFor(typed: string, known: readonly string[], tags: readonly string[]): string[] {
  const offers = tagsLike(typed, known, tags, OFFERED);
  const own = normaliseTag(typed);
  const isNew = own !== null && ![...known, ...tags].some((tag) => isSameTag(tag, own));
  return isNew ? [...offers, own] : offers;
}
