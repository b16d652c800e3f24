import { Icon } from '@/components/ui/Icon';
import { PencilLine } from '@/components/ui/icons';

/** Beside words that a person put right. @param words what it says of them; null where nothing was put right. */
export function OwnSign({ words }: { words: string | null }) {
  if (words === null) return null;
  return (
    <span class="own-sign" role="img" aria-label={words} title={words}>
      <Icon of={PencilLine} size={13} />
    </span>
  );
}
