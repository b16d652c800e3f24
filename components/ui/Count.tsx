import { Icon } from './Icon';
import type { LucideIcon } from './icons';
import type { Meaning } from './meaning';

export interface CountProps {
  meaning: Meaning;
  icon: LucideIcon;
  /** In small places the word is spoken only. */
  word: string;
  hideWord?: boolean;
  n: number;
}

/** Icon, word, number, without a tint. */
export function Count({ meaning, icon, word, hideWord, n }: CountProps) {
  return (
    <span class={`count m-${meaning}`}>
      <Icon of={icon} size={14} />
      <span class={hideWord ? 'sr' : 'count-word'}>{word}</span> <b>{n}</b>
    </span>
  );
}
