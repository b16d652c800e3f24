import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import { TextField } from '@/components/ui/TextField';
import { LONGEST_QUOTE } from './item-words';

export interface CoverFormProps {
  /** The item's name. */
  name: string;
  /** Takes words of the posting, or those selected in it where none are given; null where they do not stand in it. */
  find: (words: string) => Promise<string | null>;
  /** @param words null: there are none, as in a picture. */
  onCover: (words: string | null) => void;
  onCancel: () => void;
}

/** Asks by which words an item is written: copies and the draft quote them. That there are none may be said too. */
export function CoverForm({ name, find, onCover, onCancel }: CoverFormProps) {
  const { t } = useI18n();
  const form = useRef<HTMLFormElement>(null);
  const [words, setWords] = useState('');
  const [absent, setAbsent] = useState(false);
  useEffect(() => form.current?.querySelector<HTMLElement>('input')?.focus(), []);
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    onCancel();
  };
  const take = async () => {
    const found = await find(words);
    if (found) onCover(found);
    else setAbsent(true);
  };
  return (
    <form
      class="cover"
      ref={form}
      aria-label={t.review.coverName(name)}
      onKeyDown={leave}
      onSubmit={(event) => {
        event.preventDefault();
        void take();
      }}
    >
      <TextField
        label={t.review.coverWords}
        value={words}
        maxLength={LONGEST_QUOTE}
        error={absent ? t.review.coverAbsent : undefined}
        onInput={(now) => {
          setWords(now);
          setAbsent(false);
        }}
      />
      <div class="review-acts">
        <Button variant="quiet" onClick={onCancel}>
          {t.review.cancel}
        </Button>
        <Button variant="quiet" onClick={() => onCover(null)}>
          {t.review.coverNoWords}
        </Button>
        <button type="submit" class="btn is-default">
          {t.review.coverNow}
        </button>
      </div>
    </form>
  );
}
