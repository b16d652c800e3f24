import { Checkbox } from '@/components/ui/Checkbox';
import { Chip } from '@/components/ui/Chip';
import { useI18n } from '@/components/ui/I18n';
import { TextField } from '@/components/ui/TextField';
import { ITEM_OF_WAY } from '@/lib/checklist/ways';
import type { Wanted } from '@/lib/fit/growth';
import { type Claim, EXAMPLE_MAX } from '@/lib/fit/profile';
import type { ChecklistTexts } from '@/lib/lexicon/build/texts';
import { LevelChoice } from './ClaimFields';
import { FIT_LOOKS } from './states';

export interface GrowthCardProps {
  wanted: Wanted;
  /** Postings looked at. */
  postings: number;
  texts: ChecklistTexts;
  onChange: (change: Partial<Claim>) => void;
}

/** What is asked often and not met yet: a way, half an hour of it, a tick, and what came of it. */
export function GrowthCard({ wanted, postings, texts, onChange }: GrowthCardProps) {
  const { t } = useI18n();
  const words = t.seeker.growth;
  const { id, asked, required, state, claim } = wanted;
  const item = texts.items[id];
  const name = item?.name ?? id;
  const own = item?.claim ?? null;
  const look = FIT_LOOKS[state];
  return (
    <li class="growth-card">
      <header>
        <h2>{name}</h2>
        <Chip meaning={look.meaning} icon={look.icon}>
          {t.seeker.state[state]}
        </Chip>
        <span class="grow" />
        <span class="sm dim">
          {words.asked(asked, postings)}
          {required > 0 && `${t.seeker.fit.comma}${words.required(required)}`}
        </span>
      </header>
      <p class="sec">{item?.seeker}</p>
      {own && (
        <div class="fit-card">
          {own.way && (
            <p>
              <b>{words.way(words.wayName[own.way])}</b>{' '}
              <span class="sec">{texts.items[ITEM_OF_WAY[own.way]]?.improve}</span>
            </p>
          )}
          <p>
            <b>{words.half}</b> <span class="sec">{own.task}</span>
          </p>
        </div>
      )}
      {own && <p class="sec">{own.says}</p>}
      <div class="growth-do">
        <Checkbox
          label={words.done}
          title={words.doneOf(name)}
          checked={claim.done}
          onChange={(done) => onChange({ done })}
        />
        <TextField
          label={words.evidenceOf(name)}
          hideLabel
          value={claim.example}
          placeholder={words.evidence}
          maxLength={EXAMPLE_MAX}
          onInput={(example) => onChange({ example })}
        />
        <LevelChoice name={name} texts={own} claim={claim} onChange={onChange} />
      </div>
    </li>
  );
}
