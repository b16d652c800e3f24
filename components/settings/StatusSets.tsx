import { useEffect, useRef, useState } from 'preact/hooks';
import { useKeptFocus } from '@/components/review/use-kept-focus';
import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import { IconButton } from '@/components/ui/IconButton';
import { ChevronDown, ChevronUp, Plus, X } from '@/components/ui/icons';
import { TextField } from '@/components/ui/TextField';
import {
  addStatus,
  moveStatus,
  ownStatusId,
  removeStatus,
  renameStatus,
  type StatusSets as Sets,
  STATUS_LENGTH,
  type Status,
  statusName,
} from '@/lib/notes/statuses';

export interface StatusSetsProps {
  sets: Sets;
  onChange: (sets: Sets) => void;
}

/** The statuses that postings can be given, for either of the two people. */
export function StatusSets({ sets, onChange }: StatusSetsProps) {
  const { t } = useI18n();
  return (
    <div class="setting is-list" data-setting="statuses">
      <h3>{t.notes.settings.statuses}</h3>
      <p class="sm sec">{t.notes.settings.statusesWhy}</p>
      <div class="status-sets">
        {(['recruiter', 'seeker'] as const).map((persona) => (
          <StatusSet
            key={persona}
            name={t.notes.settings.setOf[persona]}
            set={sets[persona]}
            onChange={(set) => onChange({ ...sets, [persona]: [...set] })}
          />
        ))}
      </div>
    </div>
  );
}

interface StatusSetProps {
  name: string;
  set: readonly Status[];
  onChange: (set: readonly Status[]) => void;
}

function StatusSet({ name, set, onChange }: StatusSetProps) {
  const { t } = useI18n();
  const place = useRef<HTMLFieldSetElement>(null);
  const acts = useKeptFocus(place, set.filter(({ removed }) => removed).length);
  const words = t.notes.settings;
  const given = set.filter(({ removed }) => !removed);
  const removed = set.filter((status) => status.removed);
  const nameOf = (status: Status) => statusName(status, t.notes.status);
  return (
    <fieldset class="status-set" ref={place} tabIndex={-1}>
      <legend>{name}</legend>
      <ol>
        {given.map((status, n) => {
          const called = nameOf(status);
          return (
            <li key={status.id}>
              <NameField
                label={words.name(called)}
                name={called}
                onName={(typed) => onChange(renameStatus(set, status.id, typed))}
              />
              <IconButton
                icon={ChevronUp}
                label={words.up(called)}
                disabled={n === 0}
                onClick={() => onChange(moveStatus(set, status.id, -1))}
              />
              <IconButton
                icon={ChevronDown}
                label={words.down(called)}
                disabled={n === given.length - 1}
                onClick={() => onChange(moveStatus(set, status.id, 1))}
              />
              <IconButton
                icon={X}
                label={words.remove(called)}
                onClick={() => {
                  acts();
                  onChange(removeStatus(set, status.id));
                }}
              />
            </li>
          );
        })}
      </ol>
      <NewStatus onAdd={(typed) => onChange(addStatus(set, ownStatusId(set, typed), typed))} />
      {removed.length > 0 && (
        <p class="status-removed sm sec">
          {words.removed}
          {removed.map((status) => (
            <Button
              key={status.id}
              variant="link"
              label={words.back(nameOf(status))}
              onClick={() => {
                acts();
                onChange(removeStatus(set, status.id, false));
              }}
            >
              {nameOf(status)}
            </Button>
          ))}
        </p>
      )}
      <figure class="setting-preview" aria-label={words.sample}>
        {given.map((status) => (
          <span key={status.id} class="tag">
            {nameOf(status)}
          </span>
        ))}
      </figure>
    </fieldset>
  );
}

/** A name as it is typed, while it is; it is kept without what is superfluous. */
function NameField({
  label,
  name,
  onName,
}: {
  label: string;
  name: string;
  onName: (typed: string) => void;
}) {
  const [typed, setTyped] = useState(name);
  useEffect(() => {
    setTyped((old) => (old.trim() === '' || old.trim() === name ? old : name));
  }, [name]);
  return (
    <TextField
      label={label}
      hideLabel
      value={typed}
      placeholder={name}
      maxLength={STATUS_LENGTH}
      onInput={(value) => {
        setTyped(value);
        onName(value);
      }}
    />
  );
}

function NewStatus({ onAdd }: { onAdd: (name: string) => void }) {
  const { t } = useI18n();
  const [typed, setTyped] = useState('');
  return (
    <form
      class="list-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() === '') return;
        onAdd(typed);
        setTyped('');
      }}
    >
      <TextField
        label={t.notes.settings.newName}
        hideLabel
        icon={Plus}
        value={typed}
        placeholder={t.notes.settings.newName}
        maxLength={STATUS_LENGTH}
        onInput={setTyped}
      />
      <button type="submit" class="btn is-default" disabled={typed.trim() === ''}>
        {t.notes.settings.add}
      </button>
    </form>
  );
}
