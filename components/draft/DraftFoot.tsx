import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import { Copy, FilePenLine } from '@/components/ui/icons';
import type { Made } from './draft-model';
import type { WorkHandle } from './use-work';

export interface DraftFootProps {
  draft: Made;
  work: WorkHandle;
  onCopy: () => void;
  onSave?: (() => void) | undefined;
  onSaved?: ((id: string) => void) | undefined;
}

/** What becomes of a draft: it is copied, or saved as the person's own. */
export function DraftFoot({ draft, work, onCopy, onSave, onSaved }: DraftFootProps) {
  const { t } = useI18n();
  const { saving, saved } = work;
  return (
    <div class="panel-bar is-low draft-foot">
      <span class="sm dim grow" role="status">
        {saving === 'error' && <span class="bad">{t.draft.saveFailed}</span>}
        {saving === 'saved' && saved && (
          <>
            {t.draft.saved}{' '}
            {onSaved && (
              <Button variant="link" onClick={() => onSaved(saved)}>
                {t.draft.toSaved}
              </Button>
            )}
          </>
        )}
        {saving !== 'error' && saving !== 'saved' && draft.unconfirmed > 0 && t.gaps.confirmWhy}
      </span>
      {onSave && (
        <Button icon={FilePenLine} busy={saving === 'saving'} onClick={onSave}>
          {saved ? t.draft.saveAgain : t.draft.save}
        </Button>
      )}
      <Button variant="primary" icon={Copy} onClick={onCopy}>
        {t.draft.copy}
      </Button>
    </div>
  );
}
