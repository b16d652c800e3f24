import { useState } from 'preact/hooks';
import { useI18n } from '@/components/ui/I18n';
import { IconButton } from '@/components/ui/IconButton';
import { PencilLine } from '@/components/ui/icons';
import type { Asked } from '@/lib/fit/fit';
import type { Claim } from '@/lib/fit/profile';
import type { ClaimTexts } from '@/lib/lexicon/build/texts';
import { ExampleField, LevelChoice } from './ClaimFields';
import { Strength } from './FitRow';
import { QuoteLine } from './QuoteLine';
import type { Quoted } from './rows';

export interface FillRowProps {
  asked: Asked;
  quoted: Quoted;
  field: string | null;
  /** What the person says of themselves. */
  texts: ClaimTexts | null;
  lang: string;
  /** Its words are the ones that the person has gone to in the page. */
  at: boolean;
  onChange: (change: Partial<Claim>) => void;
}

/** Something that is asked, to be answered by one tap; the example unfolds, so that no row moves under the finger. */
export function FillRow({ asked, quoted, field, texts, lang, at, onChange }: FillRowProps) {
  const { t } = useI18n();
  const [open, setOpen] = useState(false);
  const { name } = quoted;
  const { claim } = asked;
  const fields = { name, texts, claim, onChange };
  return (
    <li class={`fill-row${at ? ' is-at' : ''}`} data-stop={asked.id} data-row={asked.id}>
      <div class="fit-said">
        <h3 class="nm">
          {name} <Strength required={asked.required} />
        </h3>
        <QuoteLine quoted={quoted} field={field} lang={lang} />
        {texts && <p class="sm sec">{texts.says}</p>}
      </div>
      <div class="fill-choice">
        <LevelChoice {...fields} />
        <IconButton
          icon={PencilLine}
          size={14}
          label={t.seeker.fit.exampleOf(name)}
          expanded={open}
          onClick={() => setOpen(!open)}
        />
      </div>
      {open && <ExampleField {...fields} />}
      {!open && claim.example.trim() !== '' && (
        <p class="sm sec">{t.seeker.fit.mine(claim.example.trim())}</p>
      )}
    </li>
  );
}
