import { useRef, useState } from 'preact/hooks';
import { useKeptFocus } from '@/components/review/use-kept-focus';
import { useI18n } from '@/components/ui/I18n';
import { IconButton } from '@/components/ui/IconButton';
import { X } from '@/components/ui/icons';
import { Select } from '@/components/ui/Select';
import { TextField } from '@/components/ui/TextField';
import { OWNER_KINDS, type Owner, type OwnerKind } from '@/lib/notes/labels';
import { guessOwner } from '@/lib/notes/owners';

export interface OwnerListProps {
  owners: readonly Owner[];
  onChange: (owners: readonly Owner[]) => void;
}

/** As many UTF-16 code units as a name may have. */
const NAME_LENGTH = 60;

/** The companies by which it is guessed whose a posting is. */
export function OwnerList({ owners, onChange }: OwnerListProps) {
  const { t } = useI18n();
  const place = useRef<HTMLDivElement>(null);
  const acts = useKeptFocus(place, owners.length);
  const words = t.notes.settings;
  const put = (at: number, owner: Owner) => onChange(owners.map((old, n) => (n === at ? owner : old)));
  const [first] = owners.filter(({ name }) => name.trim() !== '');
  return (
    <div class="setting is-list" data-setting="owners" ref={place} tabIndex={-1}>
      <h3>{words.owners}</h3>
      <p class="sm sec">
        {owners.length === 0 ? words.ownersNone : ''} {words.ownersWhy}
      </p>
      {owners.length > 0 && (
        <ul class="owner-list">
          {owners.map((owner, n) => (
            <li key={n}>
              <TextField
                label={words.ownerName(owner.name)}
                hideLabel
                value={owner.name}
                maxLength={NAME_LENGTH}
                onInput={(name) => put(n, { ...owner, name })}
              />
              <KindSelect
                label={words.kind(owner.name)}
                kind={owner.kind}
                onKind={(kind) => put(n, { ...owner, kind })}
              />
              <IconButton
                icon={X}
                label={words.removeOwner(owner.name)}
                onClick={() => {
                  acts();
                  onChange(owners.filter((_, at) => at !== n));
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <NewOwner onAdd={(owner) => onChange([...owners, owner])} />
      {first && <Sample company={words.sampleCompany(first.name)} owners={owners} />}
    </div>
  );
}

/** What is guessed of a posting of this company. */
function Sample({ company, owners }: { company: string; owners: readonly Owner[] }) {
  const { t } = useI18n();
  const guess = guessOwner(company, owners);
  return (
    <figure class="setting-preview" aria-label={t.settings.preview}>
      <span>{company}</span>
      <span aria-hidden="true">→</span>
      <span class="sec">
        {guess ? t.notes.guess(t.postings.owners[guess.kind], guess.name) : t.notes.settings.unguessed}
      </span>
    </figure>
  );
}

function KindSelect({
  label,
  kind,
  onKind,
}: {
  label: string;
  kind: OwnerKind;
  onKind: (kind: OwnerKind) => void;
}) {
  const { t } = useI18n();
  return (
    <Select
      label={label}
      hideLabel
      value={kind}
      options={OWNER_KINDS.map((value) => ({ value, label: t.postings.owners[value] }))}
      onChange={(value) => {
        const chosen = OWNER_KINDS.find((one) => one === value);
        if (chosen) onKind(chosen);
      }}
    />
  );
}

function NewOwner({ onAdd }: { onAdd: (owner: Owner) => void }) {
  const { t } = useI18n();
  const [name, setName] = useState('');
  const [kind, setKind] = useState<OwnerKind>('rival');
  const words = t.notes.settings;
  return (
    <form
      class="list-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') return;
        onAdd({ kind, name: name.trim() });
        setName('');
      }}
    >
      <TextField
        label={words.newOwner}
        hideLabel
        value={name}
        placeholder={words.newOwner}
        maxLength={NAME_LENGTH}
        onInput={setName}
      />
      <KindSelect label={words.newKind} kind={kind} onKind={setKind} />
      <button type="submit" class="btn is-default" disabled={name.trim() === ''}>
        {words.add}
      </button>
    </form>
  );
}
