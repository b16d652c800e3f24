/** The panel's tabs as data: another one is a line here. */
import type { ComponentChildren } from 'preact';
import type { Audit } from '@/lib/audit/types';
import type { Language, Messages } from '@/lib/i18n';
import type { ChecklistTexts } from '@/lib/lexicon/build/texts';
import type { PageView } from '@/lib/messages/view';
import type { Persona } from '@/lib/platform/settings';
import type { Posting } from '@/lib/posting/posting';
import { ChecklistTab } from './ChecklistTab';
import { GapsTab } from './GapsTab';
import type { Counts, Row } from './model';
import { NotesTab } from './NotesTab';
import type { NoteState } from './types';
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
  note?: NoteState | undefined;
  edits: GapEdits;
  actions: GapActions;
  onLocate?: ((itemId: string, spanIndex: number) => void) | undefined;
  onNote?: ((body: string, key: string | null) => void) | undefined;
  /** Copies and says so. @param n sentences. */
  copy: (text: string, n: number) => void;
  /** Goes to an item's suggestion. */
  openGap: (id: string) => void;
}

export type TabId = 'checklist' | 'gaps' | 'notes';

export interface PanelTab {
  id: TabId;
  label: (t: Messages) => string;
  count?: (context: TabContext) => number | undefined;
  /** Without it the tab is always there. */
  shown?: (context: TabContext) => boolean;
  render: (context: TabContext) => ComponentChildren;
}

export const PANEL_TABS: readonly PanelTab[] = [
  { id: 'checklist', label: (t) => t.tab.checklist, render: (context) => <ChecklistTab {...context} /> },
  {
    id: 'gaps',
    label: (t) => t.tab.gaps,
    count: ({ counts, view }) => (view.state === 'partial' ? undefined : counts.missing),
    render: (context) => <GapsTab {...context} />,
  },
  {
    id: 'notes',
    label: (t) => t.tab.notes,
    count: ({ note }) => (note?.body.trim() ? 1 : undefined),
    shown: ({ note, onNote }) => note !== undefined && onNote !== undefined,
    render: ({ note, onNote, view }) =>
      note && onNote && <NotesTab key={view.key} note={note} noteKey={view.key} onNote={onNote} />,
  },
];
