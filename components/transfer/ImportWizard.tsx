import { useState } from 'preact/hooks';
import { useI18n } from '@/components/ui/I18n';
import type { Mapping } from '@/lib/transfer/in/mapping';
import type { ImportSample, TrialResult } from '@/lib/transfer/in/sample';
import type { Work } from '@/lib/transfer/progress';
import { ImportChoose } from './ImportChoose';
import { ImportColumns } from './ImportColumns';
import { ImportList, type ImportListProps } from './ImportList';
import { ImportTrial } from './ImportTrial';
import { useWork } from './use-work';
import { WorkBar } from './WorkBar';
import { WorkSaid } from './WorkSaid';

export interface ImportWizardProps {
  /** @throws a `TransferError` where the file cannot be read. */
  onOpen: (source: File | string, work: Work) => Promise<ImportSample>;
  onSheet: (sheet: number, work: Work) => Promise<ImportSample>;
  onTry: (mapping: Mapping | null, work: Work) => Promise<TrialResult>;
  /** Takes over what the last trial found. @returns how many rows. */
  onTake: (work: Work) => Promise<number>;
  /** Copies all refused rows with their reasons. */
  onCopyRefused: () => Promise<void>;
  /** Imports that can be taken back. */
  past?: ImportListProps | undefined;
  /** Cells that stand in the field at first. */
  initialCells?: string;
}

/** A file comes in: chosen, its columns named, tried, and only then taken. */
export function ImportWizard(props: ImportWizardProps) {
  const { onOpen, onSheet, onTry, onTake, onCopyRefused, initialCells = '' } = props;
  const { t } = useI18n();
  const { run, working, said, say } = useWork(t);
  const [label, setLabel] = useState('');
  const [sample, setSample] = useState<ImportSample | null>(null);
  const [trial, setTrial] = useState<TrialResult | null>(null);
  const work = async <T,>(what: string, task: (work: Work) => Promise<T>): Promise<T | null> => {
    setLabel(what);
    return run(task);
  };
  const attempt = async (mapping: Mapping | null) => {
    const found = await work(t.transfer.in.trying, (task) => onTry(mapping, task));
    if (found) setTrial(found);
  };
  const open = async (source: File | string) => {
    const found = await work(t.transfer.in.reading, (task) => onOpen(source, task));
    if (!found) return;
    setSample(found);
    if (found.mapping === null) await attempt(null);
  };
  const turn = async (sheet: number) => {
    const found = await work(t.transfer.in.reading, (task) => onSheet(sheet, task));
    if (found) setSample(found);
  };
  const reset = () => {
    setSample(null);
    setTrial(null);
  };
  const take = async () => {
    const rows = await work(t.transfer.in.taking, onTake);
    // What a trial found holds no longer once some of it was taken.
    if (rows === null) return sample?.mapping ? setTrial(null) : reset();
    reset();
    say(t.transfer.in.done(rows));
  };
  return (
    <section class="transfer" aria-label={t.transfer.in.title}>
      <h2>{t.transfer.in.title}</h2>
      {working ? (
        <WorkBar label={label} working={working} />
      ) : trial ? (
        <ImportTrial
          trial={trial}
          onTake={() => void take()}
          onBack={() => (sample?.mapping ? setTrial(null) : reset())}
          onCopy={onCopyRefused}
        />
      ) : sample?.mapping ? (
        <ImportColumns
          sample={sample}
          mapping={sample.mapping}
          onMapping={(mapping) => setSample({ ...sample, mapping })}
          onSheet={(sheet) => void turn(sheet)}
          onTry={(mapping) => void attempt(mapping)}
          onBack={reset}
        />
      ) : (
        <ImportChoose initialCells={initialCells} onOpen={(source) => void open(source)} />
      )}
      <WorkSaid said={said} />
      {props.past && !working && <ImportList {...props.past} />}
    </section>
  );
}
