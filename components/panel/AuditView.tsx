import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import { Banner } from '@/components/ui/Banner';
import { useI18n } from '@/components/ui/I18n';
import { CircleAlert } from '@/components/ui/icons';
import { Tabs, tabPanelProps } from '@/components/ui/Tabs';
import { TextArea } from '@/components/ui/TextArea';
import { Toast } from '@/components/ui/Toast';
import type { Language } from '@/lib/i18n';
import { DraftBar } from './DraftBar';
import { DraftView } from './DraftView';
import { countsOf, rowsOf } from './model';
import { ReadingBanner } from './ReadingBanner';
import { ScoreHead } from './ScoreHead';
import type { AuditedView, TabContext } from './tab-context';
import { PANEL_TABS, type TabId } from './tabs';
import type { PanelProps } from './types';
import { useCopy } from './use-copy';
import { type DraftState, useDraft } from './use-draft';
import { useGapEdits } from './use-gap-edits';
import { useSettled } from './use-settled';

export interface AuditViewProps
  extends Pick<
    PanelProps,
    | 'texts'
    | 'facts'
    | 'persona'
    | 'note'
    | 'loadAuditor'
    | 'onNote'
    | 'onLocate'
    | 'onLocateFinding'
    | 'onCopy'
  > {
  view: AuditedView;
  language: Language;
  compact: boolean;
}

/** The score and the tabs of an audited posting, or the draft made of it. */
export function AuditView(props: AuditViewProps) {
  const { view, texts, facts, persona, language, compact, loadAuditor } = props;
  const { t } = useI18n();
  const prefix = useId();
  const [tabId, setTab] = useState<TabId>('checklist');
  const { copy, uncopied, toast } = useCopy(props.onCopy);
  const [edits, actions] = useGapEdits(view.key);
  const rows = useMemo(() => rowsOf(view.audit, view.posting, facts, texts), [view.audit, facts, texts]);
  const counts = useMemo(() => countsOf(rows), [rows]);
  const lang = language === 'zh' ? 'zh-CN' : 'en';
  const drafts = loadAuditor !== undefined && persona === 'recruiter' && view.state !== 'partial';
  const [draft, retry] = useDraft({ view, texts, language, edits, loadAuditor: drafts ? loadAuditor : null });
  const [door, setDoor] = useDoor(view.key, draft);

  const context: TabContext = {
    ...props,
    rows,
    counts,
    lang,
    edits,
    actions,
    drafts,
    copy: (text, n) => copy(text, t.gaps.copied(n)),
    openGap: (id) => {
      actions.open(id, true);
      setTab('gaps');
    },
  };
  const tabs = PANEL_TABS.filter((tab) => tab.shown?.(context) ?? true);
  const tab = tabs.find((candidate) => candidate.id === tabId) ?? tabs[0];
  const unwritten = uncopied !== null && <Uncopied text={uncopied} lang={lang} />;
  const made = door === 'open' && draft.state === 'ready' ? draft.redraft : null;

  return (
    <>
      <p class="sr" role="status">
        {useSettled(spokenOf(made?.audit ?? view.audit, view.audit.score, counts.missing, t), SPOKEN_MS)}
      </p>
      {made ? (
        <>
          {unwritten}
          <DraftView
            view={view}
            chosen={draft.chosen}
            redraft={made}
            rows={rowsOf(made.audit, { ...view.posting, description: made.draft.text }, facts, texts)}
            language={language}
            lang={lang}
            compact={compact}
            actions={actions}
            onBack={() => setDoor('left')}
            onFindings={() => {
              setTab('compliance');
              setDoor('left');
            }}
            onCopy={() => {
              const open = made.draft.unconfirmed + made.draft.blanks;
              copy(made.draft.text, open > 0 ? t.draft.copiedOpen(open) : t.draft.copied);
            }}
          />
        </>
      ) : (
        <>
          <ReadingBanner view={view} lang={lang} />
          <ScoreHead audit={view.audit} counts={counts} partial={view.state === 'partial'} compact={compact} />
          {tab && (
            <>
              <Tabs
                label={t.tab.list}
                prefix={prefix}
                value={tab.id}
                onChange={setTab}
                tabs={tabs.map(({ id, label, count }) => ({ id, label: label(t), count: count?.(context) }))}
              />
              <div class="panel-body" {...tabPanelProps(prefix, tab.id)}>
                {unwritten}
                {tab.render(context)}
                {tab.drafts && draft.state !== 'none' && (
                  <DraftBar
                    draft={draft}
                    was={view.audit.score}
                    focused={door === 'left'}
                    onOpen={() => setDoor('open')}
                    onRetry={retry}
                  />
                )}
              </div>
            </>
          )}
        </>
      )}
      {toast}
    </>
  );
}
