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
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      </div>
    </div>
  );
}
