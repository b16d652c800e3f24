import { useEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import { useTask } from './use-task';

export interface SureProps {
  /** What is about to happen. */
  question: string;
  /** One or more ways to go through with it. */
  ways: readonly { label: string; run: () => Promise<void>; isDanger?: boolean }[];
  onDone: () => void;
}

/** Asks before something that cannot be taken back. */
export function Sure({ question, ways, onDone }: SureProps) {
  const { t } = useI18n();
  const { busy, failed, run } = useTask();
  const place = useRef<HTMLDivElement>(null);
  // The question is read out at once, and whoever leaves it is where they were.
  useEffect(() => {
    const before = document.activeElement;
    place.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <div class="sync-sure" role="alertdialog" aria-label={question} tabIndex={-1} ref={place}>
      <p>{question}</p>
      <div class="sync-doors">
        {ways.map(({ label, run: task, isDanger }) => (
          <Button
            key={label}
            variant={isDanger ? 'danger' : 'default'}
            disabled={busy}
            onClick={() => void run(() => task().then(onDone))}
          >
            {label}
          </Button>
        ))}
        <Button variant="quiet" disabled={busy} onClick={onDone}>
          {t.sync.cancel}
        </Button>
      </div>
      {failed && (
        <p class="bad" role="alert">
          {t.sync.didFail}
        </p>
      )}
    </div>
  );
}
