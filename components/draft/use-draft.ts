import { useMemo } from 'preact/hooks';
import type { AuditedView } from '@/components/panel/tab-context';
import type { GapEdits } from '@/components/panel/use-gap-edits';
import { type Manuscript, rebased, typed } from '@/lib/draft/manuscript';
import { DraftError } from '@/lib/draft/types';
import type { Language } from '@/lib/i18n';
import type { ChecklistTexts } from '@/lib/lexicon/build/texts';
import {
  type Chosen,
  chosenOf,
  type DraftAuditor,
  draftOf,
  isStale,
  judge,
  type Made,
  type Redraft,
} from './draft-model';
import { useAuditor } from './use-auditor';
import { useNewest } from './use-newest';

/** What there is of a draft. The choices and what was typed stay whatever becomes of it. */
export type DraftState =
  /** Nothing is chosen or typed, and nobody looks at it. */
  | { state: 'none'; chosen: Chosen }
  /** The judge is not there yet, or could not be had. */
  | { state: 'loading' | 'unloaded'; chosen: Chosen }
  | { state: 'refused'; chosen: Chosen; code: DraftError['code'] | 'other' }
  | { state: 'ready'; chosen: Chosen; redraft: Redraft; stale: boolean };

export interface DraftWanted {
  view: AuditedView;
  texts: ChecklistTexts;
  language: Language;
  edits: GapEdits;
  /** What a person has typed; null where nothing. */
  written: Manuscript | null;
  onWrite: (written: Manuscript | null) => void;
  /** It is looked at, also where nothing is chosen yet. */
  open: boolean;
  /** Null where no draft can be made of what is shown. */
  loadAuditor: (() => Promise<DraftAuditor>) | null;
}

/** The draft of a posting, and what a person can do with it. */
export interface DraftHandle {
  draft: DraftState;
  retry: () => void;
  /** The text as it was typed. */
  write: (text: string) => void;
  /** Keeps what was typed although the posting has another text now. */
  keepMine: () => void;
  /** Where the headings of a text begin. */
  headings: (text: string) => number[];
}

const NOTHING: Chosen = { sentences: [], rewrites: [] };

/** The draft of a posting, made anew at every choice and judged at every key. The judge is loaded with the first. */
export function useDraft(wanted: DraftWanted): DraftHandle {
  const { view, texts, language, edits, written, onWrite, loadAuditor } = wanted;
  const can = loadAuditor !== null;
  const chosen = useMemo(
    () => (can ? chosenOf(view, texts, language, edits) : NOTHING),
    [can, view.audit, texts, language, edits],
  );
  const isWanted =
    can && (wanted.open || written !== null || chosen.sentences.length + chosen.rewrites.length > 0);
  const [auditor, failed, retry] = useAuditor(isWanted ? loadAuditor : null);
  const made = useMemo((): Made | DraftError['code'] | 'other' | null => {
    if (!isWanted || !auditor) return null;
    try {
      return draftOf(view, chosen, texts, language, auditor, written);
    } catch (error) {
      return error instanceof DraftError ? error.code : 'other';
    }
  }, [isWanted, auditor, chosen, written, view.posting]);
  const draft = made && typeof made === 'object' ? made : null;
  // What is typed is judged a moment later; whatever else changes the text, at once.
  const cause = useMemo(() => ({}), [auditor, chosen, view.posting, written === null, draft === null]);
  const judged = useNewest(
    draft?.text ?? '',
    cause,
    (text) => auditor && draft && judge(view, text, texts, auditor),
  );
  const state = ((): DraftState => {
    if (!isWanted) return { state: 'none', chosen };
    if (typeof made === 'string') return { state: 'refused', chosen, code: made };
    if (!draft || !judged) return { state: failed ? 'unloaded' : 'loading', chosen };
    const stale = written !== null && isStale(written, view.posting);
    return { state: 'ready', chosen, redraft: { draft, ...judged }, stale };
  })();
  return {
    draft: state,
    retry,
    write: (text) => draft && onWrite(typed(draft.manuscript, text)),
    keepMine: () => written && onWrite(rebased(written, view.posting.description)),
    headings: (text) => auditor?.read(text).flatMap(({ heading, span }) => (heading ? [span[0]] : [])) ?? [],
  };
}
