import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import { Copy } from '@/components/ui/icons';

/** Copies a report of structure alone, and says what is in it. @throws onCopy when the clipboard refuses. */
export function CopyReport({ onCopy }: { onCopy: () => Promise<void> }) {
  const { t } = useI18n();
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  return (
    <>
      <Button
        variant="link"
        icon={Copy}
        onClick={() =>
          onCopy().then(
            () => setState('copied'),
            () => setState('failed'),
          )
        }
      >
        {t.health.copy}
      </Button>
      <span role="status" class="sm sec copy-said">
        {state === 'copied' && t.health.copied}
        {state === 'failed' && t.health.copyFailed}
      </span>
    </>
  );
}
