import { useId } from 'preact/hooks';

export interface PassphraseFieldProps {
  label: string;
  hint?: string;
  value: string;
  onInput: (value: string) => void;
  /** A new one is made up here; else a known one is typed. */
  isNew: boolean;
}

/** A passphrase: not shown, and offered to no store of passwords as that of a site. */
export function PassphraseField({ label, hint, value, onInput, isNew }: PassphraseFieldProps) {
  const id = useId();
  return (
    <div class="field-block">
      <label for={id}>{label}</label>
      <div class="field">
        <input
          id={id}
          type="password"
          value={value}
          autocomplete={isNew ? 'new-password' : 'off'}
          maxLength={200}
          aria-describedby={hint ? `${id}-hint` : undefined}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      </div>
      {hint && (
        <p id={`${id}-hint`} class="sm dim">
          {hint}
        </p>
      )}
    </div>
  );
}
