import type { SeekerState } from '@/components/fit/types';
import type { Review } from '@/components/review/use-review';
import type { Audit } from '@/lib/audit/types';
import type { Choice } from '@/lib/draft/types';
import type { Fit } from '@/lib/fit/fit';
import type { Language } from '@/lib/i18n';
import type { ChecklistTexts } from '@/lib/lexicon/build/texts';
import type { PageView } from '@/lib/messages/view';
import type { Persona } from '@/lib/platform/settings';
import type { Posting } from '@/lib/posting/posting';
import type { Counts, Row } from './model';
import type { PanelNotes } from './types';
import type { GapActions, GapEdits } from './use-gap-edits';

/** A view that holds a posting and its audit. */
export type AuditedView = PageView & { audit: Audit; posting: Posting };

/** What every tab is given. */
export interface TabContext {
  view: AuditedView;
  rows: readonly Row[];
  counts: Counts;
  texts: ChecklistTexts;
  persona: Persona;
  /** The posting's language. */
  language: Language;
  /** The same as an HTML `lang`. */
  lang: string;
  notes?: PanelNotes | undefined;
  edits: GapEdits;
  actions: GapActions;
  /** Whether sentences and rewritings can go into a draft. */
  drafts: boolean;
  /** Puts them into the text itself; see `PanelProps`. */
  onPlace?: ((choices: readonly Choice[]) => void) | undefined;
  onLocate?: ((itemId: string, spanIndex: number) => void) | undefined;
  /** Shows the words of a finding. @param index among the places of its rule. */
  onLocateFinding?: ((rule: string, index: number) => void) | undefined;
  /** Shows words of the description in the page. */
  onLocateWords?: ((start: number, end: number) => void) | undefined;
  /** Copies and says so. @param n sentences. */
  copy: (text: string, n: number) => void;
  /** Copies and says these words. */
  say: (text: string, said: string) => void;
  /** What the person says of themselves, and what comes of it here; null for a recruiter. */
  seeker?: SeekerState | undefined;
  fit: Fit | null;
  /** Null where nothing can be put right. */
  review: Review | null;
  /** Goes to another tab. */
  openTab: (id: 'fit') => void;
  /** Goes to an item's suggestion. */
  openGap: (id: string) => void;
}
