import { useI18n } from '@/components/ui/I18n';
import type { Undecided } from '@/lib/app/sync/desk';

export interface UndecidedCardProps {
  undecided: readonly Undecided[];
  /** Address of a posting's page. */
  postingHref: (key: string) => string;
}

/** So many are named; the next ones move up as they are decided. */
const MOST = 20;

/** Where somebody else wrote the same at the same time: on which postings a person is to decide. */
export function UndecidedCard({ undecided, postingHref }: UndecidedCardProps) {
  const { t } = useI18n();
  const { sync } = t;
  if (undecided.length === 0) return null;
  return (
    <section class="data-card" aria-label={sync.undecided}>
      <h2>{sync.undecided}</h2>
      <p class="sm dim">{sync.undecidedWhy}</p>
      <ul class="sync-bad">
        {undecided.slice(0, MOST).map(({ key, title, notes, labels }) => (
          <li key={key}>
            <a class="grow" href={postingHref(key)}>
              {title ?? t.allNotes.unkept}
            </a>
            <span class="sm dim">
              {[notes > 0 && sync.undecidedNotes(notes), labels > 0 && sync.undecidedLabels(labels)]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {undecided.length > MOST && <p class="sm dim">{sync.undecidedMore(undecided.length - MOST)}</p>}
    </section>
  );
}

/** How many notes and labels. */
export function countUndecided(undecided: readonly Undecided[]): number {
  return undecided.reduce((sum, { notes, labels }) => sum + notes + labels, 0);
}
