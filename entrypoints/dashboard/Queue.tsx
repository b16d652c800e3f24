import { useState } from 'preact/hooks';
import { QueueBar } from '@/components/queue/QueueBar';
import { EmptyState } from '@/components/ui/EmptyState';
import { useI18n } from '@/components/ui/I18n';
import { CircleCheck, ListChecks } from '@/components/ui/icons';
import type { AppProps } from '@/lib/app/Root';
import { useLive } from '@/lib/app/use-live';
import { useTexts } from '@/lib/app/use-texts';
import type { PageView } from '@/lib/messages/view';
import { decisionWord, openCards, type Verdict } from '@/lib/review/decide';
import type { Word } from '@/lib/review/said';
import { placesOf } from '@/lib/review/with-said';
import type { Database } from '@/lib/store/database';
import { markReviewed, type Queue as QueueState, readQueue } from '@/lib/store/queues';
import { OnePosting } from './OnePosting';

const LIST = '#/postings';

/** Postings gone through one by one; taken up where it was left. */
export function Queue({ db, id, ...app }: AppProps & { db: Database; id: string }) {
  const { t } = useI18n();
  const queue = useLive(() => readQueue(db, id), [db, id]);
  if (queue === undefined) return null;
  if (queue === null)
    return (
      <EmptyState icon={ListChecks} title={t.queue.missing} why={t.queue.missingWhy}>
        <a class="btn" href={LIST}>
          {t.posting.back}
        </a>
      </EmptyState>
    );
  return <Begun db={db} queue={queue} {...app} />;
}

function Begun({ db, queue, ...app }: AppProps & { db: Database; queue: QueueState }) {
  const { t } = useI18n();
  const { keys, reviewed } = queue;
  const first = keys.findIndex((key) => !reviewed.has(key));
  const [at, setAt] = useState(first < 0 ? keys.length : first);
  const [noting, setNoting] = useState(0);
  const key = keys[at];
  const turn = (to: number) => {
    setNoting(0);
    setAt(to);
  };
  const next = () => {
    if (key !== undefined) void markReviewed(db, queue.id, key, Date.now());
    turn(at + 1);
  };
  const toNotes = () => setNoting(noting + 1);
  if (key === undefined)
    return (
      <EmptyState icon={CircleCheck} title={t.queue.done} why={t.queue.doneWhy(reviewed.size)}>
        <a class="btn" href={LIST}>
          {t.posting.back}
        </a>
      </EmptyState>
    );
  const place = {
    name: queue.name,
    at: at + 1,
    of: keys.length,
    reviewed: reviewed.size,
    onNext: next,
    onBack: () => turn(Math.max(0, at - 1)),
  };
  /** One can go on while there is nothing to decide. */
  const nothing = () => {};
  const idle = (
    <QueueBar {...place} finding={null} open={0} onConfirm={nothing} onDismiss={nothing} onNote={toNotes} />
  );
  return (
    <OnePosting
      key={key}
      db={db}
      id={key}
      {...app}
      turnTo={noting === 0 ? undefined : { tab: 'notes', turn: noting }}
      bar={(view, say) => <Bar {...app} view={view} say={say} place={place} onNote={toNotes} />}
      waiting={idle}
      gone={
        <>
          {idle}
          <EmptyState icon={ListChecks} title={t.queue.gone} why="" />
        </>
      }
    />
  );
}

interface BarProps extends AppProps {
  view: PageView;
  say: ((word: Word) => Promise<void>) | undefined;
  onNote: () => void;
  place: Pick<Parameters<typeof QueueBar>[0], 'name' | 'at' | 'of' | 'reviewed' | 'onNext' | 'onBack'>;
}

function Bar({ view, say, place, onNote, settings, language }: BarProps) {
  const texts = useTexts(language);
  const { audit, posting } = view;
  const open = audit ? openCards(audit) : [];
  const first = open[0];
  const decide = (verdict: Verdict) => {
    if (!first || !audit || !posting) return;
    const signed = { by: settings.reviewer || null, at: Date.now() };
    void say?.(decisionWord({ audit, posting }, first.card, verdict, signed));
  };
  const quote = first && audit && posting ? quoted(audit.findings, first.card, posting.description) : '';
  return (
    <QueueBar
      {...place}
      finding={first ? { card: first.card, name: texts?.rules[first.rule]?.name ?? first.rule, quote } : null}
      open={open.length}
      onConfirm={() => decide({ state: 'confirmed', reason: null, text: '' })}
      onDismiss={(reason, text) => decide({ state: 'dismissed', reason, text })}
      onNote={onNote}
    />
  );
}

function quoted(findings: Parameters<typeof placesOf>[0], card: string, text: string): string {
  const [start, end] = placesOf(findings, card)[0] ?? [0, 0];
  return text.slice(start, end);
}
