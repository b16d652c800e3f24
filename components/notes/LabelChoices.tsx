import { fieldName } from '@/components/review/read-words';
import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import { Icon } from '@/components/ui/Icon';
import { TriangleAlert } from '@/components/ui/icons';
import { shortTime } from '@/components/ui/time';
import type { Messages } from '@/lib/i18n';
import { fieldOfLabel, type Label, type LabelVersions } from '@/lib/notes/labels';
import { type Status, statusChoices, statusName } from '@/lib/notes/statuses';

export interface LabelChoicesProps {
  undecided: readonly LabelVersions[];
  /** The person's set. */
  statuses: readonly Status[];
  /** @param over stamps of all values that were shown. */
  onDecide: (label: Label, over: string[]) => void;
}

/** Labels that were given several values at once: the newest is shown, and a person decides. */
export function LabelChoices({ undecided, statuses, onDecide }: LabelChoicesProps) {
  const { language, t } = useI18n();
  const { choices } = t.notes;
  if (undecided.length === 0) return null;
  return (
    <section class="label-choices" aria-label={choices.name}>
      {undecided.map((versions) => {
        const [newest] = versions;
        if (!newest) return null;
        const name = nameOf(newest.label, t);
        const over = versions.map(({ stamp }) => stamp);
        return (
          <div key={fieldOfLabel(newest.label)} class="label-choice">
            <p class="sm">
              <Icon of={TriangleAlert} size={14} /> {choices.title(name, versions.length)}
            </p>
            <ul>
              {versions.map(({ label, stamp, at, by }) => {
                const words = wordsOf(label, statuses, t);
                return (
                  <li key={stamp}>
                    <Button label={choices.keep(name, words)} onClick={() => onDecide(label, over)}>
                      {words}
                    </Button>
                    <span class="sm dim">
                      {shortTime(at, language)}
                      {by && ` · ${t.notes.by(by)}`}
                    </span>
                  </li>
                );
              })}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

function nameOf(label: Label, t: Messages): string {
  if (label.about === 'status') return t.notes.statusLabel;
  if (label.about === 'rating') return t.notes.rating;
  if (label.about === 'owner') return t.notes.owner;
  if (label.about === 'read') return fieldName(label.field, t);
  return label.about === 'tag' ? t.notes.choices.tag(label.tag) : '';
}

/** What one value says. */
function wordsOf(label: Label, statuses: readonly Status[], t: Messages): string {
  const { choices } = t.notes;
  if (label.about === 'tag') return label.says ? choices.on : choices.off;
  if (label.says === null || label.about === 'same') return choices.none;
  if (label.about === 'rating') return t.notes.stars(label.says);
  if (label.about === 'read') return label.says || choices.none;
  if (label.about === 'owner') return [t.postings.owners[label.says.kind], label.says.name].join(' ').trim();
  const status = statusChoices(statuses, label.says).find(({ id }) => id === label.says);
  return status ? statusName(status, t.notes.status) : label.says;
}
