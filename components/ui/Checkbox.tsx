import { Icon } from './Icon';
import { Check } from './icons';

export interface CheckboxProps {
  checked: boolean;
  onChange: (checked: boolean) => void;
  /** Shown beside the box, or spoken only. */
  label: string;
  hideLabel?: boolean;
  title?: string;
}

/** A tick box; a real input under a drawn box. */
export function Checkbox({ checked, onChange, label, hideLabel, title }: CheckboxProps) {
  return (
    <label class="check" title={title}>
      <input
        type="checkbox"
        checked={checked}
        aria-label={hideLabel ? label : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span class="check-box" aria-hidden="true">
        {checked && <Icon of={Check} size={12} />}
      </span>
      {!hideLabel && <span>{label}</span>}
    </label>
  );
}
