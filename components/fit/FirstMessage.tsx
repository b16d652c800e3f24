import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import { Copy } from '@/components/ui/icons';
import type { Asked } from '@/lib/fit/fit';
import { firstMessage, lengthOf, MESSAGE_MAX } from '@/lib/fit/message';
import type { Language } from '@/lib/i18n';

export interface FirstMessageProps {
  rows: readonly Asked[];
  /** Of the posting. */
  title: string;
  /** The posting's language. */
  language: Language;
  lang: string;
  onCopy: (text: string) => void;
}

/** A first message made of the person's own examples, to be copied: nothing is sent. */
export function FirstMessage({ rows, title, language, lang, onCopy }: FirstMessageProps) {
  const { t } = useI18n();
  const words = t.seeker.ask;
  const message = firstMessage(rows, title, language);
  return (
    <section class="fit-group">
      <header>
        <h3>{words.message}</h3>
        {message !== null && <span class="dim">{words.messageLength(lengthOf(message), MESSAGE_MAX)}</span>}
      </header>
      {message === null ? (
        <p class="sub">{words.messageNone}</p>
      ) : (
        <>
          <blockquote class="fit-card" lang={lang}>
            {message}
          </blockquote>
          <p class="fit-do">
            <Button icon={Copy} onClick={() => onCopy(message)}>
              {words.messageCopy}
            </Button>
          </p>
        </>
      )}
      <p class="sub">{words.messageWhy(MESSAGE_MAX)}</p>
    </section>
  );
}
