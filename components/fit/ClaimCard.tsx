import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import type { Claim } from '@/lib/fit/profile';
import type { ClaimTexts } from '@/lib/lexicon/build/texts';
import { ExampleField, LevelChoice } from './ClaimFields';

export interface ClaimCardProps {
  name: string;
  /** What the person says of themselves. */
  texts: ClaimTexts | null;
  /** How many postings ask for it, in words. */
  asked: string;
  claim: Claim;
  onChange: (change: Partial<Claim>) => void;
}

/** One item of the profile: how well, and an example. */
export function ClaimCard({ name, texts, asked, claim, onChange }: ClaimCardProps) {
  const { t } = useI18n();
  const words = t.seeker.profile;
  const fields = { name, texts, claim, onChange };
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
    </li>
  );
}
