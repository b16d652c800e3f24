import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { useI18n } from '@/components/ui/I18n';
import { Icon } from '@/components/ui/Icon';
import { ArrowUpDown, CircleCheck, Copy, EyeOff } from '@/components/ui/icons';
import { writeSuggestion } from '@/lib/audit/suggestion';
import { GapCard } from './GapCard';
import { GapLine } from './GapLine';
import { gapRows, type Row } from './model';
import type { TabContext } from './tab-context';

/** Cards that stand open from the start. */
const OPEN = 5;

/** What is missing, what earns most first, each with a sentence that can be copied. */
export function GapsTab(context: TabContext) {
  const { view, rows, texts, language, edits, actions, drafts, copy, onPlace } = context;
  const { t } = useI18n();
  const { earning, capped } = gapRows(view.audit, rows);
  if (earning.length + capped.length === 0) {
    return view.state === 'partial' ? (
      <EmptyState icon={EyeOff} title={t.gaps.partial} why={t.gaps.partialWhy} />
    ) : (
      <EmptyState icon={CircleCheck} title={t.gaps.none} why={t.gaps.noneWhy} />
    );
  }
  const first = new Set(earning.slice(0, OPEN).map((row) => row.id));
  const isOpen = (row: Row) => edits.opened[row.id] ?? first.has(row.id);
  const all = [...earning, ...capped];
  const suggestionOf = (row: Row) => texts.items[row.id]?.suggestion ?? null;
  const chosen = all.filter((row) => drafts && edits.chosen.has(row.id) && suggestionOf(row));
  const toCopy = chosen.length > 0 ? chosen : all.filter((row) => isOpen(row) && suggestionOf(row));
  const copyable = all.filter(suggestionOf);
  const editOf = ({ id }: Row) => ({ values: edits.values[id] ?? {}, confirmed: edits.confirmed.has(id) });
  const copyRows = (list: readonly Row[]) =>
    copy(
      list
        .flatMap((row) => {
          const suggestion = suggestionOf(row);
          return suggestion ? writeSuggestion(suggestion, language, editOf(row)) : [];
        })
        .join('\n'),
      list.length,
    );

  const entry = (row: Row) => {
    const words = texts.items[row.id];
    if (!words) return null;
    if (!isOpen(row)) {
      return <GapLine key={row.id} row={row} onOpen={() => actions.open(row.id, true)} />;
    }
    const group = texts.groups[row.group] ?? row.group;
    const onFold = first.has(row.id) ? undefined : () => actions.open(row.id, false);
    return (
      <GapCard
        key={row.id}
        row={row}
        group={group}
        suggestion={words.suggestion}
        lang={language}
        values={edits.values[row.id] ?? {}}
        chosen={chosen.includes(row)}
        confirmed={edits.confirmed.has(row.id)}
        onFill={(blank, value) => actions.fill(row.id, blank, value)}
        onChoose={
          drafts
            ? (on) => actions.choose(row.id, on)
            : onPlace && (() => onPlace([{ item: row.id, ...editOf(row) }]))
        }
        onConfirm={(on) => actions.confirm(row.id, on)}
        onCopy={() => copyRows([row])}
        onFold={onFold}
      />
    );
  };

  return (
    <>
      <div class="panel-bar">
        <span class="sm sec grow cut">
          <Icon of={ArrowUpDown} size={14} /> {t.gaps.sorted}
        </span>
        {toCopy.length > 0 && (
          <Button icon={Copy} onClick={() => copyRows(toCopy)}>
            {chosen.length > 0 ? t.gaps.copyChosen(chosen.length) : t.gaps.copyShown(toCopy.length)}
          </Button>
        )}
        {copyable.length > toCopy.length && (
          <Button icon={Copy} onClick={() => copyRows(copyable)}>
            {t.gaps.copyAll(copyable.length)}
          </Button>
        )}
      </div>
      <div class="scroll">
        <p class="sub gap-hint">
          <span class="blank">{t.gaps.blankWord}</span> {t.gaps.blankWhy}
        </p>
        <ul class="gap-list">{earning.slice(0, OPEN).map(entry)}</ul>
        {earning.length > OPEN && (
          <>
            <h3 class="sub">{t.gaps.rest}</h3>
            <ul class="gap-list">{earning.slice(OPEN).map(entry)}</ul>
          </>
        )}
        {capped.length > 0 && (
          <>
            <h3 class="sub">{t.gaps.atCap}</h3>
            <ul class="gap-list">{capped.map(entry)}</ul>
          </>
        )}
      </div>
    </>
  );
}
