import { useEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import { IconButton } from '@/components/ui/IconButton';
import { PencilLine, Trash2 } from '@/components/ui/icons';
import { shortTime } from '@/components/ui/time';
import type { Found } from '@/lib/anchor/find';
import type { NoteColor } from '@/lib/notes/colors';
import type { Note } from '@/lib/notes/note';
import type { Writing } from '@/lib/notes/writing';
import { AnchorLine } from './AnchorLine';
import { ColorDot } from './ColorDot';
import { Markdown } from './Markdown';
import { NoteEditor } from './NoteEditor';
import { type Keeping, useWording } from './use-wording';
import { Wordings } from './Wordings';

export interface NoteCardProps {
  /** One without wordings was not written yet. */
  note: Note;
  /** Of a note on words. */
  found: Found | null;
  /** Where it was written, of a note that came with another posting. */
  from?: string | undefined;
  text: string;
  lang: string;
  keeping: Keeping | undefined;
  /** It is kept no more, though it is being written. */
  isLost?: boolean | undefined;
  /** Whether it is being written. */
  open: boolean;
  onOpen: (open: boolean) => void;
  onWrite: (writing: Writing) => void;
  onColor: (color: NoteColor | null) => void;
  onRemove: () => void;
  onLocate: (() => void) | undefined;
}

/** A note: what it is on, what it says, and how far that is kept. */
export function NoteCard(props: NoteCardProps) {
  const { note, found, keeping, open, onOpen } = props;
  const { language, t } = useI18n();
  const wording = useWording(note, keeping, props.onWrite);
  const place = useRef<HTMLLIElement>(null);
  const wasOpen = useRef(open);
  useEffect(() => {
    // Done with writing, the keyboard goes on from the way back into it.
    if (wasOpen.current && !open) place.current?.querySelector<HTMLElement>('.note-foot button')?.focus();
    wasOpen.current = open;
  }, [open]);
  const name = nameOf(wording.body) || t.notes.empty;
  const unkept = keeping === 'error' ? 'error' : props.isLost && keeping !== 'saving' ? 'lost' : null;
  const isSeveral = note.wordings.length > 1;
  const { by } = note.wordings[0] ?? {};
  // Of several wordings each says whose it is.
  const changer = by && !isSeveral && !note.author.includes(by) ? by : null;
  return (
    <li class="note-card" ref={place} data-note={note.id}>
      {note.anchor && found && (
        <AnchorLine
          anchor={note.anchor}
          found={found}
          text={props.text}
          lang={props.lang}
          onLocate={props.onLocate}
        />
      )}
      {open ? (
        <NoteEditor
          body={wording.body}
          color={note.color ?? null}
          // Before its first word a note is not there to be coloured.
          onColor={note.wordings.length > 0 ? props.onColor : undefined}
          onInput={wording.write}
          onDone={() => onOpen(false)}
        />
      ) : isSeveral ? (
        <Wordings
          wordings={note.wordings}
          onResolve={wording.resolve}
          onAnew={() => {
            wording.lookAtAll();
            onOpen(true);
          }}
        />
      ) : wording.body.trim() === '' ? (
        <p class="dim">{t.notes.empty}</p>
      ) : (
        <Markdown text={wording.body} />
      )}
      {open && wording.others.length > 0 && (
        <div class="note-others">
          <p class="sm sec">{t.notes.several.other}</p>
          {wording.others.map(({ stamp, body }) => (
            <Markdown key={stamp} text={body} />
          ))}
        </div>
      )}
      <div class="note-foot">
        {!open && note.color && <ColorDot color={note.color} />}
        <p class={`note-state grow${unkept ? ' is-error' : ''}`} role="status">
          {unkept || keeping === 'saving'
            ? t.notes[unkept ?? 'saving']
            : note.wordings.length === 0
              ? t.notes.idle
              : t.notes.savedAt(shortTime(note.changed, language))}
          {note.author && ` · ${t.notes.by(note.author)}`}
          {changer && ` · ${t.notes.changedBy(changer)}`}
          {props.from && ` · ${props.from}`}
          {unkept && <Button onClick={() => wording.write(wording.body)}>{t.notes.retry}</Button>}
        </p>
        {!open && !isSeveral && (
          <IconButton icon={PencilLine} label={t.notes.edit(name)} onClick={() => onOpen(true)} />
        )}
        <IconButton icon={Trash2} label={t.notes.remove(name)} onClick={props.onRemove} />
      </div>
    </li>
  );
}

const NAME = 20;

/** The beginning of a note: its controls are told apart by it. */
function nameOf(body: string): string {
  const words = body
    .replace(/[*_`#>~]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return [...words].slice(0, NAME).join('');
}
