import type { TabContext } from '@/components/panel/tab-context';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { useI18n } from '@/components/ui/I18n';
import { Copy, EyeOff, ListChecks } from '@/components/ui/icons';
import type { Fit } from '@/lib/fit/fit';
import { questionsFor } from '@/lib/fit/questions';
import { FirstMessage } from './FirstMessage';

/** What to ask, from what the posting leaves open; and a first message of the person's own examples. */
export function QuestionsTab(context: TabContext & { fit: Fit | null }) {
  const { view, fit, say } = context;
  const { t } = useI18n();
  const words = t.seeker.ask;
  const partial = view.state === 'partial';
  const questions = partial ? [] : questionsFor(view.audit).map((id) => words.one[id]);
  return (
    <div class="scroll">
      {questions.length === 0 ? (
        <EmptyState
          icon={partial ? EyeOff : ListChecks}
          title={partial ? words.partial : words.none}
          why={partial ? words.partialWhy : words.noneWhy}
        />
      ) : (
        <section>
          <p class="sub">{words.intro}</p>
          <ol class="ask-list">
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ol>
          <p class="fit-do">
            <Button
              icon={Copy}
              onClick={() =>
                say(
                  questions.map((question, n) => `${n + 1}. ${question}`).join('\n'),
                  words.copied(questions.length),
                )
              }
            >
              {words.copy(questions.length)}
            </Button>
          </p>
        </section>
      )}
      {fit && (
        <FirstMessage
          rows={fit.rows}
          texts={context.texts.items}
          onExample={context.seeker && ((id, example) => context.seeker?.write(id, { example }))}
          onFit={() => context.openTab('fit')}
          title={view.posting.title}
          language={context.language}
          lang={context.lang}
          onCopy={(text) => say(text, words.messageCopied)}
        />
      )}
    </div>
  );
}
