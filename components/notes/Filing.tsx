import { useI18n } from '@/components/ui/I18n';
import { Select } from '@/components/ui/Select';
import { Stars } from '@/components/ui/Stars';
import type { Label, Labels, Owner } from '@/lib/notes/labels';
import { type Status, statusChoices, statusName } from '@/lib/notes/statuses';
import { OwnerField } from './OwnerField';
import { TagInput } from './TagInput';

export interface FilingProps {
  labels: Labels;
  /** The person's set. */
  statuses: readonly Status[];
  /** All tags in use. */
  tags: readonly string[];
  /** From the person's list of companies. */
  guess: Owner | null;
  company: string | null;
  onLabel: (label: Label) => void;
}

/** What a person files the posting under: status, rating, tags, and whose it is. */
export function Filing({ labels, statuses, tags, guess, company, onLabel }: FilingProps) {
  const { t } = useI18n();
  const { status, rating, owner } = labels;
  return (
    <section class="filing" aria-label={t.notes.filing}>
      <span class="filing-name" aria-hidden="true">
        {t.notes.statusLabel}
      </span>
      <div class="filing-line">
        <Select
          label={t.notes.statusLabel}
          hideLabel
          value={status ?? ''}
          options={[
            { value: '', label: t.notes.noStatus },
            ...statusChoices(statuses, status).map((one) => {
              const name = statusName(one, t.notes.status);
              return { value: one.id, label: one.removed ? t.notes.removedStatus(name) : name };
            }),
          ]}
          onChange={(value) => onLabel({ about: 'status', says: value || null })}
        />
        <Stars
          label={t.notes.rating}
          value={rating}
          words={{ stars: t.notes.stars, none: t.notes.noRating }}
          onChange={(says) => onLabel({ about: 'rating', says })}
        />
      </div>
      <span class="filing-name" aria-hidden="true">
        {t.notes.tags}
      </span>
      <TagInput
        tags={labels.tags}
        known={tags}
        onAdd={(tag) => onLabel({ about: 'tag', tag, says: true })}
        onRemove={(tag) => onLabel({ about: 'tag', tag, says: null })}
      />
      <span class="filing-name" aria-hidden="true">
        {t.notes.owner}
      </span>
      <OwnerField
        owner={owner}
        guess={guess}
        company={company}
        onChange={(says) => onLabel({ about: 'owner', says })}
      />
    </section>
  );
}
