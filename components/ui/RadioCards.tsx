import { useId } from 'preact/hooks';

export interface RadioCardsProps<T extends string> {
  label: string;
  /** Its heading stands elsewhere: the label is only spoken. */
  hideLabel?: boolean;
  value: T | null;
  options: readonly { value: T; label: string; hint?: string }[];
  onChange: (value: T) => void;
}

/** One of a few that need a sentence each: real radio inputs in boxes. */
export function RadioCards<T extends string>({
  label,
  hideLabel,
  value,
  options,
  onChange,
}: RadioCardsProps<T>) {
  const name = useId();
  return (
    <fieldset class="radio-cards">
      <legend class={hideLabel ? 'sr' : ''}>{label}</legend>
      {options.map((option) => (
        <label key={option.value} class={`radio-card${option.value === value ? ' is-on' : ''}`}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>
            <b>{option.label}</b>
            {option.hint && <small>{option.hint}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
