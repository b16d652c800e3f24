import { Badge } from './Badge';
import type { BadgeModel } from './badge';

/** A badge with its place. */
export interface PlacedBadge {
  /** The same as long as it is the same card's. */
  id: number;
  badge: BadgeModel;
  narrow: boolean;
  theme: 'light' | 'dark';
  at: { left: number; top: number };
}

export interface BadgeGroupProps {
  /** Those in sight, in the order of their cards. */
  badges: readonly PlacedBadge[];
  label: string;
  /** Enter on a badge: on to its card. */
  onEnter: (id: number) => void;
}

const STEPS: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at) => at + 1,
  ArrowRight: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  ArrowLeft: (at) => at - 1,
  Home: () => 0,
  End: (_, last) => last,
};

/** All badges of a page: one stop of the Tab key, however many there are, and the arrow keys between them. */
export function BadgeGroup({ badges, label, onEnter }: BadgeGroupProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    const group = event.currentTarget as HTMLElement;
    const all = [...group.querySelectorAll<HTMLElement>('.badge')];
    const at = all.indexOf(event.target as HTMLElement);
    if (at < 0) return;
    const step = STEPS[event.key];
    if (event.key === 'Enter') onEnter(badges[at]?.id ?? -1);
    else if (step) all[step(at, all.length - 1)]?.focus();
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a set of fields is no set of signs
    <div role="group" aria-label={label} onKeyDown={onKeyDown}>
      {badges.map(({ id, ...badge }, n) => (
        <Badge key={id} {...badge} tabbable={n === 0} />
      ))}
    </div>
  );
}
