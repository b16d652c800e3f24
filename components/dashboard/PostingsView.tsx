import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { useI18n } from '@/components/ui/I18n';
import { CircleAlert, ClipboardPaste, LayoutDashboard, Search } from '@/components/ui/icons';
import { Skeleton } from '@/components/ui/Skeleton';
import { TextField } from '@/components/ui/TextField';
import { Toast } from '@/components/ui/Toast';
import type { Label } from '@/lib/notes/labels';
import type { PostingSummary } from '@/lib/posting/summary';
import type { ColumnId } from '@/lib/table/columns';
import { arrange, FIRST_QUERY, type Query } from '@/lib/table/query';
import type { CellWords } from './cells';
import { FilterBar } from './FilterBar';
import { PostingTable } from './PostingTable';
import { SelectionBar } from './SelectionBar';
import { useSelection } from './use-selection';

/** Tells how far a change of many has got. */
export type Told = (done: number, all: number) => void;

export interface PostingsViewProps extends Pick<CellWords, 'siteName' | 'statusName'> {
  /** Null while they are read; at first only some. */
  postings: readonly PostingSummary[] | null;
  /** How many there are in all; null until they are counted. */
  total: number | null;
  /** Share of them that has been read, 0 to 1: the others are found and ordered once they are. */
  read: number;
  /** Why they could not be read. */
  trouble?: 'newer' | 'unread' | undefined;
  statuses: readonly { id: string; name: string }[];
  columns: readonly ColumnId[];
  /** What is searched for, and what was found; null while nothing is. */
  search: string;
  found: ReadonlySet<string> | null;
  /** 0 to 1: how much of the texts can be searched. */
  searchable: number;
  href: (key: string) => string;
  onSearch: (words: string) => void;
  onColumns: (columns: ColumnId[]) => void;
  /** Puts a label on many and gives the way back. @throws where it was not saved. */
  onLabel: (keys: readonly string[], label: Label, told: Told) => Promise<() => void>;
  /** Deletes at once and gives the way back. @throws where it was not done. */
  onRemove: (keys: readonly string[], told: Told) => Promise<() => void>;
  /** Goes through them one by one. */
  onQueue: (keys: readonly string[]) => void;
  /** Without it nothing is exported here. */
  onExport?: ((keys: readonly string[]) => void) | undefined;
  onRetry: () => void;
  onPaste: () => void;
  /** Further controls of the head. */
  more?: ComponentChildren;
  /** What stands between head and table, such as the export of what is chosen. */
  aside?: ComponentChildren;
}

/** How long a change of many can be undone. */
const UNDO_MS = 15_000;

/** The postings that are kept: found, narrowed, ordered, and changed many at once. */
export function PostingsView(props: PostingsViewProps) {
  const { postings, total, read, columns, search, found, searchable, statuses, siteName, statusName } = props;
  const { t } = useI18n();
  const [query, setQuery] = useState<Query>(FIRST_QUERY);
  const shown = useMemo(() => arrange(postings ?? [], query, found), [postings, query, found]);
  const selection = useSelection(shown);
  const [working, setWorking] = useState<{ done: number; all: number } | null>(null);
  const [said, setSaid] = useState<{ text: string; undo?: () => void; nonce: number } | null>(null);
  const say = (text: string, undo?: () => void) =>
    setSaid((old) => ({ text, nonce: (old?.nonce ?? 0) + 1, ...(undo ? { undo } : {}) }));

  /** One change of all that are chosen; what is said of it tells whether it was saved. */
  const change = async (doIt: (keys: string[], told: Told) => Promise<[string, () => void]>) => {
    const keys = selection.keys();
    try {
      say(...(await doIt(keys, (some, all) => setWorking({ done: some, all }))));
    } catch {
      say(t.postings.failed);
    } finally {
      setWorking(null);
    }
  };
  const some = postings !== null && postings.length > 0;
  const { selected } = selection;
  const hidden = useMemo(
    () => selected.size - shown.filter(({ key }) => selected.has(key)).length,
    [shown, selected],
  );
  const chosenTags = useMemo(() => tagsOf(postings ?? [], selected), [postings, selected]);

  return (
    <section class="postings">
      <header class="postings-head">
        <h1>{t.dashboard.postings}</h1>
        {some && (
          <span class="dim" role="status">
            {t.postings.count(shown.length, total ?? postings.length)}
            {read < 1 && ` · ${t.postings.reading(Math.floor(read * 100))}`}
          </span>
        )}
        <span class="grow" />
        {props.more}
      </header>
      {props.trouble ? (
        <EmptyState
          level={2}
          icon={CircleAlert}
          title={t.postings[props.trouble]}
          why={t.postings[`${props.trouble}Why`]}
        >
          <Button onClick={props.onRetry}>{t.postings.retry}</Button>
        </EmptyState>
      ) : (
        postings === null && (
          <div role="status">
            <span class="sr">{t.dashboard.loading}</span>
            <Skeleton />
          </div>
        )
      )}
      {props.aside}
      {postings?.length === 0 && (
        <EmptyState level={2} icon={LayoutDashboard} title={t.dashboard.none} why={t.dashboard.noneWhy}>
          <Button variant="primary" icon={ClipboardPaste} onClick={props.onPaste}>
            {t.dashboard.paste}
          </Button>
        </EmptyState>
      )}
      {some && (
        <div class="postings-card">
          <div class="postings-search">
            <TextField
              label={t.postings.search}
              hideLabel
              icon={Search}
              value={search}
              placeholder={t.postings.search}
              onInput={props.onSearch}
            />
            {search !== '' && searchable < 1 && (
              <span class="sm dim">{t.postings.searching(Math.floor(searchable * 100))}</span>
            )}
          </div>
          <FilterBar
            postings={postings}
            filters={query.filters}
            columns={columns}
            siteName={siteName}
            statusName={statusName}
            onFilters={(filters) => setQuery({ ...query, filters })}
            onColumns={props.onColumns}
          />
          {selection.count > 0 && (
            <SelectionBar
              count={selection.count}
              hidden={hidden}
              tags={chosenTags}
              statuses={statuses}
              working={working}
              onLabel={(label) =>
                void change(async (keys, told) => {
                  const undo = await props.onLabel(keys, label, told);
                  return [t.postings.done(keys.length), undo];
                })
              }
              onQueue={() => props.onQueue(selection.keys())}
              onExport={props.onExport && (() => props.onExport?.(selection.keys()))}
              onDelete={() =>
                void change(async (keys, told) => {
                  const undo = await props.onRemove(keys, told);
                  selection.none();
                  return [t.postings.deleted(keys.length), undo];
                })
              }
              onNone={selection.none}
            />
          )}
          {shown.length > 0 ? (
            <PostingTable
              postings={shown}
              columns={columns}
              sort={query.sort}
              selected={selection.selected}
              siteName={siteName}
              statusName={statusName}
              href={props.href}
              onSort={(sort) => setQuery({ ...query, sort })}
              onSelect={selection.select}
              onSelectAll={selection.all}
            />
          ) : (
            <EmptyState level={2} icon={Search} title={t.postings.nothing} why={t.postings.nothingWhy}>
              <Button
                onClick={() => {
                  props.onSearch('');
                  setQuery({ ...query, filters: {} });
                }}
              >
                {t.postings.clearFilters}
              </Button>
            </EmptyState>
          )}
        </div>
      )}
      <Toast
        text={said?.text ?? null}
        nonce={said?.nonce ?? 0}
        ms={UNDO_MS}
        action={
          said?.undo && {
            label: t.dashboard.undo,
            onClick: () => {
              said.undo?.();
              setSaid(null);
            },
          }
        }
        onGone={() => setSaid(null)}
      />
    </section>
  );
}

/** The tags that any of the chosen postings has, in the order of the alphabet. */
function tagsOf(postings: readonly PostingSummary[], selected: ReadonlySet<string>): string[] {
  if (selected.size === 0) return [];
  return [...new Set(postings.flatMap(({ key, tags }) => (selected.has(key) ? tags : [])))].sort();
}
