import { useEffect, useMemo, useState } from 'preact/hooks';
import { DraftError } from '@/lib/draft/types';
import type { Language } from '@/lib/i18n';
import type { ChecklistTexts } from '@/lib/lexicon/build/texts';
import { type Chosen, chosenOf, type DraftAuditor, type Redraft, redraft } from './draft-model';
import type { AuditedView } from './tab-context';
import type { GapEdits } from './use-gap-edits';

/** What there is of a draft. The choices stay whatever becomes of it. */
export type DraftState =
  /** Nothing is chosen. */
  | { state: 'none'; chosen: Chosen }
  /** The judge is not there yet, or could not be had. */
  | { state: 'loading' | 'unloaded'; chosen: Chosen }
  | { state: 'refused'; chosen: Chosen; code: DraftError['code'] | 'other' }
  | { state: 'ready'; chosen: Chosen; redraft: Redraft };

export interface DraftWanted {
  view: AuditedView;
  texts: ChecklistTexts;
  language: Language;
  edits: GapEdits;
  /** Null where no draft can be made of what is shown. */
  loadAuditor: (() => Promise<DraftAuditor>) | null;
}

const NOTHING: Chosen = { sentences: [], rewrites: [] };

/** The draft of a posting, made anew at every choice. The judge is loaded with the first. @returns it, and a retry. */
export function useDraft(wanted: DraftWanted): [DraftState, () => void] {
  const { view, texts, language, edits, loadAuditor } = wanted;
  const can = loadAuditor !== null;
  const chosen = useMemo(
    () => (can ? chosenOf(view, texts, language, edits) : NOTHING),
    [can, view.audit, texts, language, edits],
  );
  const isWanted = chosen.sentences.length + chosen.rewrites.length > 0;
  const [auditor, failed, retry] = useAuditor(isWanted ? loadAuditor : null);
  const state = useMemo((): DraftState => {
    if (!isWanted) return { state: 'none', chosen };
    if (!auditor) return { state: failed ? 'unloaded' : 'loading', chosen };
    try {
      return { state: 'ready', chosen, redraft: redraft(view, chosen, texts, language, auditor) };
    } catch (error) {
      return { state: 'refused', chosen, code: error instanceof DraftError ? error.code : 'other' };
    }
  }, [isWanted, auditor, failed, chosen, view.posting]);
  return [state, retry];
}

/** Loads the judge once it is wanted, and keeps it. @returns it, whether it could not be had, and a retry. */
function useAuditor(load: DraftWanted['loadAuditor']): [DraftAuditor | null, boolean, () => void] {
  const [auditor, setAuditor] = useState<DraftAuditor | null>(null);
  const [failed, setFailed] = useState(false);
  const isDue = load !== null && auditor === null && !failed;
  useEffect(() => {
    if (!isDue || !load) return;
    let current = true;
    load().then(
      (loaded) => current && setAuditor(loaded),
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [isDue]);
  return [auditor, failed, () => setFailed(false)];
}
