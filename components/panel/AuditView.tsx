import type { ComponentChildren } from 'preact';
import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import { DraftBar } from '@/components/draft/DraftBar';
import { DraftView } from '@/components/draft/DraftView';
import type { Redraft } from '@/components/draft/draft-model';
import { workKey } from '@/components/draft/unsaved';
import { useDraft } from '@/components/draft/use-draft';
import { useDraftDoor } from '@/components/draft/use-draft-door';
import { useWork } from '@/components/draft/use-work';
import { answersWanted, FitHead } from '@/components/fit/FitHead';
import { fitOfView } from '@/components/fit/rows';
import { ChangeBanner } from '@/components/history/ChangeBanner';
import { useStop } from '@/components/marks/use-stop';
import { copyEntries } from '@/components/review/copy-entries';
import { ReadForm } from '@/components/review/ReadForm';
import { Unkept } from '@/components/review/Unkept';
import { useReview } from '@/components/review/use-review';
import { useI18n } from '@/components/ui/I18n';
import { PencilLine } from '@/components/ui/icons';
import type { MenuEntry } from '@/components/ui/Menu';
import { Tabs, tabPanelProps } from '@/components/ui/Tabs';
import { Toast } from '@/components/ui/Toast';
import type { Fit } from '@/lib/fit/fit';
import type { Language, Messages } from '@/lib/i18n';
import type { Posting } from '@/lib/posting/posting';
import { CopyFailed } from './CopyFailed';
import { FormText } from './FormText';
import { type Counts, countsOf, rowsOf } from './model';
import { ReadingBanner } from './ReadingBanner';
import { ScoreHead } from './ScoreHead';
import type { AuditedView, TabContext } from './tab-context';
import { isShown, PANEL_TABS, type TabId } from './tabs';
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
    | 'seeker'
    | 'change'
    | 'draftStore'
    | 'onPlace'
    | 'notes'
    | 'onLocateWords'
    | 'turnTo'
    | 'onLocate'
    | 'onLocateFinding'
    | 'onCopy'
    | 'onSay'
    | 'onSelected'
    | 'reviewer'
    | 'onReviewer'
  > {
  view: AuditedView;
  /** The posting as it was read, before the person put anything right. */
  raw: Posting;
  language: Language;
  compact: boolean;
  /** The panel's head, with what its menu offers of this posting. */
  head: (acts: readonly MenuEntry[]) => ComponentChildren;
}

/** The score and the tabs of an audited posting, or the draft that is made of it. */
export function AuditView(props: AuditViewProps) {
  const { view, texts, facts, persona, language, compact, loadAuditor } = props;
  const { t } = useI18n();
  const prefix = useId();
  /** Key of the posting that is being put right. */
  const [correcting, setCorrecting] = useState<string | null>(null);
  const [tabId, setTab] = useState<TabId>('checklist');
  const { draftStore, turnTo } = props;
  useEffect(() => {
    const wanted = PANEL_TABS.find(({ id }) => id === turnTo?.tab);
    if (wanted) setTab(wanted.id);
  }, [turnTo?.tab, turnTo?.turn]);
  const { copy, tell, uncopied, toast } = useCopy(props.onCopy);
  const review = useReview({ ...props, reviewer: props.reviewer ?? null, tell });
  const [edits, actions, setEdits] = useGapEdits(workKey(view));
  const rows = useMemo(() => rowsOf(view.audit, view.posting, facts, texts), [view.audit, facts, texts]);
  const counts = useMemo(() => countsOf(rows), [rows]);
  const lang = language === 'zh' ? 'zh-CN' : 'en';
  const seeker = persona === 'seeker' ? props.seeker : undefined;
  const profile = seeker?.profile;
  const fit = useMemo(
    () => (seeker ? fitOfView(view.audit, facts, profile ?? {}, texts) : null),
    [view.audit, facts, profile, texts, seeker !== undefined],
  );
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
  const spoken = useSettled(fit ? fitSaid(fit, t) : spokenOf(view, counts, made, t), SPOKEN_MS);

  const context: TabContext = {
    ...props,
    rows,
    counts,
    lang,
    edits,
    actions,
    drafts,
    seeker,
    fit,
    review,
    copy: (text, n) => copy(text, t.gaps.copied(n)),
    say: copy,
    openTab: setTab,
    openGap: (id) => {
      actions.open(id, true);
      setTab('gaps');
    },
  };
  useStop(view.at, ({ item, rule }) => {
    if (rule !== null) setTab('compliance');
    else setTab(item === null ? 'notes' : seeker ? 'fit' : 'checklist');
  });
  const tabs = PANEL_TABS.filter((tab) => isShown(tab, context));
  const tab = tabs.find((candidate) => candidate.id === tabId) ?? tabs[0];
  const copyFailed = uncopied !== null && <CopyFailed text={uncopied} lang={lang} />;

  const menu = copyEntries({
    source: {
      posting: view.posting,
      audit: view.audit,
      partial: view.state === 'partial',
      itemName: (id) => texts.items[id]?.name,
      ruleName: (rule) => texts.rules[rule]?.name,
    },
    t,
    draft: draft.state === 'ready' ? draftCopy(draft.redraft) : null,
    copy,
    review,
  });
  const { notes } = props;
  // A form that is being written holds no posting that could be misread.
  const canCorrect = notes?.kept && view.key !== null && view.kind !== 'edit';
  const correct = { id: 'read', section: 'review', icon: PencilLine, label: t.read.open };
  const acts: MenuEntry[] = canCorrect
    ? [...menu, { ...correct, onPick: () => setCorrecting(view.key) }]
    : menu;
  const form = canCorrect && correcting === view.key && (
    <div class="panel-body">
      <ReadForm
        key={view.key}
        raw={props.raw}
        read={notes.kept?.labels.read ?? {}}
        onLabel={notes.onLabel}
        onClose={() => setCorrecting(null)}
      />
    </div>
  );

  return (
    <>
      {props.head(acts)}
      {review?.retry && <Unkept onRetry={review.retry} />}
      {notes?.onLabelsAgain && <Unkept onRetry={notes.onLabelsAgain} />}
      {form}
      {open && !form && (
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
      {!made && !form && (
        <>
          <ReadingBanner view={view} lang={lang} onRole={review?.role} />
          {props.change && <ChangeBanner change={props.change} texts={texts} />}
          {fit ? (
            <FitHead fit={fit} compact={compact} />
          ) : (
            <ScoreHead
              audit={view.audit}
              counts={counts}
              partial={view.state === 'partial'}
              compact={compact}
            />
          )}
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
      {!made && !form && tab && (
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

function draftCopy({ draft }: Redraft): { text: string; open: number } {
  return { text: draft.text, open: draft.open };
}

/** The score is spoken at most this often. */
const SPOKEN_MS = 2000;

function fitSaid(fit: Fit, t: Messages): string {
  const { asked, met, unmet } = fit.counts;
  return answersWanted(fit) > 0 || asked === 0 ? '' : t.seeker.fit.said(asked, met, unmet);
}

function spokenOf({ audit }: AuditedView, counts: Counts, made: Redraft | null, t: Messages): string {
  const { score, band } = made?.audit ?? audit;
  if (score === null || band === null) return '';
  if (made && audit.score !== null) return t.score.drafted(score, audit.score, t.band[band]);
  return t.score.said(score, t.band[band], counts.missing);
}
