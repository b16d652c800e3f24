import { useEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import { Icon } from '@/components/ui/Icon';
import { CircleAlert, FilePenLine } from '@/components/ui/icons';
import { WorkLine } from './DraftNotice';
import { placesOf } from './draft-model';
import type { DraftState } from './use-draft';
import type { WorkHandle } from './use-work';

export interface DraftBarProps {
  draft: DraftState;
  work: WorkHandle;
  /** Score of the posting itself. */
  was: number | null;
  /** The person comes back from the draft: the keyboard goes on from here. */
  focused: boolean;
  onOpen: () => void;
  onRetry: () => void;
}

/** What is chosen and written for the draft, what becomes of it, and the way to it. */
export function DraftBar({ draft, work, was, focused, onOpen, onRetry }: DraftBarProps) {
  const { t } = useI18n();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focused) button.current?.focus();
  }, []);
  const { chosen } = draft;
  const isNone = draft.state === 'none';
  return (
    <section class="draft-bar" aria-label={t.draft.title}>
      <Icon of={draft.state === 'refused' || draft.state === 'unloaded' ? CircleAlert : FilePenLine} />
      <p class="grow" role="status">
        {t.draft.bar(
          [t.draft.chosen(chosen.sentences.length, placesOf(chosen)), work.written && t.draft.byHand]
            .filter(Boolean)
            .join(t.draft.and) || t.draft.none,
        )}
        <DraftSum draft={draft} was={was} />
      </p>
      {isNone && (
        <Button buttonRef={button} onClick={onOpen}>
          {t.draft.begin}
        </Button>
      )}
      {draft.state === 'unloaded' && <Button onClick={onRetry}>{t.draft.retry}</Button>}
      {(draft.state === 'ready' || draft.state === 'loading') && (
        <Button
          variant="primary"
          busy={draft.state === 'loading'}
          buttonRef={button}
          label={draft.state === 'loading' ? t.draft.loading : t.draft.open}
          onClick={onOpen}
        >
          {t.draft.open}
        </Button>
      )}
      <WorkLine work={work} />
    </section>
  );
}

/** In one line: lengths and scores, or why there are none. */
function DraftSum({ draft, was }: Pick<DraftBarProps, 'draft' | 'was'>) {
  const { t } = useI18n();
  const line = (text: string) => <small>{text}</small>;
  switch (draft.state) {
    case 'ready': {
      const { draft: made, audit } = draft.redraft;
      const length = t.draft.length(made.lengthBefore, made.lengthAfter);
      const points = was === null || audit.score === null ? '' : ` · ${t.draft.points(was, audit.score)}`;
      return line(length + points);
    }
    case 'loading':
      return line(t.draft.loading);
    case 'unloaded':
      return line(t.draft.unloaded);
    case 'refused':
      return line(t.draft.refused[draft.code]);
    case 'none':
      return null;
  }
}
