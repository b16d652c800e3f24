import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import { Icon } from '@/components/ui/Icon';
import { TriangleAlert } from '@/components/ui/icons';
import type { Beside, Claim, ClaimChange } from '@/lib/fit/profile';
import type { ClaimTexts } from '@/lib/lexicon/build/texts';
import { ExampleField, LevelChoice, levelsIn } from './ClaimFields';

export interface ClaimCardProps {
  name: string;
  /** What the person says of themselves. */
  texts: ClaimTexts | null;
  /** How many postings ask for it, in words. */
  asked: string;
  claim: Claim;
  /** @param over stamps of the values that the person chose between. */
  onChange: (change: ClaimChange, over?: string[]) => void;
}

/** One item of the profile: how well, and an example. */
export function ClaimCard({ name, texts, asked, claim, onChange }: ClaimCardProps) {
  const { t } = useI18n();
  const words = t.seeker.profile;
  const fields = { name, texts, claim, onChange: (change: ClaimChange) => onChange(change) };
  const isEmpty = claim.level === null && claim.example === '';
  return (
    <li class="claim">
      <div class="fit-said">
        <h3 class="nm">
          {name} <span class="sm dim">{asked}</span>
        </h3>
        {texts && <p class="sec">{texts.says}</p>}
      </div>
      <LevelChoice {...fields} />
      <ExampleField {...fields} />
      <Button
        variant="quiet"
        label={words.clearOf(name)}
        disabled={isEmpty}
        onClick={() => onChange({ level: null, example: '' })}
      >
        {words.clear}
      </Button>
      {claim.beside && (
        <BesideLine name={name} texts={texts} claim={claim} beside={claim.beside} onChange={onChange} />
      )}
    </li>
  );
}

/** What another device said at the same time: it is taken, or goes. */
function BesideLine({ name, texts, claim, beside, onChange }: BesideLineProps) {
  const { t } = useI18n();
  const words = t.seeker.profile.beside;
  const { over, ...there } = beside;
  const here: ClaimChange = {
    ...('level' in there ? { level: claim.level } : {}),
    ...('example' in there ? { example: claim.example } : {}),
  };
  const { level, example } = { ...claim, ...there };
  const said = [level ? t.seeker.level[levelsIn(texts)][level] : t.seeker.profile.none, example];
  return (
    <p class="claim-beside">
      <Icon of={TriangleAlert} size={14} />
      <span class="grow">{words.says(said.filter(Boolean).join(' · '))}</span>
      <Button label={words.takeOf(name)} onClick={() => onChange(there as ClaimChange, over)}>
        {words.take}
      </Button>
      <Button variant="quiet" label={words.dropOf(name)} onClick={() => onChange(here, over)}>
        {words.drop}
      </Button>
    </p>
  );
}

interface BesideLineProps extends Omit<ClaimCardProps, 'asked'> {
  beside: Beside;
}
