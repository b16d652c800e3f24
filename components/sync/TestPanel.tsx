import { useI18n } from '@/components/ui/I18n';
import { Icon } from '@/components/ui/Icon';
import {
  CircleCheck,
  CircleDashed,
  LoaderCircle,
  type LucideIcon,
  OctagonAlert,
} from '@/components/ui/icons';
import { TEST_STEPS, type TestStep } from '@/lib/app/sync/desk';
import type { ServiceId } from '@/lib/app/sync/services';
import type { Messages } from '@/lib/i18n';
import type { Kind } from './draft';
import { ProblemWords } from './ProblemWords';
import type { Trial } from './use-test';

export interface TestPanelProps {
  trial: Trial;
  kind: Kind;
  service: ServiceId | null;
  now: number;
}

type StepState = 'done' | 'now' | 'failed' | 'later';

const ICONS: Record<StepState, LucideIcon> = {
  done: CircleCheck,
  now: LoaderCircle,
  failed: OctagonAlert,
  later: CircleDashed,
};

function stateOf(step: TestStep, trial: Trial): StepState {
  if (trial.is === 'passed') return 'done';
  if (trial.is === 'none') return 'later';
  const [at, own] = [TEST_STEPS.indexOf(trial.at), TEST_STEPS.indexOf(step)];
  if (own !== at) return own < at ? 'done' : 'later';
  return trial.is === 'failed' ? 'failed' : 'now';
}

/** The steps of a test as they go, and how it ended. */
export function TestPanel({ trial, kind, service, now }: TestPanelProps) {
  const { t } = useI18n();
  const { sync } = t;
  return (
    <div class="sync-test" role="status" aria-label={trial.is === 'running' ? sync.testing : sync.tested}>
      {trial.is !== 'none' && (
        <ol class="sync-steps">
          {TEST_STEPS.map((step) => {
            const state = stateOf(step, trial);
            const words = sync.step[step === 'place' && kind === 'couchdb' ? 'database' : step];
            return (
              <li key={step} class={`is-${state}`}>
                <Icon of={ICONS[state]} size={14} class={state === 'now' ? 'spin' : ''} />
                <span>
                  {words} <span class="sr">{sync.stepState[state]}</span>
                </span>
              </li>
            );
          })}
        </ol>
      )}
      {trial.is === 'failed' && <ProblemWords problem={trial.problem} service={service} now={now} />}
      {trial.is === 'passed' && <p>{found(trial.found.devices, sync)}</p>}
    </div>
  );
}

function found(devices: number | null, sync: Messages['sync']): string {
  if (devices === null) return sync.foundSome;
  return devices === 0 ? sync.foundNone : sync.found(devices);
}
