import { useRef, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import { Download, Upload } from '@/components/ui/icons';
import type { ShownProblem, SyncDesk } from '@/lib/app/sync/desk';
import { problemOf } from '@/lib/app/sync/state';
import { AlsoGoes } from './AlsoGoes';
import { ProblemWords } from './ProblemWords';
import { SecretField } from './SecretField';

export interface FileCardProps extends Pick<SyncDesk, 'exportFile' | 'importFile'> {
  now: number;
  onBack?: (() => void) | undefined;
}

type State =
  | { is: 'idle' }
  | { is: 'exporting' | 'importing' }
  | { is: 'exported' | 'imported'; rows: number }
  | { is: 'failed'; problem: ShownProblem };

/** The same content in a file, carried by hand. */
export function FileCard({ exportFile, importFile, now, onBack }: FileCardProps) {
  const { t } = useI18n();
  const file = t.sync.file;
  const field = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<State>({ is: 'idle' });
  const [passphrase, setPassphrase] = useState('');
  const [also, setAlso] = useState({ texts: false, profile: false });
  const secret = passphrase === '' ? null : passphrase;
  const run = (is: 'exporting' | 'importing', task: () => Promise<number>) => {
    setState({ is });
    task().then(
      (rows) => setState({ is: is === 'exporting' ? 'exported' : 'imported', rows }),
      (error) => setState({ is: 'failed', problem: problemOf(error) }),
    );
  };
  const busy = state.is === 'exporting' || state.is === 'importing';
  return (
    <section class="data-card" aria-label={file.title}>
      <h2>{file.title}</h2>
      <p class="sec">{file.why}</p>
      <SecretField
        label={t.sync.passphrase}
        hint={file.passphraseWhy}
        value={passphrase}
        onInput={setPassphrase}
      />
      <AlsoGoes also={also} onChange={setAlso} />
      <div class="sync-doors">
        <Button
          variant="primary"
          icon={Download}
          disabled={busy}
          onClick={() => run('exporting', () => exportFile({ ...also, passphrase: secret }))}
        >
          {file.export}
        </Button>
        <Button icon={Upload} disabled={busy} onClick={() => field.current?.click()}>
          {file.import}
        </Button>
        <input
          type="file"
          hidden
          aria-label={file.import}
          ref={field}
          onChange={(event) => {
            const [chosen] = event.currentTarget.files ?? [];
            if (chosen) run('importing', () => importFile(chosen, secret));
            event.currentTarget.value = '';
          }}
        />
        {onBack && (
          <Button variant="quiet" onClick={onBack}>
            {t.sync.back}
          </Button>
        )}
      </div>
      <div role="status">
        {(state.is === 'exporting' || state.is === 'importing') && <p>{file[state.is]}</p>}
        {(state.is === 'exported' || state.is === 'imported') && <p>{file[state.is](state.rows)}</p>}
        {state.is === 'failed' && <ProblemWords problem={state.problem} service={null} now={now} />}
      </div>
    </section>
  );
}
