import type { ComponentChildren, Ref } from 'preact';
import { Icon } from './Icon';
import { LoaderCircle, type LucideIcon } from './icons';

export interface ButtonProps {
  children: ComponentChildren;
  onClick?: (() => void) | undefined;
  /** One primary button a view. */
  variant?: 'default' | 'primary' | 'quiet' | 'link' | 'danger';
  icon?: LucideIcon;
  big?: boolean;
  disabled?: boolean;
  /** Work is under way: keeps its width, takes no clicks. */
  busy?: boolean;
  /** Spoken name, where the words alone do not say what it acts on. */
  label?: string;
  title?: string;
  /** Of a button that unfolds something: whether it is unfolded, and the id of what it unfolds. */
  expanded?: boolean;
  controls?: string;
  buttonRef?: Ref<HTMLButtonElement>;
}

/** A button with words. */
export function Button({
  children,
  onClick,
  variant = 'default',
  icon,
  big,
  disabled,
  busy,
  label,
  title,
  expanded,
  controls,
  buttonRef,
}: ButtonProps) {
  const shape = busy ? LoaderCircle : icon;
  return (
    <button
      type="button"
      class={`btn is-${variant}${big ? ' is-big' : ''}`}
      disabled={disabled}
      aria-busy={busy || undefined}
      aria-label={label}
      title={title}
      aria-expanded={expanded}
      aria-controls={controls}
      ref={buttonRef ?? null}
      onClick={busy ? undefined : onClick}
    >
      {shape && <Icon of={shape} size={14} class={busy ? 'spin' : ''} />}
      {children}
    </button>
  );
}
