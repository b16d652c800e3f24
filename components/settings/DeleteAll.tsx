import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';

export interface DeleteAllProps {
  kept: number;
  /** @throws when nothing was deleted. */
  onDeleteAll: () => Promise<void>;
}

/** Deletes all that is kept: asked twice, for it cannot be undone. */
export function DeleteAll({ kept, onDeleteAll }: DeleteAllProps) {
  const { t } = useI18n();
  const [step, setStep] = useState<'idle' | 'asked' | 'busy' | 'done' | 'failed'>('idle');
  const run = () => {
    setStep('busy');
    onDeleteAll().then(
      () => setStep('done'),
      () => setStep('failed'),
    );
  };
  return (
    <div class="delete-all">
      <p>{t.settings.kept(kept)}</p>
      {step === 'asked' || step === 'busy' ? (
        <div class="delete-sure">
          <span>{t.settings.deleteSure(kept)}</span>
          <Button variant="danger" busy={step === 'busy'} onClick={run}>
            {t.settings.deleteNow}
          </Button>
          <Button variant="quiet" onClick={() => setStep('idle')}>
            {t.settings.cancel}
          </Button>
        </div>
      ) : (
        <Button variant="danger" onClick={() => setStep('asked')}>
          {t.settings.deleteAll}
        </Button>
      )}
      <p role="status" class={step === 'failed' ? 'is-error' : ''}>
        {step === 'done' && t.settings.deleted}
        {step === 'failed' && t.settings.deleteFailed}
      </p>
    </div>
  );
}
