import { useEffect, useRef, useState } from 'preact/hooks';
import { Banner } from '@/components/ui/Banner';
import { useI18n } from '@/components/ui/I18n';
import { CircleCheck } from '@/components/ui/icons';
import { RadioCards } from '@/components/ui/RadioCards';
import { Skeleton } from '@/components/ui/Skeleton';
import type { Device, SyncDesk, Undecided } from '@/lib/app/sync/desk';
import type { ScopeSwitch } from '@/lib/app/sync/scope';
import { DevicesCard } from './DevicesCard';
import { FileCard } from './FileCard';
import { LeaveCard } from './LeaveCard';
import { QuarantineCard } from './QuarantineCard';
import { QuestionCard } from './QuestionCard';
import { RefusedCard } from './RefusedCard';
import { ScopeTable } from './ScopeTable';
import { SetUp } from './SetUp';
import { StatusCard } from './StatusCard';
import { countUndecided, UndecidedCard } from './UndecidedCard';
import { useTask } from './use-task';

export interface SyncPageProps {
  desk: SyncDesk;
  /** What this device may be called, as far as the browser tells. */
  device: string;
  online: boolean;
  /** ms since the epoch */
  now: number;
  /** Address of the page where something is decided. */
  hrefOf: (undecided: Undecided) => string;
}

const WAYS = ['webdav', 'couchdb', 'file'] as const;
type Way = (typeof WAYS)[number];

/** Syncing, all of it: setting it up, how it stands, what goes along. */
export function SyncPage(props: SyncPageProps) {
  const { t } = useI18n();
  const { sync } = t;
  const { desk } = props;
  const { config } = desk;
  const [changing, setChanging] = useState(false);
  const head = useRef<HTMLHeadingElement>(null);
  const shown = config === undefined ? 'nothing' : config === null || changing ? 'form' : 'state';
  const before = useRef(shown);
  // What had the focus is gone with the form, or with the state.
  useEffect(() => {
    if (before.current !== 'nothing' && before.current !== shown) head.current?.focus();
    before.current = shown;
  }, [shown]);
  return (
    <section class="data sync">
      <header>
        <h1 tabIndex={-1} ref={head}>
          {sync.title}
        </h1>
        <p class="sec">{sync.intro}</p>
      </header>
      {shown === 'nothing' ? (
        <Skeleton />
      ) : shown === 'form' ? (
        <>
          <Choose {...props} onDone={() => setChanging(false)} />
          <ScopeTable config={null} />
        </>
      ) : (
        <Standing {...props} onChange={() => setChanging(true)} />
      )}
    </section>
  );
}

/** The three ways, and the form of the one that is chosen. */
function Choose({ desk, device, now, onDone }: SyncPageProps & { onDone: () => void }) {
  const { t } = useI18n();
  const before = desk.config ?? null;
  const [way, setWay] = useState<Way | null>(before?.target.kind ?? null);
  return (
    <>
      <div class="sync-ways">
        <RadioCards
          label={t.sync.choose}
          value={way}
          options={WAYS.map((value) => ({
            value,
            label: t.sync.way[value].name,
            hint: t.sync.way[value].hint,
          }))}
          onChange={setWay}
        />
      </div>
      {way === 'file' ? (
        <FileCard
          exportFile={desk.exportFile}
          importFile={desk.importFile}
          now={now}
          onBack={before ? onDone : undefined}
        />
      ) : (
        way && (
          <SetUp
            key={way}
            kind={way}
            before={before}
            device={device}
            now={now}
            test={desk.test}
            save={desk.save}
            onBack={before ? onDone : undefined}
            onSaved={onDone}
          />
        )
      )}
    </>
  );
}

/** How it stands. */
function Standing({ desk, online, now, hrefOf, onChange }: SyncPageProps & { onChange: () => void }) {
  const { t } = useI18n();
  const { failed, run } = useTask();
  const { config, status } = desk;
  const act = (task: () => Promise<unknown>) => void run(task);
  if (!config) return null;
  const devices = devicesOf(desk, config.name);
  const isShared = config.target.kind === 'couchdb';
  return (
    <>
      <StatusCard
        config={config}
        status={status}
        devices={devices.length}
        waiting={desk.waiting}
        undecided={countUndecided(desk.undecided)}
        online={online}
        now={now}
        onSync={() => act(desk.syncNow)}
        onStop={() => act(desk.stop)}
        onPause={(is) => act(() => desk.pause(is))}
        onAllow={() => act(desk.allow)}
        onChange={onChange}
      />
      {failed && (
        <p class="bad" role="alert">
          {t.sync.didFail}
        </p>
      )}
      {status.questions.map((question) => (
        <QuestionCard
          key={question.about}
          question={question}
          isDeclined={desk.declined.includes(question.about)}
          onAnswer={desk.answer}
        />
      ))}
      {status.mended.map((mended) => (
        <Banner key={mended} meaning="note" icon={CircleCheck}>
          {t.sync.mended[mended]}
        </Banner>
      ))}
      <UndecidedCard undecided={desk.undecided} hrefOf={hrefOf} />
      <DevicesCard
        devices={devices}
        self={desk.self}
        now={now}
        onForget={isShared ? undefined : desk.forgetDevice}
      />
      <RefusedCard refused={desk.status.refused} />
      <QuarantineCard quarantined={desk.quarantined} onExport={desk.exportQuarantine} />
      <ScopeTable
        config={config}
        onSwitch={(id: ScopeSwitch, on) => act(() => desk.save({ ...config, [id]: on }))}
      />
      <LeaveCard isShared={isShared} onForgetHere={desk.forgetHere} onAnew={desk.startAnew} />
    </>
  );
}

/** All devices: what a round finds, and this one, which it does not list. */
function devicesOf({ status, self }: SyncDesk, name: string): Device[] {
  const { devices, last } = status;
  if (self === null || last === null || devices.some(({ id }) => id === self)) return devices;
  return [{ id: self, name, seen: last }, ...devices];
}
