import { useEffect, useMemo, useState } from 'preact/hooks';
import { findingName, MarkedText } from '@/components/panel/MarkedText';
import { markedSpans } from '@/components/panel/marked-spans';
import { Panel } from '@/components/panel/Panel';
import type { PanelProps } from '@/components/panel/types';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { useI18n } from '@/components/ui/I18n';
import { ScanText } from '@/components/ui/icons';
import { Segmented } from '@/components/ui/Segmented';
import { TextArea } from '@/components/ui/TextArea';
import { TextField } from '@/components/ui/TextField';
import type { Audit, ItemFacts } from '@/lib/audit/types';
import { langOf } from '@/lib/i18n';
import type { ChecklistTexts } from '@/lib/lexicon/build/texts';
import type { Persona } from '@/lib/platform/settings';
import type { Posting } from '@/lib/posting/posting';
import { NOTHING_SAID, withWord } from '@/lib/review/said';
import { withSaid } from '@/lib/review/with-said';
import { type Pasted, pastedPosting, pastedView } from './pasted';

export interface PasteViewProps {
  texts: ChecklistTexts;
  facts: readonly ItemFacts[];
  persona: Persona;
  /** Judges the pasted posting, of whatever role. */
  audit: (posting: Posting) => Audit;
  /** See `PanelProps`. */
  loadAuditor?: PanelProps['loadAuditor'];
  /** See `PanelProps`. */
  seeker?: PanelProps['seeker'];
  draftStore?: PanelProps['draftStore'];
  /** What the fields hold at first. */
  initial?: Pasted | undefined;
  /** See `PanelProps`. */
  reviewer?: PanelProps['reviewer'];
  onReviewer?: PanelProps['onReviewer'];
  onPersona: (persona: Persona) => void;
  onCopy: PanelProps['onCopy'];
  /** Told at every change, where the words are to survive a reload. */
  onChange?: ((pasted: Pasted) => void) | undefined;
}

/** Pause in typing after which the text is judged again. */
const REST_MS = 150;
const NOTHING: Pasted = { title: '', text: '' };

/** A text of one's own against the checklist: on no site, and offline. */
export function PasteView(props: PasteViewProps) {
  const { texts, facts, persona, audit, initial = NOTHING, onPersona, onCopy, onChange } = props;
  const { t } = useI18n();
  const [pasted, setPasted] = useState(initial);
  const [judged, setJudged] = useState(initial);
  const [marked, setMarked] = useState(false);
  const [flash, setFlash] = useState<{ of: string; index: number } | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setJudged(pasted), REST_MS);
    return () => clearTimeout(timer);
  }, [pasted]);

  const empty = judged.text.trim() === '';
  const view = useMemo(() => {
    const posting = pastedPosting(judged);
    if (empty) return null;
    const options = { text: posting.description, facts, anyway: true };
    return pastedView(posting, withSaid(audit(posting), pasted.said ?? NOTHING_SAID, options));
  }, [judged, pasted.said, audit, empty]);
  const profile = persona === 'seeker' ? props.seeker?.profile : undefined;
  const spans = useMemo(
    () => (view ? markedSpans(view, facts, texts, profile) : []),
    [view, profile, facts, texts],
  );
  const change = (next: Partial<Pasted>) => {
    const now = { ...pasted, ...next };
    setPasted(now);
    onChange?.(now);
  };
  const locate = (of: string, index: number) => {
    setMarked(true);
    setFlash({ of, index });
  };
  const showMarks = marked && view !== null;

  return (
    <section class="paste">
      <div class="paste-text">
        <h1>{t.dashboard.paste}</h1>
        <TextField
          label={t.paste.title}
          value={pasted.title}
          placeholder={t.paste.titleHint}
          onInput={(title) => change({ title })}
        />
        <div class="paste-bar">
          <Segmented
            label={t.paste.view}
            value={showMarks ? 'marked' : 'edit'}
            options={[
              { value: 'edit', label: t.paste.edit },
              { value: 'marked', label: t.paste.marked },
            ]}
            onChange={(mode) => setMarked(mode === 'marked')}
          />
          <span class="grow sm dim end">{t.paste.length(pasted.text.length)}</span>
          <Button
            variant="quiet"
            disabled={pasted.text === '' && pasted.title === ''}
            onClick={() => change(NOTHING)}
          >
            {t.paste.clear}
          </Button>
        </div>
        {showMarks ? (
          <MarkedText
            text={judged.text}
            spans={spans}
            label={t.paste.marks}
            lang={langOf(judged.text)}
            flash={flash}
          />
        ) : (
          <TextArea
            label={t.paste.text}
            hideLabel
            value={pasted.text}
            placeholder={t.paste.textHint}
            onInput={(text) => change({ text })}
          />
        )}
        <p class="sm dim">{t.paste.local}</p>
      </div>
      <div class="paste-panel">
        {view ? (
          <Panel
            view={view}
            texts={texts}
            facts={facts}
            persona={persona}
            loadAuditor={props.loadAuditor}
            seeker={props.seeker}
            draftStore={props.draftStore}
            onPersona={onPersona}
            onCopy={onCopy}
            onSay={async (word) => change({ said: withWord(pasted.said ?? NOTHING_SAID, word) })}
            onSelected={async () => document.getSelection()?.toString() ?? ''}
            reviewer={props.reviewer}
            onReviewer={props.onReviewer}
            onLocate={locate}
            onLocateFinding={(rule, index) => locate(findingName(rule), index)}
          />
        ) : (
          <EmptyState level={2} icon={ScanText} title={t.paste.emptyTitle} why={t.paste.emptyWhy} />
        )}
      </div>
    </section>
  );
}
