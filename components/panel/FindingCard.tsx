import { type ComponentChildren, Fragment } from 'preact';
import { useId } from 'preact/hooks';
import type { CardReview } from '@/components/review/card-review';
import { FindingReview } from '@/components/review/FindingReview';
import { Chip } from '@/components/ui/Chip';
import { useI18n } from '@/components/ui/I18n';
import { Icon } from '@/components/ui/Icon';
import { Ban, ChevronDown, ChevronUp, CircleCheck } from '@/components/ui/icons';
import type { RuleTexts } from '@/lib/lexicon/build/texts';
import type { Persona } from '@/lib/platform/settings';
import { FindingQuotes } from './FindingQuotes';
import { FindingRewrite, type RewriteEdit } from './FindingRewrite';
import type { FindingGroup } from './findings';
import { LawList } from './LawList';
import { moveBetweenRows } from './row-keys';
import { SEVERITY_LOOKS } from './states';

export interface FindingCardProps {
  group: FindingGroup;
  words: RuleTexts;
  /** The posting's text, and its language. */
  text: string;
  language: 'zh' | 'en';
  lang: string;
  persona: Persona;
  open: boolean;
  onOpen: (open: boolean) => void;
  onLocate?: ((index: number) => void) | undefined;
  rewrite: RewriteEdit;
  /** Null where nothing can be decided. */
  review?: CardReview | null;
}

/** A possible breach: its words, why it may be one, what it rests on, and what to do or ask. */
export function FindingCard(props: FindingCardProps) {
  const { group, words, text, lang, open, onOpen, review = null } = props;
  const { t } = useI18n();
  const id = useId();
  const { severity, places, state } = group;
  const look = SEVERITY_LOOKS[severity];
  const [first] = places;
  return (
    <li data-stop={group.rule} class={`finding m-${look.meaning}${state ? ` is-${state}` : ''}`}>
      <h3>
        <button
          type="button"
          data-row
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => onOpen(!open)}
          onKeyDown={(event) => moveBetweenRows(event, onOpen)}
        >
          {state === 'dismissed' ? (
            <Chip meaning="plain" icon={Ban}>
              {t.review.state.dismissed}
            </Chip>
          ) : (
            <Chip {...look}>{t.compliance.severity[severity]}</Chip>
          )}
          <span class={`finding-name${open ? '' : ' cut'}`}>{words.name}</span>
          {state === 'confirmed' && <span class="finding-state">{t.review.state.confirmed}</span>}
          {!open && first && (
            <span class="finding-words cut" lang={lang}>
              “{text.slice(first.start, first.end)}”
            </span>
          )}
          {props.rewrite.chosen && (
            <span class="in-draft">
              <Icon of={CircleCheck} size={14} />
              <span class="sr">{t.draft.added}</span>
            </span>
          )}
          {places.length > 1 && <span class="finding-more">{t.compliance.places(places.length)}</span>}
          <Icon of={open ? ChevronUp : ChevronDown} size={14} />
        </button>
      </h3>
      {open && (
        <div id={id}>
          <FindingQuotes
            places={places}
            text={text}
            language={props.language}
            lang={lang}
            meaning={look.meaning}
            onLocate={props.onLocate}
          />
          <FindingFacts words={words} persona={props.persona} />
          {props.persona === 'recruiter' && (
            <FindingRewrite words={words} language={props.language} edit={props.rewrite} />
          )}
        </div>
      )}
      {review && (open || state === 'dismissed' || review.signing) && (
        <FindingReview name={words.name} review={review} />
      )}
    </li>
  );
}

/** For who wrote it: why, and when it is lawful all the same. For who applies: what it means and what to ask. */
function FindingFacts({ words, persona }: { words: RuleTexts; persona: Persona }) {
  const { t } = useI18n();
  const laws = words.laws.length > 0 ? <LawList laws={words.laws} /> : null;
  const facts: [string, ComponentChildren][] =
    persona === 'seeker'
      ? [
          [t.compliance.seeker, words.seeker],
          [t.compliance.laws, laws],
        ]
      : [
          [t.compliance.why, words.why],
          [t.compliance.laws, laws],
          [t.compliance.exception, words.exception],
          [t.compliance.note, words.severityNote],
        ];
  return (
    <dl>
      {facts.map(
        ([term, fact]) =>
          fact !== null && (
            <Fragment key={term}>
              <dt>{term}</dt>
              <dd>{fact}</dd>
            </Fragment>
          ),
      )}
    </dl>
  );
}
