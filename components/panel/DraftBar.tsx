import { useEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import { Icon } from '@/components/ui/Icon';
import { CircleAlert, FilePenLine } from '@/components/ui/icons';
import { placesOf } from './draft-model';
import type { DraftState } from './use-draft';

export interface DraftBarProps {
  draft: DraftState;
  /** Score of the posting itself. */
  was: number | null;
  /** The person comes back from the draft: the keyboard goes on from here. */
  focused: boolean;
  onOpen: () => void;
  onRetry: () => void;
}

/** What is chosen for the draft, what becomes of it, and the way to it. Nothing while nothing is chosen. */
export function DraftBar({ draft, was, focused, onOpen, onRetry }: DraftBarProps) {
  const { t } = useI18n();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focused) button.current?.focus();
  }, []);
  if (draft.state === 'none') return null;
  const { chosen } = draft;
  return (
    <section class="draft-bar" aria-label={t.draft.title}>
      <Icon of={draft.state === 'refused' || draft.state === 'unloaded' ? CircleAlert : FilePenLine} />
      <p class="grow" role="status">
        {t.draft.bar(t.draft.chosen(chosen.sentences.length, placesOf(chosen)))}
        <DraftSum draft={draft} was={was} />
      </p>
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
