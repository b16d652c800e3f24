import { useState } from 'preact/hooks';
import { useStop } from '@/components/marks/use-stop';
import { ItemCorrection } from '@/components/review/ItemCorrection';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { useI18n } from '@/components/ui/I18n';
import { ChevronDown, ChevronUp, ListChecks } from '@/components/ui/icons';
import { Segmented } from '@/components/ui/Segmented';
import { ItemGroup } from './ItemGroup';
import { ItemRow } from './ItemRow';
import type { Row } from './model';
import { moveBetweenRows } from './row-keys';
import type { TabContext } from './tab-context';

type Filter = 'all' | 'missing' | 'written';

const SHOWS: Record<Filter, (row: Row) => boolean> = {
  all: () => true,
  missing: (row) => row.state === 'missing',
  written: (row) => row.state === 'covered' || row.state === 'waived',
};

/** Every item against the posting, group by group. */
export function ChecklistTab({ view, rows, counts, texts, lang, review, onLocate, openGap }: TabContext) {
  const { t } = useI18n();
  const [filter, setFilter] = useState<Filter>('all');
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [on, setOn] = useState<string | null>(null);
  const list = useStop(view.at, ({ item }) => {
    const row = rows.find(({ id }) => id === item);
    if (!row) return;
    setOn(row.id);
    setFilter('all');
    setFolded(without(folded, row.group));
  });
  /** The row that the keyboard was last in: the one that Tab comes back to. */
  const [stop, setStop] = useState<string | null>(null);
  const scored = view.audit.score !== null;
  const shown = rows.filter(SHOWS[filter]);
  const groups = view.audit.groups
    .map((group) => ({ group, rows: shown.filter((row) => row.group === group.id) }))
    .filter((entry) => entry.rows.length > 0);
  const reachable = shown.some((row) => row.id === stop && !folded.has(row.group))
    ? stop
    : groups.find(({ group }) => !folded.has(group.id))?.rows[0]?.id;
  const allFolded = groups.every(({ group }) => folded.has(group.id));

  const use = (row: Row) => {
    setOn(row.id);
    setStop(row.id);
    if (row.quotes.length > 0 && onLocate) onLocate(row.id, 0);
    else setOpen(toggled(open, row.id));
  };

  return (
    <>
      <div class="panel-bar">
        <Segmented
          label={t.checklist.filter}
          value={filter}
          options={[
            { value: 'all', label: t.checklist.all(counts.all) },
            ...(view.state === 'partial'
              ? []
              : [{ value: 'missing' as const, label: t.checklist.missing(counts.missing) }]),
            { value: 'written', label: t.checklist.written(counts.covered + counts.waived) },
          ]}
          onChange={setFilter}
        />
        <span class="grow" />
        <Button
          variant="quiet"
          icon={allFolded ? ChevronDown : ChevronUp}
          onClick={() => setFolded(new Set(allFolded ? [] : groups.map(({ group }) => group.id)))}
        >
          <span class="fold-word">{allFolded ? t.checklist.unfoldAll : t.checklist.foldAll}</span>
        </Button>
      </div>
      <div class="scroll" data-rows ref={list}>
        {groups.length === 0 && (
          <EmptyState icon={ListChecks} title={t.checklist.noneShown} why={t.checklist.noneShownWhy}>
            <Button onClick={() => setFilter('all')}>{t.checklist.showAll}</Button>
          </EmptyState>
        )}
        {groups.map(({ group, rows: inGroup }) => (
          <ItemGroup
            key={group.id}
            group={group}
            name={texts.groups[group.id] ?? group.id}
            open={!folded.has(group.id)}
            scored={scored}
            onOpen={() => setFolded(toggled(folded, group.id))}
          >
            {inGroup.map((row) => {
              const words = texts.items[row.id];
              return (
                words && (
                  <ItemRow
                    key={row.id}
                    row={row}
                    words={words}
                    lang={lang}
                    on={row.id === on}
                    open={open.has(row.id)}
                    scored={scored}
                    reachable={row.id === reachable}
                    onUse={() => use(row)}
                    onKeyDown={(event) =>
                      moveBetweenRows(event, (opens) =>
                        setOpen(opens ? with_(open, row.id) : without(open, row.id)),
                      )
                    }
                    onFocus={() => {
                      setStop(row.id);
                      if (on !== null) setOn(row.id);
                    }}
                    onOpen={(opens) => setOpen(opens ? with_(open, row.id) : without(open, row.id))}
                    shows={!view.canMark}
                    onLocate={onLocate && ((i) => onLocate(row.id, i))}
                    correction={
                      review &&
                      row.state !== 'delicate' && (
                        <ItemCorrection
                          item={row.id}
                          name={row.name}
                          state={row.state}
                          was={row.was}
                          review={review}
                        />
                      )
                    }
                    onGap={row.state === 'missing' && words.suggestion ? () => openGap(row.id) : undefined}
                  />
                )
              );
            })}
          </ItemGroup>
        ))}
      </div>
    </>
  );
}

function toggled(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return set.has(id) ? without(set, id) : with_(set, id);
}

function with_(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return new Set([...set, id]);
}

function without(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return new Set([...set].filter((other) => other !== id));
}
