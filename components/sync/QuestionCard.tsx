import { Banner } from '@/components/ui/Banner';
import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import { CircleQuestionMark } from '@/components/ui/icons';
import type { Question } from '@/lib/app/sync/desk';
import { useTask } from './use-task';

export interface QuestionCardProps {
  question: Question;
  /** The person has said no to it for now. */
  isDeclined: boolean;
  onAnswer: (question: Question, is: boolean) => Promise<void>;
}

/** Many changes of one device, held back until the person says yes. */
export function QuestionCard({ question, isDeclined, onAnswer }: QuestionCardProps) {
  const { t } = useI18n();
  const { sync } = t;
  const { name, changed, removed } = question;
  const { busy, failed, run } = useTask();
  const answer = (is: boolean) => void run(() => onAnswer(question, is));
  return (
    <Banner meaning={isDeclined ? 'plain' : 'risky'} icon={CircleQuestionMark}>
      <p>
        <b>{sync.question(name, changed, removed)}</b>
      </p>
      <p class="sec">{isDeclined ? sync.declined(name) : sync.questionWhy}</p>
      <div class="sync-doors">
        <Button busy={busy} label={sync.yesName(name)} onClick={() => answer(true)}>
          {sync.yes}
        </Button>
        {!isDeclined && (
          <Button variant="quiet" label={sync.noName(name)} disabled={busy} onClick={() => answer(false)}>
            {sync.no}
          </Button>
        )}
      </div>
      {failed && <p role="alert">{sync.didFail}</p>}
    </Banner>
  );
}
