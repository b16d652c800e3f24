import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import { Icon } from '@/components/ui/Icon';
import { TriangleAlert } from '@/components/ui/icons';
import { shortTime } from '@/components/ui/time';
import { langOf } from '@/lib/i18n';
import type { OtherWording } from './use-draft-words';

export interface DraftOthersProps {
  others: readonly OtherWording[];
  /** It takes the place of what is written here. */
  onTake: (other: OtherWording) => void;
  onDrop: (other: OtherWording) => void;
  /** It becomes a draft of its own. Of a text alone. @throws when it was not saved. */
  onSplit: (other: OtherWording) => Promise<void>;
}

/** What was written elsewhere at the same time, beside what is written here: a person decides. */
export function DraftOthers({ others, onTake, onDrop, onSplit }: DraftOthersProps) {
  const { language, t } = useI18n();
  const [splitting, setSplitting] = useState<'no' | 'now' | 'failed'>('no');
  if (others.length === 0) return null;
  const say = t.drafts.others;
  const split = (other: OtherWording) => {
    setSplitting('now');
    onSplit(other).then(
      () => setSplitting('no'),
      () => setSplitting('failed'),
    );
  };
  return (
    <section class="wordings" aria-label={say.name}>
      <p class="wordings-title">
        <Icon of={TriangleAlert} size={14} />
        <b>{say.name}</b>
      </p>
      <p class="sm sec">{say.why}</p>
      {splitting === 'failed' && (
        <p class="sm" role="alert">
          {say.failed}
        </p>
      )}
      <ul>
        {others.map((other) => {
          const name = say[other.field](shortTime(other.at, language));
          return (
            <li key={other.stamp}>
              <p class="sm dim">{name}</p>
              {other.words.trim() === '' ? (
                <p class="dim">{t.notes.empty}</p>
              ) : (
                <p class="draft-other" lang={langOf(other.words)}>
                  {other.words}
                </p>
              )}
              <div class="wordings-acts">
                <Button label={say.takeName(name)} onClick={() => onTake(other)}>
                  {say.take}
                </Button>
                {other.field === 'text' && (
                  <Button
                    label={say.splitName(name)}
                    disabled={splitting === 'now'}
                    onClick={() => split(other)}
                  >
                    {say.split}
                  </Button>
                )}
                <Button variant="quiet" label={say.dropName(name)} onClick={() => onDrop(other)}>
                  {say.drop}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
