import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import { TextField } from '@/components/ui/TextField';

/** As long as a name may be. */
const LONGEST = 40;

/** Asks once for the name that decisions carry; it may be left out. @param onSign an empty name is none. */
export function SignForm({ onSign }: { onSign: (name: string) => void }) {
  const { t } = useI18n();
  const [name, setName] = useState('');
  return (
    <form
      class="sign"
      aria-label={t.review.sign}
      onSubmit={(event) => {
        event.preventDefault();
        onSign(name.trim().slice(0, LONGEST));
      }}
    >
      <TextField label={t.review.sign} value={name} placeholder={t.review.signHint} onInput={setName} />
      <button type="submit" class="btn is-default" disabled={name.trim() === ''}>
        {t.review.signNow}
      </button>
      <Button variant="quiet" onClick={() => onSign('')}>
        {t.review.unsigned}
      </Button>
    </form>
  );
}
