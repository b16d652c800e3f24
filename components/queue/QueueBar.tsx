import { useLayoutEffect, useState } from 'preact/hooks';
import { DismissForm } from '@/components/review/DismissForm';
import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import { ArrowLeft, ArrowRight, Ban, Bookmark, CircleCheck } from '@/components/ui/icons';
import type { Reason } from '@/lib/review/said';

export interface QueueBarProps {
  name: string;
  /** Where one stands, from 1. */
  at: number;
  of: number;
  reviewed: number;
  /** The possible finding that waits first; null where none does. */
  finding: { card: string; name: string; quote: string } | null;
  /** Findings of this posting that wait. */
  open: number;
  onNext: () => void;
  onBack: () => void;
  onConfirm: () => void;
  onDismiss: (reason: Reason, text: string) => void;
  onNote: () => void;
}

/** What each key does, wherever the focus is but in a field. */
type Act = 'next' | 'back' | 'confirm' | 'dismiss' | 'note';
const KEYS: Readonly<Record<string, Act>> = { j: 'next', k: 'back', y: 'confirm', x: 'dismiss', m: 'note' };

/** Postings gone through one by one: what waits here, and the keys to decide and go on. */
export function QueueBar(props: QueueBarProps) {
  const { name, at, of, reviewed, finding, open } = props;
  const { t } = useI18n();
  const [dismissing, setDismissing] = useState<string | null>(null);
  const asks = finding !== null && dismissing === finding.card;
  const acts: Record<Act, () => void> = {
    next: props.onNext,
    back: props.onBack,
    confirm: () => finding && props.onConfirm(),
    dismiss: () => setDismissing(finding?.card ?? null),
    note: props.onNote,
  };
  useKeys(acts);
  return (
    <section class="queue-bar" aria-label={t.queue.title}>
      <div class="queue-line">
        <b class="cut">{name || t.queue.title}</b>
        <span class="dim">{t.queue.place(at, of)}</span>
        <progress max={of} value={reviewed} aria-label={t.queue.reviewed(reviewed, of)} />
        <span role="status">{t.queue.reviewed(reviewed, of)}</span>
        <span class="grow" />
        <Button icon={ArrowLeft} disabled={at <= 1} onClick={props.onBack}>
          {t.queue.back} <kbd>K</kbd>
        </Button>
        <Button variant="primary" icon={ArrowRight} onClick={props.onNext}>
          {at < of ? t.queue.next : t.queue.last} <kbd>J</kbd>
        </Button>
      </div>
      <div class="queue-line" role="status">
        {finding ? (
          <>
            <span>
              {t.queue.waits(open)} <b>{finding.name}</b> <q>{finding.quote}</q>
            </span>
            <Button variant="quiet" icon={CircleCheck} onClick={props.onConfirm}>
              {t.review.confirm} <kbd>Y</kbd>
            </Button>
            <Button variant="quiet" icon={Ban} onClick={acts.dismiss}>
              {t.review.dismiss} <kbd>X</kbd>
            </Button>
          </>
        ) : (
          <span class="dim">{t.queue.none}</span>
        )}
        <Button variant="quiet" icon={Bookmark} onClick={props.onNote}>
          {t.queue.note} <kbd>M</kbd>
        </Button>
      </div>
      {asks && (
        <DismissForm
          key={finding.card}
          name={finding.name}
          onDismiss={(reason, text) => {
            setDismissing(null);
            props.onDismiss(reason, text);
          }}
          onCancel={() => setDismissing(null)}
        />
      )}
    </section>
  );
}

function useKeys(acts: Record<Act, () => void>): void {
  // At once: from one posting to the next no key may fall between two bars.
  useLayoutEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const act = KEYS[event.key.toLowerCase()];
      const withOthers = event.ctrlKey || event.altKey || event.metaKey || event.isComposing;
      const field = (event.target as HTMLElement | null)?.closest?.(
        'input, textarea, select, [contenteditable], [role=menu]',
      );
      if (!act || withOthers || event.defaultPrevented || field) return;
      // A key that opens a field must not be typed into it.
      event.preventDefault();
      acts[act]();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  });
}
