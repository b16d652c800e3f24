import { useEffect, useState } from 'preact/hooks';
import { shortcuts } from '@/lib/platform/commands';

/** The keys as they are set, asked anew whenever the page comes to the front: they are changed elsewhere. Null at first. */
export function useShortcuts(): { id: string; keys: string }[] | null {
  const [known, setKnown] = useState<{ id: string; keys: string }[] | null>(null);
  useEffect(() => {
    const look = () => void shortcuts().then(setKnown);
    look();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, []);
  return known;
}
