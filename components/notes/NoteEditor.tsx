import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import { Check } from '@/components/ui/icons';
import { Segmented } from '@/components/ui/Segmented';
import { TextArea } from '@/components/ui/TextArea';
import type { NoteColor } from '@/lib/notes/colors';
import { ColorChoice } from './ColorChoice';
import { Markdown } from './Markdown';

export interface NoteEditorProps {
  body: string;
  color: NoteColor | null;
  /** Without it no colour can be given yet. */
  onColor: ((color: NoteColor | null) => void) | undefined;
  /** Told at every key. */
  onInput: (body: string) => void;
  onDone: () => void;
}

/** Where a note is written, with a look at what becomes of its Markdown. Escape and Ctrl+Enter are done with it. */
export function NoteEditor({ body, color, onColor, onInput, onDone }: NoteEditorProps) {
  const { t } = useI18n();
  const [mode, setMode] = useState<'write' | 'preview'>('write');
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.querySelector('textarea')?.focus(), []);
  const keys = (event: KeyboardEvent) => {
    const isDone = event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey));
    if (!isDone || event.isComposing) return;
    // The panel must not hear of an Escape that ends the editing.
    event.preventDefault();
    event.stopPropagation();
    onDone();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the controls inside
    <div class="note-editor" ref={place} onKeyDown={keys}>
      {mode === 'write' ? (
        <TextArea
          label={t.notes.body}
          hideLabel
          value={body}
          rows={5}
          placeholder={t.notes.placeholder}
          onInput={onInput}
        />
      ) : (
        <div class="note-preview">
          {body.trim() === '' ? <p class="dim">{t.notes.previewEmpty}</p> : <Markdown text={body} />}
        </div>
      )}
      <div class="note-editor-foot">
        <Segmented
          label={t.notes.mode}
          value={mode}
          options={[
            { value: 'write', label: t.notes.write },
            { value: 'preview', label: t.notes.preview },
          ]}
          onChange={setMode}
        />
        <Button icon={Check} onClick={onDone}>
          {t.notes.done}
        </Button>
      </div>
      <ColorChoice color={color} onChange={onColor} />
      <p class="sm dim">{t.notes.bodyHint}</p>
    </div>
  );
}
