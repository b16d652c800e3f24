import { useId } from 'preact/hooks';
import { Icon } from './Icon';
import { IconButton } from './IconButton';
import { Star, X } from './icons';

export interface StarsProps {
  label: string;
  /** 1 to 5; null for none. */
  value: number | null;
  onChange: (value: number | null) => void;
  /** Names of so many stars, and of the button that takes them back. */
  words: { stars: (n: number) => string; none: string };
}

const MOST = [1, 2, 3, 4, 5];

/** One to five stars: real radio inputs under drawn stars. */
export function Stars({ label, value, onChange, words }: StarsProps) {
  const name = useId();
  return (
    <div class="stars" role="radiogroup" aria-label={label}>
      {MOST.map((n) => (
        <label key={n} class={value !== null && n <= value ? 'is-on' : ''} title={words.stars(n)}>
          <input
            type="radio"
            name={name}
            value={n}
            checked={n === value}
            aria-label={words.stars(n)}
            onChange={() => onChange(n)}
          />
          <Icon of={Star} />
        </label>
      ))}
      {value !== null && <IconButton icon={X} size={14} label={words.none} onClick={() => onChange(null)} />}
    </div>
  );
}
