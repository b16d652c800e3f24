import { useI18n } from '@/components/ui/I18n';
import type { Undecided } from '@/lib/app/sync/desk';
import type { Messages } from '@/lib/i18n';

export interface UndecidedCardProps {
  undecided: readonly Undecided[];
  /** Address of the page where it is decided. */
  hrefOf: (undecided: Undecided) => string;
}

/** So many are named; the next ones move up as they are decided. */
const MOST = 20;

/** Where the same was written in two places at the same time, and a person is to decide. */
export function UndecidedCard({ undecided, hrefOf }: UndecidedCardProps) {
  const { t } = useI18n();
  const { sync } = t;
  if (undecided.length === 0) return null;
  return (
    <section class="data-card" aria-label={sync.undecided}>
      <h2>{sync.undecided}</h2>
      <p class="sm dim">{sync.undecidedWhy}</p>
      <ul class="sync-bad">
        {undecided.slice(0, MOST).map((one) => (
          <li key={`${one.on} ${one.key}`}>
            <a class="grow" href={hrefOf(one)}>
              {nameOf(one, t)}
            </a>
            <span class="sm dim">
              {[
                one.notes > 0 && sync.undecidedNotes(one.notes),
                one.others > 0 && sync.undecidedOthers[one.on](one.others),
              ]
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

function nameOf({ on, title }: Undecided, t: Messages): string {
  if (on === 'profile') return t.seeker.profile.title;
  if (on === 'draft') return title?.trim() || t.drafts.untitled;
  return title ?? t.allNotes.unkept;
}

/** How many there are in all. */
export function countUndecided(undecided: readonly Undecided[]): number {
  return undecided.reduce((sum, { notes, others }) => sum + notes + others, 0);
}
