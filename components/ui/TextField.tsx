import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './Icon';
import type { LucideIcon } from './icons';

export interface TextFieldProps {
  label: string;
  hideLabel?: boolean;
  value: string;
  onInput: (value: string) => void;
  placeholder?: string;
  icon?: LucideIcon;
  /** In UTF-16 code units. */
  maxLength?: number;
  /** What is wrong with the words, said under the field. */
  error?: string | undefined;
  /** What to know of it, under the field. */
  hint?: ComponentChildren;
  /** An address, an account or another thing that is no prose: nothing corrects its spelling. */
  literal?: boolean;
}

/** One line of text. */
export function TextField({
  label,
  hideLabel,
  value,
  onInput,
  placeholder,
  icon,
  maxLength,
  error,
  hint,
  literal,
}: TextFieldProps) {
  const id = useId();
  const described = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ');
  return (
    <div class="field-block">
      {!hideLabel && <label for={id}>{label}</label>}
      <div class="field">
        {icon && <Icon of={icon} size={14} />}
        <input
          id={id}
          type="text"
          value={value}
          aria-label={hideLabel ? label : undefined}
          placeholder={placeholder}
          maxLength={maxLength}
          aria-invalid={error ? true : undefined}
          aria-describedby={described === '' ? undefined : described}
          {...(literal ? { spellcheck: false, autocapitalize: 'off', autocomplete: 'off' } : {})}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      </div>
      {error && (
        <p class="sm bad" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
      {hint && (
        <div class="sm dim" id={`${id}-hint`}>
          {hint}
        </div>
      )}
    </div>
  );
}
