import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import { Icon } from '@/components/ui/Icon';
import {
  CircleCheck,
  Clock,
  CloudOff,
  LoaderCircle,
  type LucideIcon,
  OctagonAlert,
  Pause,
  Play,
  RefreshCw,
  TriangleAlert,
} from '@/components/ui/icons';
import type { Meaning } from '@/components/ui/meaning';
import type { SyncConfig, SyncStatus } from '@/lib/app/sync/desk';
import { serviceAt } from '@/lib/app/sync/services';
import { doorOf, type SyncState, shownProblem, stateOf } from '@/lib/app/sync/state';
import { agoOf } from './ago';
import { ProblemWords } from './ProblemWords';
import { RunBar } from './RunBar';

export interface StatusCardProps {
  config: SyncConfig;
  status: SyncStatus;
  /** How many sync there, this one included. */
  devices: number;
  waiting: number;
  /** Notes and labels with several versions. */
  undecided: number;
  online: boolean;
  now: number;
  onSync: () => void;
  onStop: () => void;
  onPause: (is: boolean) => void;
  onChange: () => void;
  onAllow: () => void;
}

const LOOKS: Record<SyncState, { icon: LucideIcon; meaning: Meaning }> = {
  paused: { icon: Pause, meaning: 'plain' },
  first: { icon: LoaderCircle, meaning: 'note' },
  running: { icon: LoaderCircle, meaning: 'note' },
  offline: { icon: CloudOff, meaning: 'unknown' },
  newer: { icon: TriangleAlert, meaning: 'risky' },
  problem: { icon: OctagonAlert, meaning: 'unlawful' },
  limited: { icon: Clock, meaning: 'unknown' },
  retrying: { icon: Clock, meaning: 'unknown' },
  waiting: { icon: Clock, meaning: 'note' },
  idle: { icon: CircleCheck, meaning: 'covered' },
};

/** In these the problem is what there is to say. */
const TELLING: ReadonlySet<SyncState> = new Set(['newer', 'problem', 'limited', 'retrying']);

/** How it stands, in one word and one sentence; what waits; and the ways on. */
export function StatusCard(props: StatusCardProps) {
  const { config, status, waiting, now } = props;
  const { language, t } = useI18n();
  const { sync } = t;
  const state = stateOf(config, status, { waiting, online: props.online, now });
  const { icon, meaning } = LOOKS[state];
  const why: Partial<Record<SyncState, string>> = sync.stateWhy;
  const problem = shownProblem(status);
  const door = problem && TELLING.has(state) ? doorOf(problem.name) : null;
  const last = status.last === null ? sync.never : sync.last(agoOf(status.last, now, t, language));
  return (
    <section class="data-card sync-status" aria-labelledby="sync-state">
      <div class={`sync-head m-${meaning}`}>
        <Icon of={icon} size={20} class={icon === LoaderCircle ? 'spin' : ''} />
        <div class="grow">
          <div role="status">
            <h2 id="sync-state">{sync.state[state]}</h2>
          </div>
          <p class="sm dim">{[last, ...placeOf(config, sync.services)].join(' · ')}</p>
        </div>
      </div>
      {why[state] && <p class="sec">{why[state]}</p>}
      {problem && TELLING.has(state) && (
        <ProblemWords
          problem={problem}
          service={config.target.kind === 'webdav' ? serviceAt(config.target.address) : null}
          now={now}
        />
      )}
      {status.running && state !== 'paused' && <RunBar running={status.running} onStop={props.onStop} />}
      <Figures {...props} />
      <div class="sync-doors">
        {door && (
          <Button variant="primary" onClick={door === 'allow' ? props.onAllow : props.onChange}>
            {door === 'allow' ? sync.allow : sync.change}
          </Button>
        )}
        {!status.running && state !== 'paused' && state !== 'newer' && (
          <Button
            variant={door || state === 'limited' ? 'default' : 'primary'}
            icon={RefreshCw}
            onClick={props.onSync}
          >
            {sync.syncNow}
          </Button>
        )}
        <Button
          variant={state === 'paused' ? 'primary' : 'default'}
          icon={config.paused ? Play : Pause}
          onClick={() => props.onPause(!config.paused)}
        >
          {config.paused ? sync.resume : sync.pause}
        </Button>
        {door !== 'account' && (
          <Button variant="quiet" onClick={props.onChange}>
            {sync.change}
          </Button>
        )}
      </div>
    </section>
  );
}

/** Service, account and folder or databases; no secret. */
function placeOf({ target }: SyncConfig, services: Record<string, string>): string[] {
  const host = URL.canParse(target.address) ? new URL(target.address).host : target.address;
  const service = target.kind === 'webdav' ? serviceAt(target.address) : 'other';
  const names = target.kind === 'webdav' ? [target.folder] : [target.team, target.own];
  return [service === 'jianguoyun' ? (services[service] ?? host) : host, target.user, ...names].filter(
    (part): part is string => Boolean(part),
  );
}

function Figures({ devices, waiting, undecided }: StatusCardProps) {
  const { t } = useI18n();
  return (
    <dl class="transfer-counts">
      <div>
        <dt>{t.sync.waiting}</dt>
        <dd>{waiting}</dd>
      </div>
      <div>
        <dt>{t.sync.devices}</dt>
        <dd>{devices}</dd>
      </div>
      {undecided > 0 && (
        <div>
          <dt>{t.sync.undecided}</dt>
          <dd>{undecided}</dd>
        </div>
      )}
    </dl>
  );
}
