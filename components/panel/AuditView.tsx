import { useId, useMemo, useState } from 'preact/hooks';
import { DraftBar } from '@/components/draft/DraftBar';
import { DraftView } from '@/components/draft/DraftView';
import type { Redraft } from '@/components/draft/draft-model';
import { workKey } from '@/components/draft/unsaved';
import { useDraft } from '@/components/draft/use-draft';
import { useDraftDoor } from '@/components/draft/use-draft-door';
import { useWork } from '@/components/draft/use-work';
import { useI18n } from '@/components/ui/I18n';
import { Tabs, tabPanelProps } from '@/components/ui/Tabs';
import { Toast } from '@/components/ui/Toast';
import type { Language, Messages } from '@/lib/i18n';
import { CopyFailed } from './CopyFailed';
import { FormText } from './FormText';
import { type Counts, countsOf, rowsOf } from './model';
import { ReadingBanner } from './ReadingBanner';
import { ScoreHead } from './ScoreHead';
import type { AuditedView, TabContext } from './tab-context';
import { PANEL_TABS, type TabId } from './tabs';
import type { PanelProps } from './types';
import { useCopy } from './use-copy';
import { useGapEdits } from './use-gap-edits';
import { useSettled } from './use-settled';

export interface AuditViewProps
  extends Pick<
    PanelProps,
    | 'texts'
    | 'facts'
    | 'persona'
    | 'loadAuditor'
    | 'draftStore'
    | 'note'
    | 'onNote'
    | 'onLocate'
    | 'onLocateFinding'
    | 'onCopy'
  > {
  view: AuditedView;
  language: Language;
  compact: boolean;
}

/** The score and the tabs of an audited posting, or the draft that is made of it. */
export function AuditView(props: AuditViewProps) {
  const { view, texts, facts, persona, language, compact, loadAuditor } = props;
  const { t } = useI18n();
  const prefix = useId();
  const [tabId, setTab] = useState<TabId>('checklist');
  const { copy, uncopied, toast } = useCopy(props.onCopy);
  const { draftStore } = props;
  const [edits, actions, setEdits] = useGapEdits(workKey(view));
  const rows = useMemo(() => rowsOf(view.audit, view.posting, facts, texts), [view.audit, facts, texts]);
  const counts = useMemo(() => countsOf(rows), [rows]);
  const lang = language === 'zh' ? 'zh-CN' : 'en';
  const drafts = loadAuditor !== undefined && persona === 'recruiter' && view.state !== 'partial';
  const work = useWork(view, edits, setEdits, drafts ? draftStore : undefined);
  const [door, setDoor] = useDraftDoor(workKey(view), drafts);
  const handle = useDraft({
    view,
    texts,
    language,
    edits,
    written: work.written,
    onWrite: work.write,
    open: door === 'open',
    loadAuditor: drafts ? loadAuditor : null,
  });
  const { draft } = handle;
  const open = door === 'open' && draft.state === 'ready' ? draft : null;
  const made = open?.redraft ?? null;
  const spoken = useSettled(spokenOf(view, counts, made, t), SPOKEN_MS);

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
  const copyFailed = uncopied !== null && <CopyFailed text={uncopied} lang={lang} />;

  return (
    <>
      {open && (
        <DraftView
          {...{ view, texts, facts, language, lang, compact, actions, work, handle, ...open }}
          onBack={() => setDoor('left')}
          onSave={draftStore && work.save}
          onSaved={draftStore?.open}
          onCopy={(text, open) => copy(text, open > 0 ? t.draft.copiedOpen(open) : t.draft.copied)}
        >
          {copyFailed}
        </DraftView>
      )}
      {!made && (
        <>
          <ReadingBanner view={view} lang={lang} />
          <ScoreHead
            audit={view.audit}
            counts={counts}
            partial={view.state === 'partial'}
            compact={compact}
          />
          {view.kind === 'edit' && (
            <FormText
              view={view}
              lang={lang}
              onLocate={props.onLocate}
              onLocateFinding={props.onLocateFinding}
            />
          )}
        </>
      )}
      <p class="sr" role="status">
        {spoken}
      </p>
      {!made && tab && (
        <>
          <Tabs
            label={t.tab.list}
            prefix={prefix}
            value={tab.id}
            onChange={setTab}
            tabs={tabs.map(({ id, label, count }) => ({ id, label: label(t), count: count?.(context) }))}
          />
          <div class="panel-body" {...tabPanelProps(prefix, tab.id)}>
            {copyFailed}
            {tab.render(context)}
            {tab.drafts && drafts && (
              <DraftBar
                draft={draft}
                work={work}
                was={view.audit.score}
                focused={door === 'left'}
                onOpen={() => setDoor('open')}
                onRetry={handle.retry}
              />
            )}
          </div>
        </>
      )}
      <Toast {...toast} />
    </>
  );
}

/** The score is spoken at most this often. */
const SPOKEN_MS = 2000;

function spokenOf({ audit }: AuditedView, counts: Counts, made: Redraft | null, t: Messages): string {
  const { score, band } = made?.audit ?? audit;
  if (score === null || band === null) return '';
  if (made && audit.score !== null) return t.score.drafted(score, audit.score, t.band[band]);
  return t.score.said(score, t.band[band], counts.missing);
}
