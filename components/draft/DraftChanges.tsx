import { useMemo } from 'preact/hooks';
import { DiffText } from '@/components/ui/DiffText';
import { EmptyState } from '@/components/ui/EmptyState';
import { useI18n } from '@/components/ui/I18n';
import { FilePenLine } from '@/components/ui/icons';
import { diff } from '@/lib/draft/diff';
import { draftLines } from './draft-lines';

export interface DraftChangesProps {
  original: string;
  text: string;
  lang: string;
  /** Where the headings of the draft begin. */
  headings: (text: string) => number[];
}

/** The draft beside its original: what changed, with its neighbours, and the rest folded. */
export function DraftChanges({ original, text, lang, headings }: DraftChangesProps) {
  const { t } = useI18n();
  const lines = useMemo(
    () => draftLines(diff(original, text), headings(text), t.draft.same),
    [original, text, t],
  );
  if (original === text)
    return <EmptyState icon={FilePenLine} title={t.draft.unchanged} why={t.draft.unchangedWhy} />;
  return <DiffText lines={lines} label={t.draft.diff} words={t.draft.signs} lang={lang} />;
}
