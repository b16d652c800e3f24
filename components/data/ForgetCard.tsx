import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import { PickMenu } from '@/components/ui/PickMenu';

/** What is to be forgotten. */
export type ForgetScope =
  | { of: 'site'; reader: string }
  | { of: 'today' }
  | { of: 'week' }
  | { of: 'everything' };

export interface ForgetCardProps {
  /** Sites of which postings are kept. */
  sites: readonly { reader: string; name: string; count: number }[];
  /** How much a scope holds. */
  count: (scope: ForgetScope) => Promise<{ postings: number; notes: number }>;
  /** @throws where nothing, or not all, was forgotten. */
  onForget: (scope: ForgetScope, told: (done: number, all: number) => void) => Promise<void>;
}

type Step =
  | { is: 'idle' | 'failed' | 'done' }
  | { is: 'asked'; scope: ForgetScope; postings: number; notes: number }
  | { is: 'busy'; scope: ForgetScope; done: number; all: number };

/** Deletes many at once: how much it is, is said before; it cannot be undone. */
export function ForgetCard({ sites, count, onForget }: ForgetCardProps) {
  const { t } = useI18n();
  const [step, setStep] = useState<Step>({ is: 'idle' });
  const ask = (scope: ForgetScope) =>
    void count(scope).then(
      (held) => setStep({ is: 'asked', scope, ...held }),
      () => setStep({ is: 'failed' }),
    );
  const run = (scope: ForgetScope) => {
    setStep({ is: 'busy', scope, done: 0, all: 0 });
    onForget(scope, (done, all) => setStep({ is: 'busy', scope, done, all })).then(
      () => setStep({ is: 'done' }),
      () => setStep({ is: 'failed' }),
    );
  };
  const name = (scope: ForgetScope) =>
    scope.of === 'site'
      ? (sites.find(({ reader }) => reader === scope.reader)?.name ?? scope.reader)
      : t.data.scope[scope.of];
  return (
    <div class="data-card">
      <h2>{t.data.forget}</h2>
      <p class="sm dim">{t.data.forgetWhy}</p>
      <div class="row wrap">
        <Button onClick={() => ask({ of: 'today' })}>{t.data.scope.today}</Button>
        <Button onClick={() => ask({ of: 'week' })}>{t.data.scope.week}</Button>
        {sites.length > 0 && (
          <PickMenu
            label={t.data.ofSite}
            choices={sites.map(({ reader, name, count }) => ({ value: reader, label: `${name} · ${count}` }))}
            onPick={(reader) => ask({ of: 'site', reader })}
          />
        )}
        <Button variant="danger" onClick={() => ask({ of: 'everything' })}>
          {t.data.scope.everything}
        </Button>
      </div>
      {step.is === 'asked' && (
        <div class="delete-sure" role="alertdialog" aria-label={t.data.sure(name(step.scope))}>
          <span>
            {t.data.holds(name(step.scope), step.postings, step.notes, step.scope.of === 'everything')}
          </span>
          <Button variant="danger" onClick={() => run(step.scope)}>
            {t.settings.deleteNow}
          </Button>
          <Button variant="quiet" onClick={() => setStep({ is: 'idle' })}>
            {t.settings.cancel}
          </Button>
        </div>
      )}
      <p role="status" class={step.is === 'failed' ? 'is-error' : ''}>
        {step.is === 'busy' && t.data.forgetting(step.done, step.all)}
        {step.is === 'done' && t.settings.deleted}
        {step.is === 'failed' && t.settings.deleteFailed}
      </p>
    </div>
  );
}
