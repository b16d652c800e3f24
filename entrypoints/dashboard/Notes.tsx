import { NotesView } from '@/components/dashboard/NotesView';
import { useLive } from '@/lib/app/use-live';
import { BACKGROUND } from '@/lib/messages/requests';
import { askBackground } from '@/lib/messages/wire';
import type { Database } from '@/lib/store/database';
import { allNotes, deletedNotes, emptyDeletedNote } from '@/lib/store/notes';
import { postingHref } from './Postings';

/** All notes, live. */
export function Notes({ db }: { db: Database }) {
  const notes = useLive(() => allNotes(db), [db]);
  const deleted = useLive(() => deletedNotes(db), [db]);
  return (
    <NotesView
      notes={notes ?? null}
      deleted={deleted}
      href={postingHref}
      // By message: pages that show its posting, or one that it is joined with, hear of it.
      onRestore={({ id, posting }) => void askBackground(BACKGROUND, 'note.restore', { id, posting })}
      onEmpty={({ id }) => void emptyDeletedNote(db, id, Date.now())}
    />
  );
}
