import { useState } from 'preact/hooks';
import { useStop } from '@/components/marks/use-stop';
import { Button } from '@/components/ui/Button';
import { Chip } from '@/components/ui/Chip';
import { useI18n } from '@/components/ui/I18n';
import { Icon } from '@/components/ui/Icon';
import { IconButton } from '@/components/ui/IconButton';
import { Ban, Footprints, LocateFixed } from '@/components/ui/icons';
import type { Apart } from '@/lib/fit/apart';
import type { FitState } from '@/lib/fit/counts';
import type { Asked } from '@/lib/fit/fit';
import { SAMPLE_SIZE } from '@/lib/fit/frequency';
import { FitRow } from './FitRow';
import type { FitTabProps } from './FitTab';
import { Ladder } from './Ladder';
import { QuoteLine } from './QuoteLine';
import { fieldWords, grouped, quotedApart, quotedAsked } from './rows';
import { APART_LOOKS, FIT_LOOKS } from './states';

export interface FitResultProps extends FitTabProps {
  fieldOf: (asked: Asked) => string | null;
}

/** Met rows that stand open; the others are one press away. */
const MET_SHOWN = 3;

/** What is lacking first, then what is met, what does not count, and the ladder. */
export function FitResult(props: FitResultProps) {
  const { fit, seeker, texts, lang, view } = props;
  const { t } = useI18n();
  const words = t.seeker.fit;
  /** The row that is being changed, and where it stood. */
  const [held, setHeld] = useState<{ id: string; state: FitState } | null>(null);
  const [closed, setClosed] = useState<string | null>(null);
  const [all, setAll] = useState(false);
  useStop(view.at, () => setAll(true));
  const open = (asked: Asked, on: boolean) => {
    setHeld(on ? { id: asked.id, state: asked.state } : null);
    setClosed(on ? null : asked.id);
    // A row that has become met must not be behind the fold.
    if (!on) setAll(true);
  };
  return (
    <>
      {grouped(fit.rows, held).map(({ state, rows }) => {
        const folded = state === 'met' && !all ? rows.slice(MET_SHOWN) : [];
        return (
          <section class="fit-group" key={state}>
            <header class={`m-${FIT_LOOKS[state].meaning}`}>
              <Icon of={FIT_LOOKS[state].icon} />
              <h3>{state === 'unsure' ? words.unsureGroup : t.seeker.state[state]}</h3>
              <span class="dim">{words.group(rows.length)}</span>
            </header>
            <ul>
              {rows.slice(0, rows.length - folded.length).map((asked) => {
                const item = texts.items[asked.id];
                return (
                  item && (
                    <FitRow
                      key={asked.id}
                      asked={asked}
                      quoted={quotedAsked(asked, props)}
                      field={props.fieldOf(asked)}
                      words={item}
                      lang={lang}
                      at={view.at?.item === asked.id}
                      open={held?.id === asked.id}
                      focused={closed === asked.id}
                      onOpen={(on) => open(asked, on)}
                      onChange={(change) => seeker.write(asked.id, change)}
                    />
                  )
                );
              })}
            </ul>
            {folded.length > 0 && (
              <p class="fit-more">
                <Button variant="link" onClick={() => setAll(true)}>
                  {words.more(folded.length)}
                </Button>
              </p>
            )}
          </section>
        );
      })}
      {fit.apart.length > 0 && (
        <section class="fit-group">
          <header>
            <Icon of={Ban} />
            <h3>{words.apart}</h3>
            <span class="dim">{words.apartOf(fit.apart.length)}</span>
          </header>
          <ul>
            {fit.apart.map((apart) => (
              <ApartRow key={`${apart.item} ${apart.rule}`} apart={apart} given={props} />
            ))}
          </ul>
        </section>
      )}
      <section class="fit-group">
        <header>
          <Icon of={Footprints} />
          <h3>{t.seeker.ladder.title}</h3>
        </header>
        <Ladder level={view.audit.role.level} ladder={texts.ladder} />
      </section>
      <p class="sub">{words.percentWhy}</p>
      <p class="sub">{words.commonWhy(SAMPLE_SIZE)}</p>
    </>
  );
}

/** Something that is written of the person and does not count, with the reason. */
function ApartRow({ apart, given }: { apart: Apart; given: FitTabProps }) {
  const { t } = useI18n();
  const words = t.seeker.fit;
  const look = APART_LOOKS[apart.reason];
  const quoted = quotedApart(apart, given);
  const row = given.rows.find(({ id }) => id === apart.item);
  return (
    <li class={`fit-row m-${look.meaning}`} data-row={`${apart.item} ${apart.rule}`}>
      <span class="st">
        <Icon of={look.icon} />
      </span>
      <div class="fit-said">
        <h4 class="nm">{quoted.name}</h4>
        <QuoteLine quoted={quoted} field={row ? fieldWords(row, t) : null} lang={given.lang} />
        <p class="sm sec">{words.why[apart.reason]}</p>
      </div>
      <div class="fit-side">
        <Chip meaning={look.meaning}>{words.reason[apart.reason]}</Chip>
        {quoted.locate && (
          <IconButton
            icon={LocateFixed}
            size={14}
            label={words.locate(quoted.name)}
            onClick={quoted.locate}
          />
        )}
      </div>
    </li>
  );
}
