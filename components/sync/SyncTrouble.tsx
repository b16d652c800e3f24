import { Banner } from '@/components/ui/Banner';
import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import { CircleQuestionMark, CloudOff } from '@/components/ui/icons';
import type { ShownProblem } from '@/lib/app/sync/desk';
import { numberOf } from '@/lib/app/sync/state';

export interface SyncTroubleProps {
  /** What stops the sync until the person does something; null where nothing does. */
  problem: ShownProblem | null;
  /** Questions that wait for an answer. */
  questions: number;
  /** Opens the page "sync". */
  onOpen: () => void;
}

/** One line elsewhere: syncing needs the person. */
export function SyncTrouble({ problem, questions, onOpen }: SyncTroubleProps) {
  const { t } = useI18n();
  if (!problem && questions === 0) return null;
  return (
    <Banner meaning="risky" icon={problem ? CloudOff : CircleQuestionMark}>
      {problem
        ? t.sync.trouble(numberOf(problem.name), t.sync.problem[problem.name].what)
        : t.sync.asks(questions)}{' '}
      <Button variant="link" onClick={onOpen}>
        {t.sync.toSync}
      </Button>
    </Banner>
  );
}
