import { useEffect, useState } from 'preact/hooks';
import type { PostingChange } from '@/lib/messages/notes';
import { BACKGROUND } from '@/lib/messages/requests';
import { askBackground } from '@/lib/messages/wire';
import { onChange } from '@/lib/platform/revision';

/** What the last change of a posting changed; null where it never changed, or is not kept. */
export function useChange(key: string | null): PostingChange | null {
  const [known, setKnown] = useState<{ key: string; change: PostingChange | null } | null>(null);
  useEffect(() => {
    if (key === null) return;
    let current = true;
    const read = () =>
      void askBackground(BACKGROUND, 'posting.change', { key }).then(
        (change) => current && setKnown({ key, change }),
        () => {},
      );
    read();
    const stop = onChange(key, read);
    return () => {
      current = false;
      stop();
    };
  }, [key]);
  return known?.key === key ? known.change : null;
}
