import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import { Download, ListChecks, Tag, Trash2, X } from '@/components/ui/icons';
import { PickMenu } from '@/components/ui/PickMenu';
import { TextField } from '@/components/ui/TextField';
import { type Label, OWNER_KINDS, TAG_LENGTH } from '@/lib/notes/labels';

export interface SelectionBarProps {
  count: number;
  /** How many of them the list does not show now: what is done is done to them too. */
  hidden: number;
  /** Tags that any of them has. */
  tags: readonly string[];
  statuses: readonly { id: string; name: string }[];
  /** How far a change of many has got; null while there is none. */
  working: { done: number; all: number } | null;
  onLabel: (label: Label) => void;
  onQueue: () => void;
  onExport: (() => void) | undefined;
  onDelete: () => void;
  onNone: () => void;
}

/** What can be done with the chosen postings, all at once. */
export function SelectionBar(props: SelectionBarProps) {
  const { count, hidden, tags, statuses, working, onLabel, onQueue, onExport, onDelete, onNone } = props;
  const { t } = useI18n();
  return (
    <div class="selection-bar" role="toolbar" aria-label={t.postings.selected(count)}>
      <b>{t.postings.selected(count)}</b>
      {hidden > 0 && <span class="sm">{t.postings.unlisted(hidden)}</span>}
      <TagForm onTag={(tag) => onLabel({ about: 'tag', tag, says: true })} />
      {tags.length > 0 && (
        <PickMenu
          label={t.postings.removeTag}
          choices={tags.map((tag) => ({ value: tag, label: tag }))}
          onPick={(tag) => onLabel({ about: 'tag', tag, says: null })}
        />
      )}
      <PickMenu
        label={t.postings.setStatus}
        choices={[
          ...statuses.map(({ id, name }) => ({ value: id, label: name })),
          { value: '', label: t.postings.noStatus },
        ]}
        onPick={(value) => onLabel({ about: 'status', says: value || null })}
      />
      <PickMenu
        label={t.postings.setOwner}
        choices={[
          ...OWNER_KINDS.map((kind) => ({ value: kind as string, label: t.postings.owners[kind] })),
          { value: '', label: t.postings.noOwner },
        ]}
        onPick={(value) => {
          const kind = OWNER_KINDS.find((one) => one === value);
          onLabel({ about: 'owner', says: kind ? { kind, name: '' } : null });
        }}
      />
      <Button icon={ListChecks} onClick={onQueue}>
        {t.postings.queue}
      </Button>
      {onExport && (
        <Button icon={Download} onClick={onExport}>
          {t.postings.exportSome}
        </Button>
      )}
      <Button variant="danger" icon={Trash2} onClick={onDelete}>
        {t.postings.deleteSome}
      </Button>
      <span class="grow" role="status">
        {working && t.postings.working(working.done, working.all)}
      </span>
      <Button variant="quiet" icon={X} onClick={onNone}>
        {t.postings.unselect}
      </Button>
    </div>
  );
}

/** The name of a tag, put on all of them. */
function TagForm({ onTag }: { onTag: (tag: string) => void }) {
  const { t } = useI18n();
  const [tag, setTag] = useState('');
  const name = tag.normalize('NFKC').trim();
  return (
    <form
      class="tag-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (name === '') return;
        onTag(name);
        setTag('');
      }}
    >
      <TextField
        label={t.postings.tagName}
        hideLabel
        icon={Tag}
        value={tag}
        placeholder={t.postings.tagName}
        maxLength={TAG_LENGTH}
        onInput={setTag}
      />
      <button type="submit" class="btn is-default" disabled={name === ''}>
        {t.postings.addTag}
      </button>
    </form>
  );
}
