import { useRef } from 'preact/hooks';
import { Checkbox } from '@/components/ui/Checkbox';
import { useI18n } from '@/components/ui/I18n';
import { Icon } from '@/components/ui/Icon';
import { ArrowDown, ArrowUp } from '@/components/ui/icons';
import { useVirtualRows } from '@/components/ui/use-virtual-rows';
import type { PostingSummary } from '@/lib/posting/summary';
import { type ColumnId, firstSort, type Sort } from '@/lib/table/columns';
import type { CellWords } from './cells';
import { PostingLine } from './PostingLine';

export interface PostingTableProps extends Omit<CellWords, 't' | 'language'> {
  /** Filtered and in order. */
  postings: readonly PostingSummary[];
  columns: readonly ColumnId[];
  sort: Sort;
  selected: ReadonlySet<string>;
  href: (key: string) => string;
  onSort: (sort: Sort) => void;
  /** @param range the row is the end of a stretch that began with the one chosen last. */
  onSelect: (index: number, on: boolean, range: boolean) => void;
  onSelectAll: (on: boolean) => void;
}

/** Height of a row in CSS pixels (assets/styles/postings.css). */
const ROW = 44;

/** The postings as a table, of which only the rows in sight are there. */
export function PostingTable(props: PostingTableProps) {
  const { postings, columns, sort, selected, onSort, onSelect, onSelectAll } = props;
  const { language, t } = useI18n();
  const scroller = useRef<HTMLElement>(null);
  const { rows, above, below } = useVirtualRows(scroller, postings.length, ROW);
  const words: CellWords = { t, language, siteName: props.siteName, statusName: props.statusName };
  const all = postings.length > 0 && postings.every(({ key }) => selected.has(key));
  return (
    // It scrolls by keyboard too: the rows hold links, but not while none is in sight.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable
    <section class="table-frame" ref={scroller} tabIndex={0} aria-label={t.dashboard.postings}>
      <table aria-rowcount={postings.length + 1} style={{ '--columns': String(columns.length) }}>
        <colgroup>
          <col class="col-select" />
          {columns.map((id) => (
            <col key={id} class={`col-${id}`} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" class="pick">
              <Checkbox label={t.postings.selectAll} hideLabel checked={all} onChange={onSelectAll} />
            </th>
            {columns.map((id) => (
              <Heading key={id} id={id} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {above > 0 && <Spacer height={above} span={columns.length + 1} />}
          {rows.map(({ index }) => {
            const posting = postings[index];
            return (
              posting && (
                <PostingLine
                  key={posting.key}
                  posting={posting}
                  index={index}
                  columns={columns}
                  words={words}
                  selected={selected.has(posting.key)}
                  href={props.href(posting.key)}
                  onSelect={(on, range) => onSelect(index, on, range)}
                />
              )
            );
          })}
          {below > 0 && <Spacer height={below} span={columns.length + 1} />}
        </tbody>
      </table>
    </section>
  );
}

function Spacer({ height, span }: { height: number; span: number }) {
  return (
    <tr class="spacer">
      <td colSpan={span} style={{ height: `${height}px` }} />
    </tr>
  );
}

function Heading({ id, sort, onSort }: { id: ColumnId; sort: Sort; onSort: (sort: Sort) => void }) {
  const { t } = useI18n();
  const is = sort.by === id;
  const name = t.postings.column[id];
  return (
    <th
      scope="col"
      class={`of-${id}${id === 'missing' ? ' end' : ''}`}
      aria-sort={is ? (sort.down ? 'descending' : 'ascending') : undefined}
    >
      <button
        type="button"
        class="sort"
        title={t.postings.sortBy(name)}
        onClick={() => onSort(is ? { by: id, down: !sort.down } : firstSort(id))}
      >
        {name}
        {is && <Icon of={sort.down ? ArrowDown : ArrowUp} size={12} />}
      </button>
    </th>
  );
}
