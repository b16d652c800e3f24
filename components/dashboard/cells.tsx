import type { ComponentChildren } from 'preact';
import { Chip } from '@/components/ui/Chip';
import { Icon } from '@/components/ui/Icon';
import { Bookmark, CircleAlert, EyeOff, PencilLine, Star, TriangleAlert } from '@/components/ui/icons';
import { shortTime } from '@/components/ui/time';
import type { Language, Messages } from '@/lib/i18n';
import type { PostingSummary } from '@/lib/posting/summary';
import type { ColumnId } from '@/lib/table/columns';

/** What cells are drawn with. */
export interface CellWords {
  t: Messages;
  language: Language;
  siteName: (reader: string) => string;
  statusName: (status: string) => string;
}

type Cell = (posting: PostingSummary, words: CellWords) => ComponentChildren;

/** How each column but the title's is drawn. */
export const CELLS: Record<Exclude<ColumnId, 'title'>, Cell> = {
  site: ({ reader }, { siteName }) => siteName(reader),
  place: ({ place }) => place ?? '—',
  salary: ({ salary }) => salary ?? '—',
  score: (posting, { t }) => <ScoreCell posting={posting} words={t.postings.unscored} />,
  missing: ({ score, missing }) => (score === null ? '—' : missing),
  findings: (posting, { t }) => <FindingsCell posting={posting} t={t} />,
  status: ({ status }, { statusName }) => (status === null ? '—' : statusName(status)),
  tags: ({ tags }) =>
    tags.length === 0
      ? '—'
      : tags.map((tag) => (
          <span key={tag} class="tag">
            {tag}
          </span>
        )),
  owner: ({ owner }, { t }) =>
    owner === null ? '—' : [t.postings.owners[owner.kind], owner.name].filter(Boolean).join(' · '),
  rating: ({ rating }, { t }) =>
    rating === null ? (
      '—'
    ) : (
      <span class="stars" role="img" aria-label={t.postings.stars(rating)}>
        {[1, 2, 3, 4, 5].map((n) => (
          <Icon key={n} of={Star} size={12} class={n <= rating ? 'is-on' : ''} />
        ))}
      </span>
    ),
  notes: ({ notes }) =>
    notes === 0 ? (
      '—'
    ) : (
      <Chip meaning="note" icon={Bookmark}>
        {notes}
      </Chip>
    ),
  first: ({ firstSeen }, { language }) => <Time at={firstSeen} language={language} />,
  times: ({ times }, { t }) => t.postings.times(times),
  seen: ({ seen }, { language }) => <Time at={seen} language={language} />,
};

function Time({ at, language }: { at: number; language: Language }) {
  return <time dateTime={new Date(at).toISOString()}>{shortTime(at, language)}</time>;
}

function ScoreCell({ posting: { score }, words }: { posting: PostingSummary; words: string }) {
  if (score === null)
    return (
      <Chip meaning="unknown" icon={EyeOff}>
        {words}
      </Chip>
    );
  return (
    <span class="posting-score">
      <b>{score}</b>
      <span class="mini is-banded" style={{ '--v': String(score) }} aria-hidden="true" />
    </span>
  );
}

function FindingsCell({ posting: { findings, state }, t }: { posting: PostingSummary; t: Messages }) {
  if (findings === null) return <>—</>;
  const { illegal, risky, style } = findings;
  if (illegal + risky + style === 0)
    return <span class="dim">{state === 'partial' ? t.postings.has.partial : t.postings.clean}</span>;
  return (
    <span class="chips">
      {illegal > 0 && (
        <Chip meaning="unlawful" icon={CircleAlert}>
          {t.postings.illegal(illegal)}
        </Chip>
      )}
      {risky > 0 && (
        <Chip meaning="risky" icon={TriangleAlert}>
          {t.postings.risky(risky)}
        </Chip>
      )}
      {illegal + risky === 0 && (
        <Chip meaning="style" icon={PencilLine}>
          {t.postings.style(style)}
        </Chip>
      )}
    </span>
  );
}
