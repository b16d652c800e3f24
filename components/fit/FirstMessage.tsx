import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import { Copy, ListChecks } from '@/components/ui/icons';
import type { Asked } from '@/lib/fit/fit';
import { firstMessage, lengthOf, MESSAGE_MAX } from '@/lib/fit/message';
import type { Language } from '@/lib/i18n';
import type { ChecklistTexts } from '@/lib/lexicon/build/texts';
import { ExampleField } from './ClaimFields';

export interface FirstMessageProps {
  rows: readonly Asked[];
  /** Of the items. */
  texts: ChecklistTexts['items'];
  /** Of the posting. */
  title: string;
  /** The posting's language. */
  language: Language;
  lang: string;
  /** Keeps an example of one's own. Without it none can be written here. */
  onExample?: ((item: string, example: string) => void) | undefined;
  /** Goes to where one says what one meets. */
  onFit: () => void;
  onCopy: (text: string) => void;
}

/** A first message made of the person's own examples, to be copied: nothing is sent. */
export function FirstMessage(props: FirstMessageProps) {
  const { rows, texts, title, language, lang, onExample } = props;
  const { t } = useI18n();
  const words = t.seeker.ask;
  const message = firstMessage(rows, title, language);
  const met = rows.filter(({ state }) => state === 'met');
  // Fields that were opened stay open while one types in them.
  const [asked] = useState(() => (message === null ? met.slice(0, ASKED).map(({ id }) => id) : []));
  const open = met.filter(({ id }) => asked.includes(id));
  return (
    <section class="fit-group">
      <header>
        <h3>{words.message}</h3>
        {message !== null && <span class="dim">{words.messageLength(lengthOf(message), MESSAGE_MAX)}</span>}
      </header>
      {met.length === 0 && (
        <>
          <p class="sub">{words.messageNoneMet}</p>
          <p class="fit-do">
            <Button icon={ListChecks} onClick={props.onFit}>
              {words.messageDoor}
            </Button>
          </p>
        </>
      )}
      {onExample && open.length > 0 && (
        <>
          <p class="sub">{words.messageNone}</p>
          <ul class="message-examples">
            {open.map(({ id, claim }) => (
              <li key={id}>
                <span class="sm">{texts[id]?.name ?? id}</span>
                <ExampleField
                  name={texts[id]?.name ?? id}
                  texts={texts[id]?.claim ?? null}
                  claim={claim}
                  onChange={({ example = '' }) => onExample(id, example)}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      {message !== null && (
        <>
          <blockquote class="fit-card" lang={lang}>
            {message}
          </blockquote>
          <p class="fit-do">
            <Button icon={Copy} onClick={() => props.onCopy(message)}>
              {words.messageCopy}
            </Button>
          </p>
        </>
      )}
      <p class="sub">{words.messageWhy(MESSAGE_MAX)}</p>
    </section>
  );
}

/** So many examples are asked for: more would not fit the message. */
const ASKED = 3;
