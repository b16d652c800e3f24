import { useI18n } from '@/components/ui/I18n';
import { IconButton } from '@/components/ui/IconButton';
import { ChevronUp } from '@/components/ui/icons';
import type { ItemTexts } from '@/lib/lexicon/build/texts';

export interface SeekerGapCardProps {
  words: ItemTexts;
  group: string;
  onFold?: (() => void) | undefined;
}

/** A missing item for the person who applies: what is not said, and what they can do. */
export function SeekerGapCard({ words, group, onFold }: SeekerGapCardProps) {
  const { t } = useI18n();
  return (
    <li class="gap-card">
      <header>
        <h3 class="cut">{words.name}</h3>
        <span class="tag">{group}</span>
        <span class="grow" />
        {onFold && <IconButton icon={ChevronUp} size={14} label={t.gaps.fold(words.name)} onClick={onFold} />}
      </header>
      <p class="sentence">{words.seeker}</p>
      <p class="sentence dim">{words.definition}</p>
    </li>
  );
}
