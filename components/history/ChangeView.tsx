import { useMemo } from 'preact/hooks';
import { draftLines } from '@/components/draft/draft-lines';
import { Chip } from '@/components/ui/Chip';
import { DiffText } from '@/components/ui/DiffText';
import { useI18n } from '@/components/ui/I18n';
import { CircleAlert, CircleMinus, Plus, Undo2 } from '@/components/ui/icons';
import { diff } from '@/lib/draft/diff';
import { langOf } from '@/lib/i18n';
import type { ChecklistTexts } from '@/lib/lexicon/build/texts';
import type { PostingChange } from '@/lib/messages/notes';
import { FIELD_NAMES } from '@/lib/posting/fields';
import type { Posting } from '@/lib/posting/posting';

export interface ChangeViewProps {
  change: Omit<PostingChange, 'versions'>;
  texts: ChecklistTexts;
}

/** What changed from one text of a posting to the next: score, items, possible findings, fields, words. */
export function ChangeView({ change, texts }: ChangeViewProps) {
  const { t } = useI18n();
  const { before, after } = change;
  const items = (ids: readonly string[]) => ids.map((id) => texts.items[id]?.name ?? id);
  const rules = (ids: readonly string[]) => ids.map((id) => texts.rules[id]?.name ?? id);
  const lines = useMemo(
    () => draftLines(diff(before.description, after.description), [], t.draft.same),
    [before, after, t],
  );
  const lang = langOf(after.description);
  return (
    <div class="change">
      <ul class="change-facts">
        <ScoreLine score={change.score} />
        <Names icon={Plus} meaning="covered" label={t.history.gained} names={items(change.gained)} />
        <Names icon={CircleMinus} meaning="missing" label={t.history.lost} names={items(change.lost)} />
        <Names icon={CircleAlert} meaning="unlawful" label={t.history.found} names={rules(change.found)} />
        <Names icon={Undo2} meaning="unknown" label={t.history.gone} names={rules(change.gone)} />
        {fieldChanges(before, after).map(({ name, from, to }) => (
          <li key={name}>
            <span class="dim">{name === 'title' ? t.paste.title : t.field[name]}</span>{' '}
            {from !== null && <del>{from}</del>} {to !== null && <ins>{to}</ins>}
          </li>
        ))}
      </ul>
      {before.description === after.description ? (
        <p class="sm dim">{t.history.sameText}</p>
      ) : (
        <DiffText lines={lines} label={t.history.diff} words={t.draft.signs} lang={lang} />
      )}
    </div>
  );
}

function ScoreLine({ score: [before, after] }: Pick<PostingChange, 'score'>) {
  const { t } = useI18n();
  if (before === after) return null;
  const words = (score: number | null) => (score === null ? t.postings.unscored : String(score));
  return (
    <li>
      <span class="dim">{t.postings.column.score}</span> {words(before)} → <b>{words(after)}</b>
    </li>
  );
}

interface NamesProps {
  icon: Parameters<typeof Chip>[0]['icon'];
  meaning: Parameters<typeof Chip>[0]['meaning'];
  label: string;
  names: readonly string[];
}

function Names({ icon, meaning, label, names }: NamesProps) {
  if (names.length === 0) return null;
  return (
    <li>
      <Chip meaning={meaning} {...(icon ? { icon } : {})}>
        {label} {names.length}
      </Chip>{' '}
      {names.join('、')}
    </li>
  );
}

/** Title and fields that differ; until when a posting holds changes by itself. */
function fieldChanges(before: Posting, after: Posting) {
  const names = ['title', ...FIELD_NAMES.filter((name) => name !== 'validity')] as const;
  return names.flatMap((name) => {
    const [from, to] = [before[name] ?? null, after[name] ?? null];
    return from === to ? [] : [{ name, from, to }];
  });
}
