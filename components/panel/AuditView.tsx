import { useId, useMemo, useState } from 'preact/hooks';
import { Banner } from '@/components/ui/Banner';
import { useI18n } from '@/components/ui/I18n';
import { CircleAlert } from '@/components/ui/icons';
import { Tabs, tabPanelProps } from '@/components/ui/Tabs';
import { TextArea } from '@/components/ui/TextArea';
import { Toast } from '@/components/ui/Toast';
import type { Language } from '@/lib/i18n';
import { countsOf, rowsOf } from './model';
import { ReadingBanner } from './ReadingBanner';
import { ScoreHead } from './ScoreHead';
import type { AuditedView, TabContext } from './tab-context';
import { PANEL_TABS, type TabId } from './tabs';
import type { PanelProps } from './types';
import { useGapEdits } from './use-gap-edits';
import { useSettled } from './use-settled';

export interface AuditViewProps
  extends Pick<
    PanelProps,
    'texts' | 'facts' | 'persona' | 'note' | 'onNote' | 'onLocate' | 'onLocateFinding' | 'onCopy'
  > {
  view: AuditedView;
  language: Language;
  compact: boolean;
}

/** The score and the tabs of an audited posting. */
export function AuditView(props: AuditViewProps) {
  const { view, texts, facts, language, compact, onCopy } = props;
  const { t } = useI18n();
  const prefix = useId();
  const [tabId, setTab] = useState<TabId>('checklist');
  const [toast, setToast] = useState<{ text: string; nonce: number } | null>(null);
  const [uncopied, setUncopied] = useState<string | null>(null);
  const [edits, actions] = useGapEdits(view.key);
  const rows = useMemo(() => rowsOf(view.audit, view.posting, facts, texts), [view.audit, facts, texts]);
  const counts = useMemo(() => countsOf(rows), [rows]);
  const lang = language === 'zh' ? 'zh-CN' : 'en';

  const context: TabContext = {
    ...props,
    rows,
    counts,
    lang,
    edits,
    actions,
    copy: (text, n) =>
      void onCopy(text).then(
        () => {
          setUncopied(null);
          setToast((old) => ({ text: t.gaps.copied(n), nonce: (old?.nonce ?? 0) + 1 }));
        },
        () => setUncopied(text),
      ),
    openGap: (id) => {
      actions.open(id, true);
      setTab('gaps');
    },
  };
  const tabs = PANEL_TABS.filter((tab) => tab.shown?.(context) ?? true);
  const tab = tabs.find((candidate) => candidate.id === tabId) ?? tabs[0];
  const { score, band } = view.audit;
  const spoken = useSettled(
    score === null || band === null ? '' : t.score.said(score, t.band[band], counts.missing),
    SPOKEN_MS,
  );

  return (
    <>
      <ReadingBanner view={view} lang={lang} />
      <ScoreHead audit={view.audit} counts={counts} partial={view.state === 'partial'} compact={compact} />
      <p class="sr" role="status">
        {spoken}
      </p>
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
            {uncopied !== null && (
              <Banner meaning="missing" icon={CircleAlert} live>
                {t.gaps.copyFailed}
                <TextArea label={t.gaps.copyText} hideLabel readOnly value={uncopied} lang={lang} />
              </Banner>
            )}
            {tab.render(context)}
          </div>
        </>
      )}
      <Toast text={toast?.text ?? null} nonce={toast?.nonce ?? 0} onGone={() => setToast(null)} />
    </>
  );
}

/** The score is spoken at most this often. */
const SPOKEN_MS = 2000;
