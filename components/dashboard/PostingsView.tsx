import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { useI18n } from '@/components/ui/I18n';
import { ClipboardPaste, LayoutDashboard, Search } from '@/components/ui/icons';
import { Skeleton } from '@/components/ui/Skeleton';
import { TextField } from '@/components/ui/TextField';
import { Toast } from '@/components/ui/Toast';
import type { PostingSummary } from '@/lib/posting/summary';
import { PostingLine } from './PostingLine';

export interface PostingsViewProps {
  /** Last seen first; null while they are read. */
  postings: readonly PostingSummary[] | null;
  /** Deletes at once and gives the way back. */
  onRemove: (key: string) => Promise<() => void>;
  onPaste: () => void;
}

/** Rows that are listed at first, and added at each press. */
const PAGE = 200;
/** How long a deletion can be undone. */
const UNDO_MS = 8000;

/** The postings that are kept, with a search over titles and companies. */
export function PostingsView({ postings, onRemove, onPaste }: PostingsViewProps) {
  const { t } = useI18n();
  const [words, setWords] = useState('');
  const [room, setRoom] = useState(PAGE);
  const [removed, setRemoved] = useState<{ title: string; undo: () => void; nonce: number } | null>(null);
  const wanted = words.trim().toLowerCase();
  const shown = (postings ?? []).filter(({ title, company }) =>
    `${title} ${company ?? ''}`.toLowerCase().includes(wanted),
  );
  const remove = (posting: PostingSummary) =>
    void onRemove(posting.key).then((undo) =>
      setRemoved((old) => ({ title: posting.title, undo, nonce: (old?.nonce ?? 0) + 1 })),
    );

  return (
    <section class="postings">
      <header class="postings-head">
        <h1>{t.dashboard.postings}</h1>
        {postings && postings.length > 0 && (
          <span class="dim">{t.dashboard.count(shown.length, postings.length)}</span>
        )}
        <span class="grow" />
        {postings && postings.length > 0 && (
          <TextField
            label={t.dashboard.search}
            hideLabel
            icon={Search}
            value={words}
            placeholder={t.dashboard.search}
            onInput={setWords}
          />
        )}
      </header>
      {postings === null && (
        <div role="status">
          <span class="sr">{t.dashboard.loading}</span>
          <Skeleton />
        </div>
      )}
      {postings?.length === 0 && (
        <EmptyState level={2} icon={LayoutDashboard} title={t.dashboard.none} why={t.dashboard.noneWhy}>
          <Button variant="primary" icon={ClipboardPaste} onClick={onPaste}>
            {t.dashboard.paste}
          </Button>
        </EmptyState>
      )}
      {postings && postings.length > 0 && shown.length === 0 && (
        <EmptyState
          level={2}
          icon={Search}
          title={t.dashboard.notFound}
          why={t.dashboard.notFoundWhy(words.trim())}
        >
          <Button onClick={() => setWords('')}>{t.dashboard.clear}</Button>
        </EmptyState>
      )}
      {shown.length > 0 && (
        <div class="table-frame">
          <table>
            <thead>
              <tr>
                <th scope="col">{t.dashboard.title}</th>
                <th scope="col">{t.dashboard.score}</th>
                <th scope="col" class="end">
                  {t.dashboard.gaps}
                </th>
                <th scope="col">{t.dashboard.seen}</th>
                <th scope="col">
                  <span class="sr">{t.dashboard.actions}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.slice(0, room).map((posting) => (
                <PostingLine key={posting.key} posting={posting} onRemove={() => remove(posting)} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {shown.length > room && (
        <p class="postings-more">
          <Button onClick={() => setRoom(room + PAGE)}>
            {t.dashboard.more(Math.min(PAGE, shown.length - room))}
          </Button>
        </p>
      )}
      <Toast
        text={removed && t.dashboard.removed(removed.title)}
        nonce={removed?.nonce ?? 0}
        ms={UNDO_MS}
        action={
          removed
            ? {
                label: t.dashboard.undo,
                onClick: () => {
                  removed.undo();
                  setRemoved(null);
                },
              }
            : undefined
        }
        onGone={() => setRemoved(null)}
      />
    </section>
  );
}
