import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import type { SyncConfig, SyncDesk } from '@/lib/app/sync/desk';
import { AccountForm } from './AccountForm';
import { configOf, type Draft, draftOf, emptyDraft, type Kind } from './draft';
import { TestPanel } from './TestPanel';
import { useTask } from './use-task';
import { useTest } from './use-test';

export interface SetUpProps extends Pick<SyncDesk, 'test' | 'save'> {
  kind: Kind;
  /** What is kept, where it is changed. */
  before: SyncConfig | null;
  /** What this device may be called, as far as the browser tells. */
  device: string;
  now: number;
  /** Leaves it as it was; without it there is nothing to go back to. */
  onBack?: (() => void) | undefined;
  onSaved: () => void;
}

/** Account, test, start. Nothing is kept until the test has passed, or the person says so. */
export function SetUp({ kind, before, device, now, test, save, onBack, onSaved }: SetUpProps) {
  const { t } = useI18n();
  const { sync } = t;
  const known = before?.target.kind === kind ? before : null;
  const [draft, setDraft] = useState<Draft>(() => (known ? draftOf(known) : emptyDraft(kind, device)));
  const [tried, setTried] = useState(false);
  const { trial, run, forget } = useTest(test);
  const saving = useTask();
  const config = configOf(draft, known);
  const isReady = trial.is === 'passed';
  const tryIt = () => {
    setTried(true);
    if (config) run(config);
  };
  const keep = () => {
    if (config) void saving.run(() => save(config).then(onSaved));
  };
  return (
    <form
      class="data-card sync-set-up"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) keep();
        else tryIt();
      }}
    >
      <h2>{sync.way[kind].name}</h2>
      <AccountForm
        draft={draft}
        before={known}
        tried={tried}
        onChange={(next) => {
          setDraft(next);
          // What was tried was something else.
          if (trial.is !== 'none') forget();
        }}
      />
      <TestPanel trial={trial} kind={kind} service={kind === 'webdav' ? draft.service : null} now={now} />
      <div class="sync-doors">
        {isReady ? (
          <Button variant="primary" big busy={saving.busy} onClick={keep}>
            {before ? sync.save : sync.start}
          </Button>
        ) : (
          <Button variant="primary" big busy={trial.is === 'running'} onClick={tryIt}>
            {trial.is === 'failed' ? sync.testAgain : sync.test}
          </Button>
        )}
        {trial.is === 'failed' && (
          <Button variant="default" busy={saving.busy} onClick={keep}>
            {sync.saveAnyway}
          </Button>
        )}
        {onBack && (
          <Button variant="quiet" onClick={onBack}>
            {sync.back}
          </Button>
        )}
      </div>
      {trial.is === 'none' && <p class="sm dim">{sync.testWhy}</p>}
      {saving.failed && (
        <p class="bad" role="alert">
          {sync.didFail}
        </p>
      )}
      {/* Enter in a field does what the strong button does. */}
      <input type="submit" hidden />
    </form>
  );
}
