import type { Language } from '@/lib/i18n';
import { BACKGROUND } from '@/lib/messages/requests';
import type { PageView } from '@/lib/messages/view';
import { askBackground } from '@/lib/messages/wire';
import type { Choice } from '@/lib/notes/choice';
import type { NoteColor } from '@/lib/notes/colors';
import type { Owner } from '@/lib/notes/labels';
import type { Note } from '@/lib/notes/note';
import type { Status } from '@/lib/notes/statuses';
import type { Writing } from '@/lib/notes/writing';
import type { Persona } from '@/lib/platform/settings';
import { readerName } from './site-names';
import { useLists } from './use-lists';
import { type Keeping, type Kept, useNotes } from './use-notes';
import { useSaidPrivate } from './use-private';

/** What the tab of notes needs beside the posting. */
export interface NotesOfPosting {
  kept: Kept | null;
  failed: boolean;
  isPrivate: boolean;
  keeping: Readonly<Record<string, Keeping>>;
  statuses: readonly Status[];
  owners: readonly Owner[];
  onWrite: (writing: Writing) => void;
  onColor: (note: Pick<Note, 'id' | 'posting'>, color: NoteColor | null) => void;
  onRemove: (id: string) => void;
  onRestore: (id: string) => void;
  onLabel: (label: Choice, over?: string[]) => void;
  onLabelsAgain: (() => void) | undefined;
  siteName: (reader: string) => string;
  /** Opens another kept posting in the dashboard. */
  onOpenPosting: (key: string) => void;
}

/** Notes and labels of the posting that a view shows, live, with the person's own sets. */
export function useNotesTab(
  view: PageView | null,
  persona: Persona | null,
  language: Language,
): NotesOfPosting {
  const { kept, failed, keeping, write, remove, restore, label, labelAgain } = useNotes(view);
  const { statuses, owners } = useLists();
  const isPrivate = useSaidPrivate();
  return {
    kept,
    failed,
    isPrivate,
    keeping,
    statuses: statuses[persona ?? 'recruiter'],
    owners,
    onWrite: write,
    onColor: ({ id, posting }, color) => write({ id, posting, color }),
    onRemove: remove,
    onRestore: restore,
    onLabel: label,
    onLabelsAgain: labelAgain,
    siteName: (reader) => readerName(reader, language),
    onOpenPosting: (key) => void askBackground(BACKGROUND, 'dashboard.open', { page: postingPath(key) }),
  };
}

/** The part of the dashboard's address that names a posting's page. */
export function postingPath(key: string): string {
  return `postings/${encodeURIComponent(key)}`;
}
