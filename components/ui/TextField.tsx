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
}: TextFieldProps) {
  const id = useId();
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
          aria-describedby={error ? `${id}-error` : undefined}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      </div>
      {error && (
        <p class="sm bad" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
