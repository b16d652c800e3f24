import { useMemo } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { ChoiceMenu } from '@/components/ui/ChoiceMenu';
import { useI18n } from '@/components/ui/I18n';
import { Columns3, X } from '@/components/ui/icons';
import type { PostingSummary } from '@/lib/posting/summary';
import { COLUMN_IDS, type ColumnId } from '@/lib/table/columns';
import { choicesOf, type FilterId, type Filters, filterCount, HAS, NONE } from '@/lib/table/query';
import type { CellWords } from './cells';

export interface FilterBarProps extends Pick<CellWords, 'siteName' | 'statusName'> {
  /** All that there are, for what can be chosen. */
  postings: readonly PostingSummary[];
  filters: Filters;
  columns: readonly ColumnId[];
  onFilters: (filters: Filters) => void;
  onColumns: (columns: ColumnId[]) => void;
}

const ONE_OF = ['site', 'band', 'status', 'tag', 'owner'] as const;

/** What narrows the table, and which columns it has. */
export function FilterBar({ postings, filters, columns, onFilters, onColumns, ...names }: FilterBarProps) {
  const { t } = useI18n();
  const set = (id: FilterId) => (chosen: string[]) => onFilters({ ...filters, [id]: chosen });
  const choices = useMemo(
    () => Object.fromEntries(ONE_OF.map((id) => [id, choicesOf(postings, id)])),
    [postings],
  );
  const named = (id: (typeof ONE_OF)[number], value: string): string => {
    if (value === NONE) return id === 'site' ? value : t.postings.none[id];
    if (id === 'site') return names.siteName(value);
    if (id === 'status') return names.statusName(value);
    if (id === 'band') return t.band[value as keyof typeof t.band];
    return id === 'owner' ? t.postings.owners[value as keyof typeof t.postings.owners] : value;
  };
  return (
    <div class="filter-bar">
      {ONE_OF.map((id) => (
        <ChoiceMenu
          key={id}
          label={t.postings.filter[id]}
          empty={t.postings.noChoice}
          chosen={filters[id] ?? []}
          choices={(choices[id] ?? []).map(({ value, count }) => ({
            value,
            label: named(id, value),
            hint: String(count),
          }))}
          onChange={set(id)}
        />
      ))}
      <ChoiceMenu
        label={t.postings.filter.has}
        empty={t.postings.noChoice}
        chosen={filters.has ?? []}
        choices={HAS.map((id) => ({ value: id, label: t.postings.has[id] }))}
        onChange={set('has')}
      />
      {filterCount(filters) > 0 && (
        <Button variant="quiet" icon={X} onClick={() => onFilters({})}>
          {t.postings.clearFilters}
        </Button>
      )}
      <span class="grow" />
      <ChoiceMenu
        label={t.postings.columns}
        icon={Columns3}
        empty={t.postings.noChoice}
        chosen={columns.filter((id) => id !== 'title')}
        choices={COLUMN_IDS.filter((id) => id !== 'title').map((id) => ({
          value: id,
          label: t.postings.column[id],
        }))}
        onChange={(chosen) => onColumns(COLUMN_IDS.filter((id) => id === 'title' || chosen.includes(id)))}
      />
    </div>
  );
}
