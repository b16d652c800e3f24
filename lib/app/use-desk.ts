import { useEffect, useState } from 'preact/hooks';
import type { Auditor } from '@/lib/audit/auditor';
import type { Language } from '@/lib/i18n';
import type { ChecklistTexts } from '@/lib/lexicon/build/texts';
import { loadAuditor } from './load-auditor';
import { loadTexts } from './use-texts';

/** The engine and the texts of a language: what a page needs that judges texts itself. */
export type Desk =
  | { state: 'loading' }
  | { state: 'failed'; retry: () => void }
  | { state: 'ready'; texts: ChecklistTexts; auditor: Auditor };

export function useDesk(language: Language): Desk {
  const [turn, setTurn] = useState(0);
  const [desk, setDesk] = useState<Desk>({ state: 'loading' });
  useEffect(() => {
    let current = true;
    Promise.all([loadTexts(language), loadAuditor()]).then(
      ([texts, auditor]) => current && setDesk({ state: 'ready', texts, auditor }),
      () => current && setDesk({ state: 'failed', retry: () => setTurn(turn + 1) }),
    );
    return () => {
      current = false;
    };
  }, [language, turn]);
  return desk;
}
