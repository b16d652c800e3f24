import { Icon } from './Icon';
import { Check, ChevronDown, type LucideIcon } from './icons';
import { useMenu } from './use-menu';

export interface Choice {
  value: string;
  label: string;
  /** A quiet word behind it, such as how many there are. */
  hint?: string | undefined;
}

export interface ChoiceMenuProps {
  label: string;
  icon?: LucideIcon;
  choices: readonly Choice[];
  chosen: readonly string[];
  /** Said where there is nothing to choose. */
  empty: string;
  onChange: (chosen: string[]) => void;
}

/** A button that unfolds a list of which any number can be ticked; it stays open until it is left. */
export function ChoiceMenu({ label, icon, choices, chosen, empty, onChange }: ChoiceMenuProps) {
  const { root, open, button, menu } = useMenu();
  const toggle = (value: string) =>
    onChange(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
  return (
    <div class="menu-place" ref={root}>
      <button type="button" class={`btn is-default choice${chosen.length > 0 ? ' is-on' : ''}`} {...button}>
        {icon && <Icon of={icon} size={14} />}
        {label} {chosen.length > 0 && <span class="choice-count">{chosen.length}</span>}
        <Icon of={ChevronDown} size={14} />
      </button>
      {open && (
        <div class="menu choice-menu" role="menu" aria-label={label} {...menu}>
          {choices.length === 0 && <p class="sm dim">{empty}</p>}
          {choices.map(({ value, label: words, hint }) => (
            <button
              key={value}
              type="button"
              role="menuitemcheckbox"
              aria-checked={chosen.includes(value)}
              tabIndex={-1}
              onClick={() => toggle(value)}
            >
              <span class="check-box" aria-hidden="true">
                {chosen.includes(value) && <Icon of={Check} size={12} />}
              </span>
              <span class="grow cut">{words}</span>
              {hint && <small class="dim">{hint}</small>}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
