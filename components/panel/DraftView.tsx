import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Banner } from '@/components/ui/Banner';
import { Button } from '@/components/ui/Button';
import { DiffText } from '@/components/ui/DiffText';
import { useI18n } from '@/components/ui/I18n';
import { Icon } from '@/components/ui/Icon';
import { IconButton } from '@/components/ui/IconButton';
import { ArrowLeft, CircleAlert, Copy, PencilLine, TriangleAlert } from '@/components/ui/icons';
import { Segmented } from '@/components/ui/Segmented';
import type { ItemFacts } from '@/lib/audit/types';
import type { Language } from '@/lib/i18n';
import type { ChecklistTexts } from '@/lib/lexicon/build/texts';
import { DraftChoices } from './DraftChoices';
import { draftLines, hunksOf } from './draft-lines';
import { type Chosen, placesOf, type Redraft } from './draft-model';
import { findingCounts } from './findings';
import { countsOf, rowsOf } from './model';
import { ScoreHead } from './ScoreHead';
import type { AuditedView } from './tab-context';
import type { GapActions } from './use-gap-edits';

export interface DraftViewProps {
  view: AuditedView;
  chosen: Chosen;
  redraft: Redraft;
  texts: ChecklistTexts;
  facts: readonly ItemFacts[];
  language: Language;
  lang: string;
  compact: boolean;
  actions: GapActions;
  onBack: () => void;
  /** Goes to the findings. */
  onFindings: () => void;
  /** @param open places that are still to be made true. */
  onCopy: (text: string, open: number) => void;
  /** What is said above all else. */
  children?: ComponentChildren;
}

type Mode = 'diff' | 'full';

/** The posting as it would be: what changed, how it would score, and what is still to be made true. */
export function DraftView(props: DraftViewProps) {
  const { view, chosen, redraft, texts, facts, compact, onBack } = props;
  const { t } = useI18n();
  const [mode, setMode] = useState<Mode>('diff');
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  useEscape(head, onBack);
  const { draft, audit } = redraft;
  const posting = { ...view.posting, description: draft.text };
  return (
    <section class="panel-body draft" aria-label={t.draft.title}>
      <div class="panel-bar">
        <IconButton icon={ArrowLeft} label={t.draft.back} onClick={onBack} />
        <div class="grow">
          <h3 tabIndex={-1} ref={head}>
            {t.draft.title}
          </h3>
          <p class="meta">
            {!compact && `${t.draft.chosen(chosen.sentences.length, placesOf(chosen))} · `}
            {t.draft.length(draft.lengthBefore, draft.lengthAfter)}
          </p>
        </div>
        <Segmented<Mode>
          label={t.draft.view}
          value={mode}
          options={[
            { value: 'diff', label: t.draft.diff },
            { value: 'full', label: t.draft.full },
          ]}
          onChange={setMode}
        />
      </div>
      <div class="scroll">
        {props.children}
        <ScoreHead
          audit={audit}
          counts={countsOf(rowsOf(audit, posting, facts, texts))}
          partial={false}
          compact={compact}
          was={view.audit.score}
        />
        <Warnings {...props} />
        {mode === 'diff' ? <Changes {...props} /> : <FullText text={draft.text} lang={props.lang} />}
      </div>
      <div class="panel-bar is-low">
        <span class="sm dim grow">{draft.unconfirmed > 0 && t.gaps.confirmWhy}</span>
        <Button
          variant="primary"
          icon={Copy}
          onClick={() => props.onCopy(draft.text, draft.unconfirmed + draft.blanks)}
        >
          {t.draft.copy}
        </Button>
      </div>
    </section>
  );
}

/** Escape leaves the draft wherever the focus is, before the panel hears of it and goes away with all that was chosen. */
function useEscape(inside: { current: HTMLElement | null }, onBack: () => void): void {
  const latest = useRef(onBack);
  latest.current = onBack;
  useEffect(() => {
    const window = inside.current?.ownerDocument.defaultView;
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
      event.preventDefault();
      latest.current();
    };
    window?.addEventListener('keydown', pressed, true);
    return () => window?.removeEventListener('keydown', pressed, true);
  }, [inside]);
}

/** What a person should know before they publish it. */
function Warnings({ chosen, redraft, language, lang, actions, onFindings }: DraftViewProps) {
  const { t } = useI18n();
  const { draft, audit, lost } = redraft;
  const left = findingCounts(audit).all;
  return (
    <>
      <OpenPlaces draft={draft}>
        <DraftChoices chosen={chosen} language={language} lang={lang} actions={actions} />
      </OpenPlaces>
      {draft.doubled && (
        <Banner meaning="missing" icon={TriangleAlert}>
          {t.draft.doubled}
        </Banner>
      )}
      {lost.length > 0 && (
        <Banner meaning="missing" icon={TriangleAlert}>
          {t.draft.lost(lost.join(t.draft.and))}
        </Banner>
      )}
      {draft.skipped.length > 0 && (
        <Banner meaning="missing" icon={CircleAlert}>
          {t.draft.skipped(draft.skipped.length)}
        </Banner>
      )}
      {left > 0 && (
        <Banner meaning="risky" icon={CircleAlert}>
          {t.draft.left(left)}{' '}
          <Button variant="link" onClick={onFindings}>
            {t.draft.toLeft}
          </Button>
        </Banner>
      )}
    </>
  );
}

/** How much is still to be made true; unfolded, everything that was chosen. */
function OpenPlaces({ draft, children }: { draft: Redraft['draft']; children: ComponentChildren }) {
  const { t } = useI18n();
  const { unconfirmed, blanks } = draft;
  const open = [
    unconfirmed > 0 && t.draft.unconfirmed(unconfirmed),
    blanks > 0 && t.draft.blanks(blanks),
  ].filter(Boolean);
  return (
    <details class={`draft-open${open.length > 0 ? ' m-missing' : ''}`}>
      <summary>
        <Icon of={PencilLine} size={14} />{' '}
        {open.length > 0 ? [...open, t.draft.makeTrue].join(' · ') : t.draft.choices}
      </summary>
      {children}
    </details>
  );
}

function Changes({ view, redraft, lang }: DraftViewProps) {
  const { t } = useI18n();
  const { draft, headings } = redraft;
  const lines = useMemo(
    () => draftLines(hunksOf(view.posting.description, draft), headings, t.draft.same),
    [view.posting, draft, headings, t],
  );
  return <DiffText lines={lines} label={t.draft.diff} words={t.draft.signs} lang={lang} />;
}

function FullText({ text, lang }: { text: string; lang: string }) {
  const { t } = useI18n();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: its words are for selecting, by keyboard too.
    <section class="draft-full" aria-label={t.draft.full} tabIndex={0} lang={lang}>
      {text}
    </section>
  );
}
