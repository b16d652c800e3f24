import { Banner } from '@/components/ui/Banner';
import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import { CircleAlert } from '@/components/ui/icons';
import type { WorkHandle } from './use-work';

/** A quiet line: unsaved work has come back, or was given up a moment ago. */
export function WorkLine({ work }: { work: Pick<WorkHandle, 'notice' | 'drop' | 'undo'> }) {
  const { t } = useI18n();
  if (work.notice === null) return null;
  const isBack = work.notice === 'restored';
  return (
    <p class="draft-line" role="status">
      <span class="grow">{isBack ? t.draft.restored : t.draft.dropped}</span>
      <Button variant="link" onClick={isBack ? () => work.drop(true) : work.undo}>
        {isBack ? t.draft.drop : t.draft.undo}
      </Button>
    </p>
  );
}

export interface StaleNoticeProps {
  /** The posting is a form that is being filled in. */
  form: boolean;
  onKeep: () => void;
  onAnew: () => void;
}

/** The posting's text has changed under what a person has typed: they choose, nothing happens by itself. */
export function StaleNotice({ form, onKeep, onAnew }: StaleNoticeProps) {
  const { t } = useI18n();
  return (
    <Banner meaning="missing" icon={CircleAlert} live>
      {form ? t.draft.staleForm : t.draft.stale}
      <span class="banner-acts">
        <Button onClick={onKeep}>{t.draft.keepMine}</Button>
        <Button onClick={onAnew}>{t.draft.anew}</Button>
      </span>
    </Banner>
  );
}
