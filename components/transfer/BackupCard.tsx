import { useRef, useState } from 'preact/hooks';
import { dayOf } from '@/components/report/score';
import { Button } from '@/components/ui/Button';
import { Checkbox } from '@/components/ui/Checkbox';
import { useI18n } from '@/components/ui/I18n';
import { Download, Upload } from '@/components/ui/icons';
import type { CheckedBackup } from '@/lib/transfer/backup/read';
import type { Work } from '@/lib/transfer/progress';
import { RECORD_KINDS } from '@/lib/transfer/records';
import type { Tally } from '@/lib/transfer/tally';
import { PassphraseField } from './PassphraseField';
import { useWork } from './use-work';
import { WorkBar } from './WorkBar';
import { WorkSaid } from './WorkSaid';

export interface BackupCardProps {
  /** When the last one was made, ms since the epoch; null where there is none. */
  last: number | null;
  /** @param passphrase null: anybody may read the file. */
  onBackup: (passphrase: string | null, work: Work) => Promise<Tally>;
  /** Whether a file asks for a passphrase. @throws a `TransferError` where it is no backup. */
  onNeeds: (file: File) => Promise<boolean>;
  /** Reads it through. @throws a `TransferError` where it is not whole, or the passphrase is another one. */
  onCheck: (file: File, passphrase: string | null, work: Work) => Promise<CheckedBackup>;
  /** Merges the one that was read through. @param revive whether what was deleted since comes back. @returns how many rows. */
  onRestore: (work: Work, revive: boolean) => Promise<number>;
}

/** Everything into one file, and back. */
export function BackupCard({ last, onBackup, onNeeds, onCheck, onRestore }: BackupCardProps) {
  const { t } = useI18n();
  const { backup } = t.transfer;
  const { run, working, said, say } = useWork(t);
  const [label, setLabel] = useState('');
  const [secret, setSecret] = useState('');
  const [asked, setAsked] = useState<File | null>(null);
  const [answer, setAnswer] = useState('');
  const [checked, setChecked] = useState<CheckedBackup | null>(null);
  const work = <T,>(what: string, task: (work: Work) => Promise<T>) => {
    setLabel(what);
    return run(task);
  };
  const make = async () => {
    const tally = await work(backup.making, (task) => onBackup(secret === '' ? null : secret, task));
    if (!tally) return;
    setSecret('');
    say(backup.made(tally.rows));
  };
  const check = async (file: File, passphrase: string | null) => {
    const found = await work(backup.checking, (task) => onCheck(file, passphrase, task));
    if (!found) return;
    setAsked(null);
    setAnswer('');
    setChecked(found);
  };
  const open = async (file: File) => {
    setChecked(null);
    setAsked(null);
    const needs = await work(backup.checking, () => onNeeds(file));
    if (needs) setAsked(file);
    else if (needs === false) await check(file, null);
  };
  const restore = async (revive: boolean) => {
    const rows = await work(backup.restoring, (task) => onRestore(task, revive));
    if (rows === null) return;
    setChecked(null);
    say(backup.restored(rows));
  };
  return (
    <section class="transfer" aria-label={backup.title}>
      <h2>
        {backup.title} <span class="dim sm">{last === null ? backup.never : backup.last(dayOf(last))}</span>
      </h2>
      <p class="sec">{backup.why}</p>
      {working ? (
        <WorkBar label={label} working={working} />
      ) : checked ? (
        <Checked
          checked={checked}
          onStart={(revive) => void restore(revive)}
          onCancel={() => setChecked(null)}
        />
      ) : asked ? (
        <form
          class="transfer-line"
          onSubmit={(event) => {
            event.preventDefault();
            void check(asked, answer);
          }}
        >
          <PassphraseField label={backup.ask} value={answer} onInput={setAnswer} isNew={false} />
          <Button variant="primary" disabled={answer === ''} onClick={() => void check(asked, answer)}>
            {backup.open}
          </Button>
          <Button variant="quiet" onClick={() => setAsked(null)}>
            {t.transfer.cancel}
          </Button>
        </form>
      ) : (
        <>
          <PassphraseField
            label={backup.passphrase}
            hint={backup.passphraseWhy}
            value={secret}
            onInput={setSecret}
            isNew
          />
          <div class="transfer-line">
            <Button icon={Download} variant="primary" onClick={() => void make()}>
              {backup.make}
            </Button>
            <RestoreButton onFile={(file) => void open(file)} />
          </div>
        </>
      )}
      <WorkSaid said={said} />
    </section>
  );
}

function RestoreButton({ onFile }: { onFile: (file: File) => void }) {
  const { t } = useI18n();
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon={Upload} onClick={() => field.current?.click()}>
        {t.transfer.backup.restore}
      </Button>
      <input
        type="file"
        hidden
        aria-label={t.transfer.backup.restore}
        ref={field}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) onFile(file);
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}

interface CheckedProps {
  checked: CheckedBackup;
  onStart: (revive: boolean) => void;
  onCancel: () => void;
}

function Checked({ checked: { made, kinds, refused, lost }, onStart, onCancel }: CheckedProps) {
  const { t } = useI18n();
  const [revive, setRevive] = useState(true);
  const { backup } = t.transfer;
  return (
    <>
      <p>{backup.whole(dayOf(made))}</p>
      <dl class="transfer-counts">
        {RECORD_KINDS.map(
          (kind) =>
            kinds[kind] > 0 && (
              <div key={kind}>
                <dt>{backup.kind[kind]}</dt>
                <dd>{kinds[kind]}</dd>
              </div>
            ),
        )}
      </dl>
      {refused > 0 && <p>{backup.refused(refused)}</p>}
      <p class="sec">{backup.merge}</p>
      {lost > 0 && <Checkbox label={backup.revive(lost)} checked={revive} onChange={setRevive} />}
      <div class="transfer-line">
        <Button variant="primary" onClick={() => onStart(lost > 0 && revive)}>
          {backup.start}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {t.transfer.cancel}
        </Button>
      </div>
    </>
  );
}
