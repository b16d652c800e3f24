import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import { Undo2 } from '@/components/ui/icons';
import { TextField } from '@/components/ui/TextField';
import type { Messages } from '@/lib/i18n';
import { type Label, type Labels, READ_FIELDS, READ_LENGTH, type ReadField } from '@/lib/notes/labels';
import type { Posting } from '@/lib/posting/posting';
import { fieldName, rawWords } from './read-words';

export interface ReadFormProps {
  /** As the page shows it. */
  raw: Posting;
  /** What the person put right before. */
  read: Labels['read'];
  onLabel: (label: Label) => void;
  onClose: () => void;
}

type Values = Readonly<Record<ReadField, string>>;

/** Puts right what was read of a posting, field by field; the words of the page stand beside and can come back. */
export function ReadForm({ raw, read, onLabel, onClose }: ReadFormProps) {
  const { t } = useI18n();
  const form = useRef<HTMLFormElement>(null);
  const [values, setValues] = useState<Values>(() => valuesOf(raw, read));
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const untitled = values.title.trim() === '';
  const save = () => {
    if (untitled) return;
    for (const field of READ_FIELDS) {
      const says = saysOf(values[field].trim(), raw[field] ?? '');
      if (says !== (read[field] ?? null)) onLabel({ about: 'read', field, says });
    }
    onClose();
  };
  return (
    <form
      class="read-form"
      ref={form}
      aria-label={t.read.title}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        // The panel must not hear of an Escape that ends the correction.
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <h2>{t.read.title}</h2>
      <p class="sm sec">{t.read.why}</p>
      {READ_FIELDS.map((field) => (
        <ReadRow
          key={field}
          name={fieldName(field, t)}
          was={wasWords(raw[field], t)}
          value={values[field]}
          isOwn={values[field].trim() !== (raw[field] ?? '')}
          error={field === 'title' && untitled ? t.read.needsTitle : undefined}
          onInput={(value) => setValues((all) => ({ ...all, [field]: value }))}
          onBack={() => setValues((all) => ({ ...all, [field]: raw[field] ?? '' }))}
        />
      ))}
      <div class="read-acts">
        <Button variant="quiet" onClick={onClose}>
          {t.review.cancel}
        </Button>
        <button type="submit" class="btn is-primary" disabled={untitled}>
          {t.read.save}
        </button>
      </div>
    </form>
  );
}

interface ReadRowProps {
  name: string;
  /** What the page says, in a sentence. */
  was: string;
  value: string;
  isOwn: boolean;
  error: string | undefined;
  onInput: (value: string) => void;
  onBack: () => void;
}

function ReadRow({ name, was, value, isOwn, error, onInput, onBack }: ReadRowProps) {
  const { t } = useI18n();
  return (
    <div class="read-row">
      <TextField label={name} value={value} maxLength={READ_LENGTH} error={error} onInput={onInput} />
      {isOwn && (
        <p class="read-was sm dim">
          <span>{was}</span>
          <Button variant="link" icon={Undo2} label={t.read.backName(name)} onClick={onBack}>
            {t.read.back}
          </Button>
        </p>
      )}
    </div>
  );
}

function valuesOf(raw: Posting, read: Labels['read']): Values {
  return Object.fromEntries(
    READ_FIELDS.map((field) => [field, read[field] ?? raw[field] ?? '']),
  ) as unknown as Values;
}

/** Null where a field says again what the page does. An emptied one says that nothing is written there. */
function saysOf(typed: string, raw: string): string | null {
  return typed === raw.trim() ? null : typed;
}

function wasWords(raw: string | null | undefined, t: Messages): string {
  return t.read.was(rawWords(raw, t));
}
