import { useRef } from 'preact/hooks';
import { arrowStep } from './arrow-keys';

export interface SegmentedProps<T extends string> {
  label: string;
  value: T | null;
  options: readonly { value: T; label: string }[];
  onChange: (value: T) => void;
}

/** One of a few, all seen: a radio group of which one is on. */
export function Segmented<T extends string>({ label, value, options, onChange }: SegmentedProps<T>) {
  const root = useRef<HTMLDivElement>(null);
  const chosen = options.findIndex((option) => option.value === value);
  const move = (event: KeyboardEvent) => {
    const next = arrowStep(event, Math.max(chosen, 0), options.length);
    const option = next === null ? undefined : options[next];
    if (next === null || !option) return;
    event.preventDefault();
    onChange(option.value);
    root.current?.querySelectorAll<HTMLElement>('[role="radio"]')[next]?.focus();
  };
  return (
    <div class="seg" role="radiogroup" aria-label={label} ref={root} onKeyDown={move}>
      {options.map((option, i) => (
        <button
          key={option.value}
          type="button"
          role="radio"
          aria-checked={i === chosen}
          tabIndex={i === Math.max(chosen, 0) ? 0 : -1}
          class={i === chosen ? 'is-on' : ''}
          onClick={() => onChange(option.value)}
        >
          {option.label}
        </button>
      ))}
    </div>
  );
}
