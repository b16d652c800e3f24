import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import { TextField } from '@/components/ui/TextField';
import { REASONS, type Reason } from '@/lib/review/said';

/** As long as a reason may be. */
const LONGEST = 300;

export interface DismissFormProps {
  /** The rule's name. */
  name: string;
  onDismiss: (reason: Reason, text: string) => void;
  onCancel: () => void;
}

/** Why a finding does not hold: one of a few reasons, with words of one's own; without a fitting reason they are needed. */
export function DismissForm({ name, onDismiss, onCancel }: DismissFormProps) {
  const { t } = useI18n();
  const group = useId();
  const form = useRef<HTMLFormElement>(null);
  const [reason, setReason] = useState<Reason>('exception');
  const [text, setText] = useState('');
  useEffect(() => form.current?.querySelector<HTMLElement>('input')?.focus(), []);
  const lacks = reason === 'other' && text.trim() === '';
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    onCancel();
  };
  return (
    <form
      class="dismiss"
      ref={form}
      aria-label={t.review.dismissName(name)}
      onKeyDown={leave}
      onSubmit={(event) => {
        event.preventDefault();
        if (!lacks) onDismiss(reason, text.trim().slice(0, LONGEST));
      }}
    >
      <fieldset>
        <legend>{t.review.why}</legend>
        {REASONS.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={group}
              value={one}
              checked={one === reason}
              onChange={() => setReason(one)}
            />
            {t.review.reason[one]}
          </label>
        ))}
      </fieldset>
      <TextField
        label={reason === 'other' ? t.review.textNeeded : t.review.text}
        value={text}
        onInput={setText}
      />
      <div class="review-acts">
        <Button variant="quiet" onClick={onCancel}>
          {t.review.cancel}
        </Button>
        <button type="submit" class="btn is-default" disabled={lacks}>
          {t.review.dismissNow}
        </button>
      </div>
    </form>
  );
}
