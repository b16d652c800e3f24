import { useI18n } from '@/components/ui/I18n';
import { Segmented } from '@/components/ui/Segmented';
import { TextField } from '@/components/ui/TextField';
import { CLAIM_LEVELS, type Claim, EXAMPLE_MAX } from '@/lib/fit/profile';

export interface ClaimProps {
  /** Of the item. */
  name: string;
  claim: Claim;
  onChange: (change: Partial<Claim>) => void;
}

/** The four choices on one item. */
export function LevelChoice({ name, claim, onChange }: ClaimProps) {
  const { t } = useI18n();
  return (
    <Segmented
      label={t.seeker.levelOf(name)}
      value={claim.level}
      options={CLAIM_LEVELS.map((value) => ({ value, label: t.seeker.level[value] }))}
      onChange={(level) => onChange({ level })}
    />
  );
}

/** The example of one's own on one item. */
export function ExampleField({ name, claim, onChange }: ClaimProps) {
  const { t } = useI18n();
  return (
    <TextField
      label={t.seeker.fit.exampleOf(name)}
      hideLabel
      value={claim.example}
      placeholder={t.seeker.fit.exampleHint}
      maxLength={EXAMPLE_MAX}
      onInput={(example) => onChange({ example })}
    />
  );
}
