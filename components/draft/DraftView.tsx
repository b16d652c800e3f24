import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { findingSpans } from '@/components/panel/MarkedText';
import { countsOf, rowsOf } from '@/components/panel/model';
import { ScoreHead } from '@/components/panel/ScoreHead';
import type { AuditedView } from '@/components/panel/tab-context';
import type { GapActions } from '@/components/panel/use-gap-edits';
import { useI18n } from '@/components/ui/I18n';
import { IconButton } from '@/components/ui/IconButton';
import { ArrowLeft } from '@/components/ui/icons';
import { Segmented } from '@/components/ui/Segmented';
import type { ItemFacts, Span } from '@/lib/audit/types';
import { placed } from '@/lib/draft/runs';
import type { Language } from '@/lib/i18n';
import type { ChecklistTexts } from '@/lib/lexicon/build/texts';
import { DraftChanges } from './DraftChanges';
import { DraftFindings } from './DraftFindings';
import { DraftFoot } from './DraftFoot';
import { DraftGaps } from './DraftGaps';
import { StaleNotice, WorkLine } from './DraftNotice';
import { DraftPaper } from './DraftPaper';
import { DraftWarnings } from './DraftWarnings';
import { type Chosen, placesOf, type Redraft } from './draft-model';
import type { DraftHandle } from './use-draft';
import type { WorkHandle } from './use-work';

export interface DraftViewProps {
  view: AuditedView;
  chosen: Chosen;
  redraft: Redraft;
  /** The posting has another text than the one that was written on. */
  stale: boolean;
  handle: Pick<DraftHandle, 'write' | 'keepMine' | 'headings'>;
  work: WorkHandle;
  texts: ChecklistTexts;
  facts: readonly ItemFacts[];
  language: Language;
  lang: string;
  compact: boolean;
  actions: GapActions;
  onBack: () => void;
  /** @param open places that are still to be made true. */
  onCopy: (text: string, open: number) => void;
  /** Saves it as a draft of the person's own, and shows that; without them there is no such button. */
  onSave?: ((text: string) => void) | undefined;
  onSaved?: ((id: string) => void) | undefined;
  /** What is said above all else. */
  children?: ComponentChildren;
}

type Mode = 'edit' | 'diff';

/** The posting as it would be: written on in place, judged at every key, or beside the original. */
export function DraftView(props: DraftViewProps) {
  const { view, chosen, redraft, texts, facts, language, lang, compact, actions, work, handle, onBack } =
    props;
  const { t } = useI18n();
  const [mode, setMode] = useState<Mode>('edit');
  const [select, setSelect] = useState<Span | null>(null);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  useEscape(head, onBack);
  const { draft, audit } = redraft;
  const rows = useMemo(
    () => rowsOf(audit, { ...view.posting, description: draft.text }, facts, texts),
    [audit, facts, texts],
  );
  const marks = useMemo(() => findingSpans(audit), [audit]);
  const ours = useMemo(() => oursOf(redraft), [draft]);
  return (
    <section class="panel-body draft" aria-label={t.draft.title}>
      <div class="panel-bar">
        <IconButton icon={ArrowLeft} label={t.draft.back} onClick={onBack} />
        <div class="grow">
          <h3 tabIndex={-1} ref={head}>
            {t.draft.title}
          </h3>
          <p class="meta cut">
            {[
              !compact && t.draft.chosen(chosen.sentences.length, placesOf(chosen)),
              !compact && draft.byHand && t.draft.byHand,
              t.draft.length(draft.lengthBefore, draft.lengthAfter),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
        <Segmented<Mode>
          label={t.draft.view}
          value={mode}
          options={[
            { value: 'edit', label: t.draft.edit },
            { value: 'diff', label: t.draft.diff },
          ]}
          onChange={setMode}
        />
      </div>
      <div class="scroll">
        {props.children}
        <WorkLine work={work} />
        {props.stale && (
          <StaleNotice form={view.kind === 'edit'} onKeep={handle.keepMine} onAnew={() => work.drop(false)} />
        )}
        <ScoreHead
          audit={audit}
          counts={countsOf(rows)}
          partial={false}
          compact={compact}
          was={view.audit.score}
        />
        <DraftWarnings {...{ chosen, redraft, language, lang, actions }} />
        <DraftFindings
          {...{ audit, texts, language, lang }}
          text={redraft.text}
          onSelect={([start, end]) => {
            setMode('edit');
            setSelect([start, end]);
          }}
        />
        <DraftPaper
          text={draft.text}
          marks={marks}
          judged={redraft.text}
          ours={ours}
          label={t.draft.text}
          lang={lang}
          placeholder={t.draft.empty}
          select={select}
          hidden={mode !== 'edit'}
          onText={handle.write}
        />
        {mode === 'diff' && (
          <DraftChanges
            original={view.posting.description}
            text={draft.text}
            lang={lang}
            headings={handle.headings}
          />
        )}
        <DraftGaps
          audit={audit}
          rows={rows}
          chosen={chosen}
          canAdd={(item) =>
            Boolean(texts.items[item]?.suggestion) &&
            view.audit.items.some(({ id, state }) => id === item && state === 'missing')
          }
          onAdd={(item) => actions.choose(item, true)}
        />
      </div>
      <DraftFoot
        draft={draft}
        work={work}
        onCopy={() => props.onCopy(draft.text, draft.open)}
        onSave={props.onSave && (() => props.onSave?.(draft.text))}
        onSaved={props.onSaved}
      />
    </section>
  );
}

/** Where the words stand that choices brought. */
function oursOf({ draft }: Redraft): Span[] {
  const { written, runs } = draft.manuscript;
  return placed(runs).flatMap(({ run, at }): Span[] => {
    if (run.by === null || !(run.by in written)) return [];
    const start = at + (/^\s*/.exec(run.text)?.[0].length ?? 0);
    const end = at + run.text.trimEnd().length;
    return start < end ? [[start, end]] : [];
  });
}

/** Escape leaves the draft wherever the focus is, before the panel hears of it and goes away. */
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
