import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import { Icon } from '@/components/ui/Icon';
import { TriangleAlert } from '@/components/ui/icons';
import { shortTime } from '@/components/ui/time';
import type { Wording } from '@/lib/notes/note';
import { joinWordings } from '@/lib/notes/writing';
import { Markdown } from './Markdown';

export interface WordingsProps {
  /** Two or more; the newest first. */
  wordings: readonly Wording[];
  /** Takes one text in place of all of them. */
  onResolve: (body: string) => void;
  /** Goes on writing. */
  onAnew: () => void;
}

/** Several wordings of one note, side by side: nothing is decided by a clock. */
export function Wordings({ wordings, onResolve, onAnew }: WordingsProps) {
  const { language, t } = useI18n();
  return (
    <section class="wordings" aria-label={t.notes.several.title(wordings.length)}>
      <p class="wordings-title">
        <Icon of={TriangleAlert} size={14} />
        <b>{t.notes.several.title(wordings.length)}</b>
      </p>
      <p class="sm sec">{t.notes.several.why}</p>
      <ul>
        {wordings.map(({ stamp, body, at, by }) => {
          const time = shortTime(at, language);
          return (
            <li key={stamp}>
              <p class="sm dim">
                {t.notes.several.at(time)}
                {by && ` · ${t.notes.by(by)}`}
              </p>
              {body.trim() === '' ? <p class="dim">{t.notes.empty}</p> : <Markdown text={body} />}
              <Button label={t.notes.several.keepName(time)} onClick={() => onResolve(body)}>
                {t.notes.several.keep}
              </Button>
            </li>
          );
        })}
      </ul>
      <div class="wordings-acts">
        <Button onClick={() => onResolve(joinWordings(wordings))}>{t.notes.several.both}</Button>
        <Button variant="quiet" onClick={onAnew}>
          {t.notes.several.anew}
        </Button>
      </div>
    </section>
  );
}
