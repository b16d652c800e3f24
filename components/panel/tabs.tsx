/** The panel's tabs as data: another one is a line here. */
import type { ComponentChildren } from 'preact';
import { FitTab } from '@/components/fit/FitTab';
import { QuestionsTab } from '@/components/fit/QuestionsTab';
import { RemindersTab } from '@/components/fit/RemindersTab';
import { NotesTab } from '@/components/notes/NotesTab';
import type { Messages } from '@/lib/i18n';
import type { Persona } from '@/lib/platform/settings';
import { findingCounts } from '@/lib/review/card';
import { ChecklistTab } from './ChecklistTab';
import { ComplianceTab } from './ComplianceTab';
import { GapsTab } from './GapsTab';
import type { TabContext } from './tab-context';

export type TabId = 'fit' | 'reminders' | 'questions' | 'checklist' | 'gaps' | 'compliance' | 'notes';

export interface PanelTab {
  id: TabId;
  label: (t: Messages) => string;
  count?: (context: TabContext) => number | undefined;
  /** Whose tab it is; without it everybody's. */
  persona?: Persona;
  /** Without it the tab is always there. */
  shown?: (context: TabContext) => boolean;
  /** Things are chosen here for the draft, which then stands at its foot. */
  drafts?: boolean;
  render: (context: TabContext) => ComponentChildren;
}

export const PANEL_TABS: readonly PanelTab[] = [
  {
    id: 'fit',
    persona: 'seeker',
    label: (t) => t.seeker.tab.fit,
    shown: ({ seeker }) => seeker !== undefined,
    render: ({ fit, seeker, ...context }) =>
      fit && seeker && <FitTab key={context.view.key} {...context} fit={fit} seeker={seeker} />,
  },
  {
    id: 'reminders',
    persona: 'seeker',
    label: (t) => t.seeker.tab.reminders,
    render: (context) => <RemindersTab {...context} />,
  },
  {
    id: 'questions',
    persona: 'seeker',
    label: (t) => t.seeker.tab.questions,
    render: (context) => <QuestionsTab {...context} />,
  },
  {
    id: 'checklist',
    persona: 'recruiter',
    label: (t) => t.tab.checklist,
    render: (context) => <ChecklistTab {...context} />,
  },
  {
    id: 'gaps',
    persona: 'recruiter',
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
    count: ({ notes }) => notes?.kept?.notes.length || undefined,
    shown: ({ notes }) => notes !== undefined,
    render: ({ notes, view, lang, texts, onLocateWords }) =>
      notes && (
        <NotesTab
          key={view.key}
          {...notes}
          texts={texts}
          noteKey={view.key}
          description={view.posting.description}
          company={notes.kept?.labels.read.company ?? view.posting.company ?? null}
          lang={lang}
          onLocate={onLocateWords}
        />
      ),
  },
];

/** Whether a tab stands in this panel. */
export function isShown({ persona, shown }: PanelTab, context: TabContext): boolean {
  return (persona ?? context.persona) === context.persona && (shown?.(context) ?? true);
}
