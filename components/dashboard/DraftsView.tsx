import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { useI18n } from '@/components/ui/I18n';
import { IconButton } from '@/components/ui/IconButton';
import { ClipboardPaste, FilePenLine, Plus, Trash2 } from '@/components/ui/icons';
import { Skeleton } from '@/components/ui/Skeleton';
import { Toast } from '@/components/ui/Toast';
import { shortTime } from '@/components/ui/time';
import { lengthOf } from '@/lib/draft/types';
import { DRAFT_FIELDS, isSeveral, type SavedDraft } from '@/lib/messages/drafts';

export interface DraftsViewProps {
  /** Last changed first; null while they are read. */
  drafts: readonly SavedDraft[] | null;
  /** The address of a draft, so that it can be opened in a tab of its own. */
  href: (id: string) => string;
  /** Deletes at once and gives the way back. */
  onRemove: (id: string) => Promise<() => void>;
  /** Begins a blank one. */
  onBegin: () => void;
  onPaste: () => void;
}

/** How long a deletion can be undone. */
const UNDO_MS = 8000;

/** The drafts that a person saved. */
export function DraftsView({ drafts, href, onRemove, onBegin, onPaste }: DraftsViewProps) {
  const { t } = useI18n();
  const [removed, setRemoved] = useState<{ title: string; undo: () => void; nonce: number } | null>(null);
  const titleOf = ({ title }: SavedDraft) => title.trim() || t.drafts.untitled;
  const remove = (draft: SavedDraft) =>
    void onRemove(draft.id).then((undo) =>
      setRemoved((old) => ({ title: titleOf(draft), undo, nonce: (old?.nonce ?? 0) + 1 })),
    );
  const undo = () => {
    removed?.undo();
    setRemoved(null);
  };
  return (
    <section class="postings drafts">
      <header class="postings-head">
        <h1>{t.drafts.name}</h1>
        {drafts && drafts.length > 0 && <span class="dim">{t.drafts.count(drafts.length)}</span>}
        <span class="grow" />
        {drafts && drafts.length > 0 && (
          <Button icon={Plus} onClick={onBegin}>
            {t.drafts.begin}
          </Button>
        )}
      </header>
      {drafts === null && (
        <div role="status">
          <span class="sr">{t.drafts.loading}</span>
          <Skeleton />
        </div>
      )}
      {drafts?.length === 0 && (
        <EmptyState level={2} icon={FilePenLine} title={t.drafts.none} why={t.drafts.noneWhy}>
          <Button variant="primary" icon={Plus} onClick={onBegin}>
            {t.drafts.begin}
          </Button>
          <Button icon={ClipboardPaste} onClick={onPaste}>
            {t.drafts.paste}
          </Button>
        </EmptyState>
      )}
      {drafts && drafts.length > 0 && (
        <div class="table-frame">
          <table>
            <thead>
              <tr>
                <th scope="col">{t.drafts.title}</th>
                <th scope="col">{t.drafts.length}</th>
                <th scope="col">{t.drafts.changed}</th>
                <th scope="col">
                  <span class="sr">{t.drafts.actions}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {drafts.map((draft) => (
                <DraftLine
                  key={draft.id}
                  draft={draft}
                  title={titleOf(draft)}
                  href={href(draft.id)}
                  onRemove={() => remove(draft)}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Toast
        text={removed && t.drafts.removed(removed.title)}
        nonce={removed?.nonce ?? 0}
        ms={UNDO_MS}
        action={removed ? { label: t.drafts.undo, onClick: undo } : undefined}
        onGone={() => setRemoved(null)}
      />
    </section>
  );
}

interface DraftLineProps {
  draft: SavedDraft;
  title: string;
  href: string;
  onRemove: () => void;
}

function DraftLine({ draft, title, href, onRemove }: DraftLineProps) {
  const { language, t } = useI18n();
  return (
    <tr>
      <th scope="row">
        <a class="cut draft-title" href={href} aria-label={t.drafts.open(title)}>
          {title}
        </a>
        {DRAFT_FIELDS.some((field) => isSeveral(draft.wordings[field])) && (
          <span class="chip">{t.drafts.several}</span>
        )}
        <span class="cut sm dim">{draft.text.slice(0, GLIMPSE).replace(/\s+/g, ' ')}</span>
      </th>
      <td class="dim">{t.drafts.lengthOf(lengthOf(draft.text))}</td>
      <td class="dim">
        <time dateTime={new Date(draft.changed).toISOString()}>{shortTime(draft.changed, language)}</time>
      </td>
      <td class="posting-actions">
        <IconButton icon={Trash2} label={t.drafts.remove(title)} onClick={onRemove} />
      </td>
    </tr>
  );
}

/** So much of a text is shown under its title, in UTF-16 code units. */
const GLIMPSE = 80;
