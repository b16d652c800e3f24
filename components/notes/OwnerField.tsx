import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import { Check } from '@/components/ui/icons';
import { Select } from '@/components/ui/Select';
import { TextField } from '@/components/ui/TextField';
import { OWNER_KINDS, OWNER_NAME, type Owner, type OwnerKind } from '@/lib/notes/labels';

export interface OwnerFieldProps {
  /** Null while the person said nothing. */
  owner: Owner | null;
  /** From the person's list of companies. */
  guess: Owner | null;
  /** The posting's company, to begin with. */
  company: string | null;
  onChange: (owner: Owner | null) => void;
}

/** Whose posting it is, by name; a guess is shown as one until the person confirms it. */
export function OwnerField({ owner, guess, company, onChange }: OwnerFieldProps) {
  const { t } = useI18n();
  const kinds = t.postings.owners;
  const choose = (value: string) => {
    const kind = OWNER_KINDS.find((one): one is OwnerKind => one === value);
    const name = owner?.name || guess?.name || company || '';
    onChange(kind ? { kind, name: name.slice(0, OWNER_NAME) } : null);
  };
  return (
    <div class="owner">
      <Select
        label={t.notes.owner}
        hideLabel
        value={owner?.kind ?? ''}
        options={[
          { value: '', label: t.notes.noOwner },
          ...OWNER_KINDS.map((kind) => ({ value: kind, label: kinds[kind] })),
        ]}
        onChange={choose}
      />
      {owner && (
        <TextField
          label={t.notes.ownerName}
          hideLabel
          value={owner.name}
          maxLength={OWNER_NAME}
          placeholder={t.notes.ownerName}
          onInput={(name) => onChange({ ...owner, name })}
        />
      )}
      {!owner && guess && (
        <span class="owner-guess">
          <span class="sm sec">{t.notes.guess(kinds[guess.kind], guess.name)}</span>
          <Button variant="link" icon={Check} onClick={() => onChange(guess)}>
            {t.notes.confirmGuess}
          </Button>
        </span>
      )}
    </div>
  );
}
