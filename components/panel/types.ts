import type { DraftAuditor } from '@/components/draft/draft-model';
import type { PinState, SeekerState } from '@/components/fit/types';
import type { NotesTabProps } from '@/components/notes/NotesTab';
import type { ItemFacts } from '@/lib/audit/types';
import type { Choice } from '@/lib/draft/types';
import type { ChecklistTexts } from '@/lib/lexicon/build/texts';
import type { DraftStore } from '@/lib/messages/drafts';
import type { PostingChange } from '@/lib/messages/notes';
import type { PageView } from '@/lib/messages/view';
import type { Marks, Persona } from '@/lib/platform/settings';
import type { Word } from '@/lib/review/said';

/** Notes and labels of the posting, and the ways to write them. */
type OfPosting = 'noteKey' | 'description' | 'company' | 'lang' | 'texts' | 'onLocate';
export type PanelNotes = Omit<NotesTabProps, OfPosting>;

/**
 * The panel: the same over a page, in the browser's side panel and beside a pasted text.
 * A control is shown only where its callback is given. It fills the element it stands in.
 */
export interface PanelProps {
  /** Null while the page has told nothing yet. */
  view: PageView | null;
  texts: ChecklistTexts;
  /** The items that the audit was made with (`auditor.items`): groups, weights, which are delicate. */
  facts: readonly ItemFacts[];
  persona: Persona;
  /** Loads what a draft is made and judged with. Without it there is no draft. */
  loadAuditor?: (() => Promise<DraftAuditor>) | undefined;
  /**
   * Puts sentences and rewritings into the text itself, where it is the person's own draft: each at one press, in place
   * of choosing them for a draft.
   */
  onPlace?: ((choices: readonly Choice[]) => void) | undefined;
  /** Where drafts are kept and saved. Without it a draft lasts as long as the panel. */
  draftStore?: DraftStore | undefined;
  /** Without it there is no notes tab. */
  notes?: PanelNotes | undefined;
  /** What the last change of the posting changed; null where it never changed. */
  change?: PostingChange | null | undefined;
  /** What a job seeker says of themselves. Without it a posting is not compared with the person. */
  seeker?: SeekerState | undefined;
  /** Without it nothing can be pinned here. */
  pin?: PinState | undefined;
  /** The page's own part of the extension is gone, after an update. */
  orphaned?: boolean | undefined;
  /** Force the small layout; without it the panel's own size decides. */
  compact?: boolean | undefined;
  onPersona: (persona: Persona) => void;
  /** @throws to say that the clipboard was refused; the text is then shown for copying by hand. */
  onCopy: (text: string, html?: string) => Promise<void>;
  /** Keeps what the person says of the judgement. Without it nothing can be put right. @throws when it was not kept. */
  onSay?: ((word: Word) => Promise<void>) | undefined;
  /** The words selected in the page, or in the text beside the panel; empty where there are none. */
  onSelected?: (() => Promise<string>) | undefined;
  /** The name that what the person says carries; null while they were not asked. */
  reviewer?: string | null | undefined;
  onReviewer?: ((name: string) => void) | undefined;
  /** Shows words of the description in the page. @param start @param end UTF-16 code units. */
  onLocateWords?: ((start: number, end: number) => void) | undefined;
  /** The tab that is to be shown; with another `turn` it is turned to again. */
  turnTo?: { tab: string; turn: number } | undefined;
  /** Show the words in the page. @param spanIndex into the item's evidence. */
  onLocate?: ((itemId: string, spanIndex: number) => void) | undefined;
  /** Show the words of a finding in the page. @param index among the places of its rule. */
  onLocateFinding?: ((rule: string, index: number) => void) | undefined;
  onMarks?: ((marks: Marks) => void) | undefined;
  /** Goes to the next or the previous mark in the page, and tells by the view which it is. */
  onStep?: ((by: 1 | -1) => void) | undefined;
  onReread?: (() => void) | undefined;
  /** Audit a posting of another role. */
  onAnyway?: (() => void) | undefined;
  onClose?: (() => void) | undefined;
  onSidePanel?: (() => void) | undefined;
  /** Moves the panel to the other side of the page, where it stands over one. */
  onFlip?: (() => void) | undefined;
  /** Reload the page of an orphaned panel. */
  onReload?: (() => void) | undefined;
  /** Open a page of the dashboard: where texts are pasted, what was kept, the settings. */
  onDashboard?: ((page: 'paste' | 'postings' | 'settings') => void) | undefined;
  /** Open this posting's own page there. Without it there is none, or one is on it. */
  onOwnPage?: (() => void) | undefined;
  /** Audit the words selected in the page. */
  onSelection?: (() => void) | undefined;
  /** Point at title and text in the page. @throws where the browser does not let us in from here. */
  onTeach?: (() => Promise<void>) | undefined;
  /** Copy a report of a page that could not be read. */
  onReport?: (() => Promise<void>) | undefined;
}
