import { useId } from 'preact/hooks';

export interface SelectProps {
  label: string;
  hideLabel?: boolean;
  value: string;
  options: readonly { value: string; label: string }[];
  onChange: (value: string) => void;
  disabled?: boolean;
}

/** One of many: the browser's own list, which every keyboard and screen reader knows. */
export function Select({ label, hideLabel, value, options, onChange, disabled }: SelectProps) {
  const id = useId();
  return (
    <div class="field-block">
      {!hideLabel && <label for={id}>{label}</label>}
      <select
        id={id}
        class="select"
        aria-label={hideLabel ? label : undefined}
        value={value}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
