import { useI18n } from '@/components/ui/I18n';
import { Segmented } from '@/components/ui/Segmented';
import { TextField } from '@/components/ui/TextField';
import type { LevelKind } from '@/lib/checklist/ways';
import { CLAIM_LEVELS, type Claim, EXAMPLE_MAX } from '@/lib/fit/profile';
import type { ClaimTexts } from '@/lib/lexicon/build/texts';

export interface ClaimProps {
  /** Of the item. */
  name: string;
  /** What the person says of themselves; null for an item that says nothing of that. */
  texts: ClaimTexts | null;
  claim: Claim;
  onChange: (change: Partial<Claim>) => void;
}

/** The four choices on one item, in words that suit it. */
export function LevelChoice({ name, texts, claim, onChange }: ClaimProps) {
  const { t } = useI18n();
  const words = t.seeker.level[levelsIn(texts)];
  return (
    <Segmented
      label={t.seeker.levelOf(name)}
      value={claim.level}
      options={CLAIM_LEVELS.map((value) => ({ value, label: words[value] }))}
      onChange={(level) => onChange({ level })}
    />
  );
}

/** In which words an item is answered; one without a sentence of its own is taken for a skill. */
export function levelsIn(texts: ClaimTexts | null | undefined): LevelKind {
  return texts?.levels ?? 'skill';
}

/** The example of one's own on one item, with a hint of what it may be. */
export function ExampleField({ name, texts, claim, onChange }: ClaimProps) {
  const { t } = useI18n();
  return (
    <TextField
      label={t.seeker.fit.exampleOf(name)}
      hideLabel
      value={claim.example}
      placeholder={t.seeker.fit.exampleHint[levelsIn(texts)]}
      maxLength={EXAMPLE_MAX}
      onInput={(example) => onChange({ example })}
    />
  );
}
