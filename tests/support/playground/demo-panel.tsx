import textsEn from 'virtual:yardstick/texts-en';
import textsZh from 'virtual:yardstick/texts-zh';
import { Panel } from '@/components/panel/Panel';
import type { PanelNotes, PanelProps } from '@/components/panel/types';
import { useI18n } from '@/components/ui/I18n';
import { builtinAuditor } from '@/lib/audit/builtin';
import { NO_LABELS } from '@/lib/notes/labels';
import { FIRST_STATUSES } from '@/lib/notes/statuses';
import { FACTS, view } from '../postings';
import type { Scene } from './scene';

/** A callback of a scene, where nothing is to happen. */
export const nothing = () => {};

/** When the demo's people did things: scenes look the same every day. */
export const SCENE_TIME = Date.UTC(2025, 10, 21, 8, 38);

/** One note, kept. */
export const DEMO_NOTES: PanelNotes = {
  kept: {
    notes: [
      {
        id: 'n1',
        posting: 'generic:p-1',
        wordings: [{ body: '旺季前和门店确认排班。', stamp: '0000000090000.d1', at: SCENE_TIME }],
        anchor: null,
        author: '',
        made: SCENE_TIME,
        changed: SCENE_TIME,
      },
    ],
    labels: NO_LABELS,
    tags: [],
  },
  keeping: {},
  statuses: FIRST_STATUSES.recruiter,
  owners: [],
  onWrite: nothing,
  onColor: nothing,
  onRemove: nothing,
  onRestore: nothing,
  onLabel: nothing,
  siteName: () => '例站',
  onOpenPosting: nothing,
};

export type DemoPanelProps = Partial<PanelProps>;

/** A panel with all its doors. */
export function DemoPanel(props: DemoPanelProps) {
  const { language } = useI18n();
  return (
    <Panel
      view={view()}
      texts={language === 'zh' ? textsZh : textsEn}
      facts={FACTS}
      persona="recruiter"
      notes={DEMO_NOTES}
      loadAuditor={builtinAuditor}
      onPersona={nothing}
      onCopy={async () => {}}
      onSay={async () => {}}
      onSelected={async () => ''}
      reviewer={null}
      onReviewer={nothing}
      onLocateWords={nothing}
      onLocate={nothing}
      onLocateFinding={nothing}
      onMarks={nothing}
      onReread={nothing}
      onAnyway={nothing}
      onClose={nothing}
      onSidePanel={nothing}
      onReload={nothing}
      onDashboard={nothing}
      onTeach={async () => {}}
      onReport={async () => {}}
      {...props}
    />
  );
}

/** A step: the nth tab, from 1. */
export function tab(n: number): string {
  return `[role=tab]:nth-of-type(${n})`;
}

/** The size of the panel over a page, in px. */
export const PANEL_SIZE = { width: 400, height: 860 } as const;
export const COMPACT_SIZE = { width: 320, height: 540 } as const;

/** A scene of the recruiter's panel. */
export function panelScene(name: string, props: DemoPanelProps, rest: Partial<Scene> = {}): Scene {
  return { name, ...PANEL_SIZE, content: <DemoPanel {...props} />, ...rest };
}
