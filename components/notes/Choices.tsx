import { fieldName } from '@/components/review/read-words';
import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import { Icon } from '@/components/ui/Icon';
import { TriangleAlert } from '@/components/ui/icons';
import { shortTime } from '@/components/ui/time';
import type { Messages } from '@/lib/i18n';
import type { ChecklistTexts } from '@/lib/lexicon/build/texts';
import { type Choice, fieldOfChoice, isWord, type Versions } from '@/lib/notes/choice';
import type { Label } from '@/lib/notes/labels';
import { type Status, statusChoices, statusName } from '@/lib/notes/statuses';
import type { Word } from '@/lib/review/said';

export interface ChoicesProps {
  undecided: readonly Versions[];
  /** The person's set. */
  statuses: readonly Status[];
  /** Names of items and rules. */
  texts: Pick<ChecklistTexts, 'items' | 'rules'>;
  /** @param over stamps of all values that were shown. */
  onDecide: (choice: Choice, over: string[]) => void;
}

/** What was said in several ways at once: the newest is shown, and a person decides. */
export function Choices({ undecided, statuses, texts, onDecide }: ChoicesProps) {
  const { language, t } = useI18n();
  const { choices } = t.notes;
  if (undecided.length === 0) return null;
  return (
    <section class="label-choices" aria-label={choices.name}>
      {undecided.map((versions) => {
        const [newest] = versions;
        if (!newest) return null;
        const name = nameOf(newest.choice, texts, t);
        const over = versions.flatMap(({ stamps }) => stamps);
        return (
          <div key={fieldOfChoice(newest.choice)} class="label-choice">
            <p class="sm">
              <Icon of={TriangleAlert} size={14} /> {choices.title(name, versions.length)}
            </p>
            <ul>
              {versions.map(({ choice, stamps, at, by }) => {
                const words = isWord(choice) ? saidWords(choice, t) : labelWords(choice, statuses, t);
                return (
                  <li key={stamps[0]}>
                    <Button label={choices.keep(name, words)} onClick={() => onDecide(choice, over)}>
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

function nameOf(choice: Choice, { items, rules }: ChoicesProps['texts'], t: Messages): string {
  const { choices } = t.notes;
  if (choice.about === 'status') return t.notes.statusLabel;
  if (choice.about === 'rating') return t.notes.rating;
  if (choice.about === 'owner') return t.notes.owner;
  if (choice.about === 'read') return fieldName(choice.field, t);
  if (choice.about === 'item') return choices.item(items[choice.item]?.name ?? choice.item);
  if (choice.about === 'role') return choices.role;
  if (choice.about === 'finding') {
    const rule = choice.card.slice(0, choice.card.lastIndexOf(':'));
    return choices.finding(rules[rule]?.name ?? rule);
  }
  return choice.about === 'tag' ? choices.tag(choice.tag) : '';
}

/** What one value of a label says. */
function labelWords(label: Label, statuses: readonly Status[], t: Messages): string {
  const { choices } = t.notes;
  if (label.about === 'tag') return label.says ? choices.on : choices.off;
  if (label.says === null || label.about === 'same') return choices.none;
  if (label.about === 'rating') return t.notes.stars(label.says);
  if (label.about === 'read') return label.says || choices.none;
  if (label.about === 'owner') return [t.postings.owners[label.says.kind], label.says.name].join(' ').trim();
  const status = statusChoices(statuses, label.says).find(({ id }) => id === label.says);
  return status ? statusName(status, t.notes.status) : label.says;
}

/** What one word on the judgement says. */
function saidWords(word: Word, { notes, review }: Messages): string {
  if (word.about === 'finding') {
    if (word.says === null) return review.state.open;
    const { state, reason, text } = word.says;
    const why = [reason && review.reason[reason], text].filter(Boolean).join(review.colon);
    return [review.state[state], why].filter(Boolean).join(' · ');
  }
  if (word.says === null) return notes.choices.asJudged;
  if (word.about === 'role') return review.roleSaid[word.says.is];
  if (word.says.is === 'missing') return review.refused;
  return word.says.quote === null ? review.covered : review.coveredBy(word.says.quote);
}
