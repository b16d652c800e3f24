import { Icon } from './Icon';
import { ChevronDown } from './icons';
import { useMenu } from './use-menu';

export interface PickMenuProps {
  label: string;
  choices: readonly { value: string; label: string }[];
  onPick: (value: string) => void;
}

/** A button with words that unfolds a list of which one is picked. */
export function PickMenu({ label, choices, onPick }: PickMenuProps) {
  const { root, open, close, button, menu } = useMenu();
  return (
    <div class="menu-place" ref={root}>
      <button type="button" class="btn is-default choice" {...button}>
        {label}
        <Icon of={ChevronDown} size={14} />
      </button>
      {open && (
        <div class="menu choice-menu" role="menu" aria-label={label} {...menu}>
          {choices.map((choice) => (
            <button
              key={choice.value}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                close();
                onPick(choice.value);
              }}
            >
              <span class="cut">{choice.label}</span>
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
