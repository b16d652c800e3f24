import { useEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Chip } from '@/components/ui/Chip';
import { useI18n } from '@/components/ui/I18n';
import { Icon } from '@/components/ui/Icon';
import { IconButton } from '@/components/ui/IconButton';
import { Lightbulb, LocateFixed } from '@/components/ui/icons';
import type { Asked } from '@/lib/fit/fit';
import type { Claim } from '@/lib/fit/profile';
import type { ItemTexts } from '@/lib/lexicon/build/texts';
import { ExampleField, LevelChoice } from './ClaimFields';
import { QuoteLine } from './QuoteLine';
import type { Quoted } from './rows';
import { FIT_LOOKS } from './states';

export interface FitRowProps {
  asked: Asked;
  quoted: Quoted;
  /** What the page's field says, where the text is silent. */
  field: string | null;
  words: ItemTexts;
  lang: string;
  /** Its words are the ones that the person has gone to in the page. */
  at: boolean;
  open: boolean;
  /** It was just closed: who typed in it goes on from here. */
  focused: boolean;
  onOpen: (open: boolean) => void;
  onChange: (change: Partial<Claim>) => void;
}

/** Something that is asked: its words, how far the person meets it, by what, and what would help. */
export function FitRow(props: FitRowProps) {
  const { asked, quoted, words, open, focused, onOpen, onChange } = props;
  const { t } = useI18n();
  const { fit } = t.seeker;
  const { name } = quoted;
  const { claim, state } = asked;
  const look = FIT_LOOKS[state];
  const edit = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focused) edit.current?.focus();
  }, [focused]);
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that opened it is gone.
    if (open) form.current?.querySelector<HTMLElement>('input:checked, input')?.focus();
  }, [open]);
  const fields = { name, texts: words.claim, claim, onChange };
  return (
    <li
      class={`fit-row m-${look.meaning}${props.at ? ' is-at' : ''}`}
      data-stop={asked.id}
      data-row={asked.id}
    >
      <span class="st">
        <Icon of={look.icon} />
      </span>
      <div class="fit-said">
        <h4 class="nm">
          {name} <Strength required={asked.required} />
        </h4>
        <QuoteLine quoted={quoted} field={props.field} lang={props.lang} />
        <p class="sm sec">{mineOf(claim, t.seeker.fit)}</p>
      </div>
      <div class="fit-side">
        <Chip meaning={look.meaning}>{t.seeker.state[state]}</Chip>
        <span class="fit-acts">
          {quoted.locate && (
            <IconButton icon={LocateFixed} size={14} label={fit.locate(name)} onClick={quoted.locate} />
          )}
          {!open && (
            <Button variant="link" label={fit.editOf(name)} buttonRef={edit} onClick={() => onOpen(true)}>
              {fit.edit}
            </Button>
          )}
        </span>
      </div>
      {open && (
        <div class="fit-fields" ref={form}>
          {words.claim && <p class="sm sec">{words.claim.says}</p>}
          <LevelChoice {...fields} />
          <ExampleField {...fields} />
          <Button label={fit.doneOf(name)} onClick={() => onOpen(false)}>
            {fit.done}
          </Button>
        </div>
      )}
      {!open && state !== 'met' && claim.level !== null && <Advice words={words} />}
    </li>
  );
}

/** Whether it is a condition or a plus. */
export function Strength({ required }: { required: boolean }) {
  const { t } = useI18n();
  return <span class="tag">{required ? t.seeker.required : t.seeker.preferred}</span>;
}

/** How to show that one meets it, and the way to get better at it where the checklist has one. */
function Advice({ words }: { words: ItemTexts }) {
  return (
    <div class="fit-advice">
      <Icon of={Lightbulb} size={14} />
      <div>
        <p>{words.seeker}</p>
        {words.improve && <p>{words.improve}</p>}
      </div>
    </div>
  );
}

function mineOf(
  { level, example }: Claim,
  fit: { mine: (words: string) => string; mineNone: string; notFilled: string },
): string {
  if (example.trim() !== '') return fit.mine(example.trim());
  return level === null ? fit.notFilled : fit.mineNone;
}
