import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import { Undo2 } from '@/components/ui/icons';
import { shortTime } from '@/components/ui/time';

/** An import that can be taken back. */
export interface PastImport {
  id: string;
  /** Of the file; empty for pasted cells. */
  name: string;
  /** ms since the epoch */
  at: number;
  /** Postings that came new and are still there, and postings whose text it changed. */
  came: number;
  changed: number;
}

/** How many postings would go, be as before, and stay because they were written or looked at since. */
export interface UndoCounts {
  goes: number;
  back: number;
  stays: number;
}

export interface ImportListProps {
  /** The latest first. */
  imports: readonly PastImport[];
  /** What taking it back would do. */
  onPlan: (id: string) => Promise<UndoCounts>;
  /** @throws where it, or a part of it, was not taken back. */
  onUndo: (id: string, told: (done: number, all: number) => void) => Promise<UndoCounts>;
}

type Step =
  | { is: 'idle' | 'failed' }
  | { is: 'asked'; id: string; counts: UndoCounts }
  | { is: 'busy'; done: number; all: number }
  | { is: 'done'; counts: UndoCounts };

/** The imports of which something is still there: each can be taken back, after it is said what that does. */
export function ImportList({ imports, onPlan, onUndo }: ImportListProps) {
  const { language, t } = useI18n();
  const [step, setStep] = useState<Step>({ is: 'idle' });
  const words = t.transfer.undo;
  const ask = (id: string) =>
    void onPlan(id).then(
      (counts) => setStep({ is: 'asked', id, counts }),
      () => setStep({ is: 'failed' }),
    );
  const run = (id: string) => {
    setStep({ is: 'busy', done: 0, all: 0 });
    onUndo(id, (done, all) => setStep({ is: 'busy', done, all })).then(
      (counts) => setStep({ is: 'done', counts }),
      () => setStep({ is: 'failed' }),
    );
  };
  return (
    <>
      {imports.length > 0 && (
        <section class="import-list" aria-label={words.title}>
          <h3>{words.title}</h3>
          <ul>
            {imports.map(({ id, name, at, came, changed }) => (
              <li key={id}>
                <span class="grow">
                  <span class="import-name">{name || words.pasted}</span>{' '}
                  <span class="sm dim">
                    {shortTime(at, language)} · {words.counts(came, changed)}
                  </span>
                </span>
                <Button
                  icon={Undo2}
                  disabled={step.is === 'busy'}
                  label={words.openName(name || words.pasted, shortTime(at, language))}
                  onClick={() => ask(id)}
                >
                  {words.open}
                </Button>
                {step.is === 'asked' && step.id === id && (
                  <div class="delete-sure" role="alertdialog" aria-label={words.sure}>
                    <span>{words.would(step.counts.goes, step.counts.back, step.counts.stays)}</span>
                    <Button variant="danger" onClick={() => run(id)}>
                      {words.now}
                    </Button>
                    <Button variant="quiet" onClick={() => setStep({ is: 'idle' })}>
                      {t.settings.cancel}
                    </Button>
                  </div>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <p role="status" class={`work-said${step.is === 'failed' ? ' is-error' : ''}`}>
        {step.is === 'busy' && t.data.forgetting(step.done, step.all)}
        {step.is === 'done' && words.done(step.counts.goes, step.counts.back, step.counts.stays)}
        {step.is === 'failed' && words.failed}
      </p>
    </>
  );
}
