import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import { Sure } from './Sure';

export interface LeaveCardProps {
  /** What is on the server is of several people: it stays. */
  isShared: boolean;
  onForgetHere: (andServer: boolean) => Promise<void>;
  onAnew: () => Promise<void>;
}

/** Stops syncing here, or starts it over: each is asked about first. */
export function LeaveCard({ isShared, onForgetHere, onAnew }: LeaveCardProps) {
  const { t } = useI18n();
  const { sync } = t;
  const [asked, setAsked] = useState<'leave' | 'anew' | null>(null);
  const done = () => setAsked(null);
  return (
    <section class="data-card" aria-label={sync.leave}>
      <h2>{sync.leave}</h2>
      <div class="sync-doors">
        <Button onClick={() => setAsked('leave')}>{sync.leaveHere}</Button>
        <Button onClick={() => setAsked('anew')}>{sync.anew}</Button>
      </div>
      {asked === 'leave' && (
        <Sure
          question={sync.leaveWhy}
          ways={[
            { label: sync.leaveKeep, run: () => onForgetHere(false) },
            ...(isShared ? [] : [{ label: sync.leaveDelete, run: () => onForgetHere(true), isDanger: true }]),
          ]}
          onDone={done}
        />
      )}
      {asked === 'anew' && (
        <Sure question={sync.anewSure} ways={[{ label: sync.anewNow, run: onAnew }]} onDone={done} />
      )}
    </section>
  );
}
