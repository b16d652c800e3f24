import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import { Icon } from '@/components/ui/Icon';
import { Link2 } from '@/components/ui/icons';
import { Toast } from '@/components/ui/Toast';
import { shortTime } from '@/components/ui/time';
import type { Messages } from '@/lib/i18n';
import type { Twin } from '@/lib/messages/notes';
import { type Status, statusChoices, statusName } from '@/lib/notes/statuses';
import { LIKELY } from '@/lib/posting/likeness';

export interface TwinLinesProps {
  /** Postings that may be the same one, or were said to be or not to be. */
  twins: readonly Twin[];
  statuses: readonly Status[];
  siteName: (reader: string) => string;
  onOpen: (key: string) => void;
  /** @param says null takes back what was said. */
  onSay: (key: string, says: boolean | null) => void;
}

/** From here on two texts differ in hardly more than a word. */
const SAME_TEXT = 0.95;

/** How long what was said can be taken back here, in ms. */
const UNDO_MS = 8000;

/** The same posting under another address: proposed, and joined or told apart by the person alone. */
export function TwinLines({ twins, onSay, ...props }: TwinLinesProps) {
  const { t } = useI18n();
  const [all, setAll] = useState(false);
  const [undo, setUndo] = useState<{ twin: Twin; says: boolean | null; nonce: number } | null>(null);
  const say = (twin: Twin, says: boolean | null) => {
    onSay(twin.key, says);
    setUndo((old) => ({ twin, says, nonce: (old?.nonce ?? 0) + 1 }));
  };
  const apart = twins.filter(({ said }) => said === false);
  const shown = twins.filter(({ said }) => said !== false || all);
  return (
    <>
      {twins.length > 0 && (
        <section class="twins" aria-label={t.notes.twins.name}>
          {shown.length > 0 && (
            <ul>
              {shown.map((twin) => (
                <TwinLine key={twin.key} twin={twin} onSay={(says) => say(twin, says)} {...props} />
              ))}
            </ul>
          )}
          {apart.length > 0 && !all && (
            <Button variant="link" onClick={() => setAll(true)}>
              {t.notes.twins.apart(apart.length)}
            </Button>
          )}
        </section>
      )}
      <Toast
        text={undo && saidWords(undo.says, t)}
        nonce={undo?.nonce ?? 0}
        ms={UNDO_MS}
        action={
          undo
            ? {
                label: t.notes.undo,
                onClick: () => {
                  onSay(undo.twin.key, undo.twin.said);
                  setUndo(null);
                },
              }
            : undefined
        }
        onGone={() => setUndo(null)}
      />
    </>
  );
}

type TwinLineProps = Omit<TwinLinesProps, 'twins' | 'onSay'> & {
  twin: Twin;
  onSay: (says: boolean | null) => void;
};

function TwinLine({ twin, statuses, siteName, onOpen, onSay }: TwinLineProps) {
  const { language, t } = useI18n();
  const { title, said, reader, seen, likeness } = twin;
  const words = t.notes.twins;
  return (
    <li class="twin-line">
      <p>
        <Icon of={Link2} size={14} />{' '}
        <span class="sec">{said === true ? words.joined : said === false ? words.isNot : words.maybe}</span>{' '}
        <Button variant="link" label={words.open(title)} onClick={() => onOpen(twin.key)}>
          {title}
        </Button>
      </p>
      <p class="sm dim">
        {words.seen(siteName(reader), shortTime(seen, language))}
        {said === true ? '' : ` · ${alikeWords(likeness, t)}`}
      </p>
      {said === true && <p class="sm sec">{filedWords(twin, statuses, t)}</p>}
      <div class="twin-acts">
        {said === null && (
          <>
            <Button label={words.isName(title)} onClick={() => onSay(true)}>
              {words.is}
            </Button>
            <Button variant="quiet" label={words.notName(title)} onClick={() => onSay(false)}>
              {words.not}
            </Button>
          </>
        )}
        {said !== null && (
          <Button
            variant="quiet"
            label={said ? words.partName(title) : words.againName(title)}
            onClick={() => onSay(null)}
          >
            {said ? words.part : words.again}
          </Button>
        )}
      </div>
    </li>
  );
}

/** The likeness of the texts in words: a number would look more certain than it is. */
function alikeWords(likeness: number, t: Messages): string {
  const { alike } = t.notes.twins;
  if (likeness >= SAME_TEXT) return alike.same;
  return likeness >= LIKELY ? alike.most : alike.some;
}

function filedWords({ status, tags }: Twin, statuses: readonly Status[], t: Messages): string {
  const known = statusChoices(statuses, status).find(({ id }) => id === status);
  const parts = [known && statusName(known, t.notes.status), ...tags.map((tag) => `#${tag}`)];
  return t.notes.twins.there(parts.filter((part) => part).join(' · ') || t.notes.twins.nothingThere);
}

function saidWords(says: boolean | null, t: Messages): string {
  const { saidJoined, saidApart, takenBack } = t.notes.twins;
  if (says === null) return takenBack;
  return says ? saidJoined : saidApart;
}
