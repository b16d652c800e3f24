/** The panel's tabs as data: another one is a line here. */
import type { ComponentChildren } from 'preact';
import type { Messages } from '@/lib/i18n';
import { ChecklistTab } from './ChecklistTab';
import { ComplianceTab } from './ComplianceTab';
import { findingCounts } from './findings';
import { GapsTab } from './GapsTab';
import { NotesTab } from './NotesTab';
import type { TabContext } from './tab-context';

export type TabId = 'checklist' | 'gaps' | 'compliance' | 'notes';

export interface PanelTab {
  id: TabId;
  label: (t: Messages) => string;
  count?: (context: TabContext) => number | undefined;
  /** Without it the tab is always there. */
  shown?: (context: TabContext) => boolean;
  /** Things are chosen here for the draft, which then stands at its foot. */
  drafts?: boolean;
  render: (context: TabContext) => ComponentChildren;
}

export const PANEL_TABS: readonly PanelTab[] = [
  { id: 'checklist', label: (t) => t.tab.checklist, render: (context) => <ChecklistTab {...context} /> },
  {
    id: 'gaps',
    label: (t) => t.tab.gaps,
    count: ({ counts, view }) => (view.state === 'partial' ? undefined : counts.missing),
    drafts: true,
    render: (context) => <GapsTab {...context} />,
  },
  {
    id: 'compliance',
    label: (t) => t.tab.compliance,
    // Of a cut text it is not said that there are none.
    count: ({ view }) => findingCounts(view.audit).all || (view.state === 'partial' ? undefined : 0),
    drafts: true,
    render: (context) => <ComplianceTab key={context.view.key} {...context} />,
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
