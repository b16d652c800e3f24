import { useEffect, useMemo, useState } from 'preact/hooks';
import { DraftPaper } from '@/components/draft/DraftPaper';
import { useNewest } from '@/components/draft/use-newest';
import { evidenceSpans, findingName, findingSpans } from '@/components/panel/MarkedText';
import { Panel } from '@/components/panel/Panel';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { useI18n } from '@/components/ui/I18n';
import { Icon } from '@/components/ui/Icon';
import { ArrowLeft, Copy, ScanText } from '@/components/ui/icons';
import { TextField } from '@/components/ui/TextField';
import type { Audit, ItemFacts, Span } from '@/lib/audit/types';
import { type Choice, lengthOf } from '@/lib/draft/types';
import { langOf } from '@/lib/i18n';
import type { ChecklistTexts } from '@/lib/lexicon/build/texts';
import type { SavedDraft } from '@/lib/messages/drafts';
import type { Persona } from '@/lib/platform/settings';
import type { Posting } from '@/lib/posting/posting';
import { DraftOthers } from './DraftOthers';
import { pastedPosting, pastedView } from './pasted';
import { type KeepWords, useDraftWords, type Words } from './use-draft-words';

export interface DraftPageProps {
  /** As it is kept now: what comes from elsewhere shows. */
  draft: SavedDraft;
  /** Where all drafts are listed. */
  back: string;
  texts: ChecklistTexts;
  facts: readonly ItemFacts[];
  persona: Persona;
  audit: (posting: Posting) => Audit;
  /** The text with choices carried out, and where the first of them stands in it; null where they do not fit it. */
  place: (text: string, choices: readonly Choice[]) => { text: string; at: Span } | null;
  /** Keeps what was written. @throws when it was not kept. */
  onKeep: KeepWords;
  /** Saves a text as a draft of its own. @throws when it was not saved. */
  onSplit: (words: Words) => Promise<void>;
  onPersona: (persona: Persona) => void;
  onCopy: (text: string) => Promise<void>;
}

/** One draft of the person's own, written on and judged as it is written. Mount it anew for another one. */
export function DraftPage(props: DraftPageProps) {
  const { draft, texts, facts, persona, audit, onPersona, onCopy } = props;
  const { t } = useI18n();
  const { words, write, keeping, others, take, drop } = useDraftWords(draft, props.onKeep);
  const [select, setSelect] = useState<Span | null>(null);
  const view = useNewest(words.text, words.title, (text) => {
    const posting = pastedPosting({ title: words.title, text });
    return pastedView(posting, audit(posting));
  });
  const judged = view.posting?.description ?? '';
  const marks = useMemo(() => (view.audit ? findingSpans(view.audit) : []), [view]);
  const lang = langOf(words.text);
  const locate = (of: string, index: number) => {
    const all = view.audit ? [...evidenceSpans(view.audit), ...marks] : [];
    const found = all.find((span) => span.of === of && span.index === index);
    if (found) setSelect([...found.span]);
  };
  /** Choices are of the text that was judged: what is typed meanwhile comes first. */
  const place = (choices: readonly Choice[]) => {
    const placed = judged === words.text ? props.place(words.text, choices) : null;
    if (!placed) return;
    write({ text: placed.text });
    setSelect(placed.at);
  };
  return (
    <section class="paste">
      <div class="paste-text">
        <a class="draft-back" href={props.back}>
          <Icon of={ArrowLeft} size={14} /> {t.drafts.back}
        </a>
        <TextField
          label={t.drafts.title}
          value={words.title}
          placeholder={t.drafts.titleHint}
          onInput={(title) => write({ title })}
        />
        <DraftOthers
          others={others}
          onTake={take}
          onDrop={drop}
          onSplit={async (other) => {
            await props.onSplit({ title: t.drafts.others.titleOf(words.title), text: other.words });
            drop(other);
          }}
        />
        <DraftPaper
          text={words.text}
          marks={marks}
          judged={judged}
          ours={[]}
          label={t.drafts.text}
          lang={lang}
          placeholder={t.drafts.textHint}
          select={select}
          onText={(text) => write({ text })}
        />
        <div class="paste-bar">
          <span class="grow sm dim" role="status">
            {t.drafts.keeping[keeping]} · {t.drafts.lengthOf(lengthOf(words.text))}
          </span>
          <CopyAll text={words.text} onCopy={onCopy} />
        </div>
      </div>
      <div class="paste-panel">
        {judged.trim() === '' ? (
          <EmptyState icon={ScanText} title={t.drafts.emptyTitle} why={t.drafts.emptyWhy} />
        ) : (
          <Panel
            view={view}
            texts={texts}
            facts={facts}
            persona={persona}
            onPersona={onPersona}
            onCopy={onCopy}
            onPlace={place}
            onLocate={locate}
            onLocateFinding={(rule, index) => locate(findingName(rule), index)}
          />
        )}
      </div>
    </section>
  );
}

function CopyAll({ text, onCopy }: { text: string; onCopy: DraftPageProps['onCopy'] }) {
  const { t } = useI18n();
  const [said, setSaid] = useState<string | null>(null);
  useEffect(() => setSaid(null), [text]);
  return (
    <>
      <span class="sm dim" role="status">
        {said}
      </span>
      <Button
        variant="primary"
        icon={Copy}
        onClick={() =>
          void onCopy(text).then(
            () => setSaid(t.drafts.copied),
            () => setSaid(t.drafts.uncopied),
          )
        }
      >
        {t.drafts.copy}
      </Button>
    </>
  );
}
