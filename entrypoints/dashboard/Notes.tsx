import { NotesView } from '@/components/dashboard/NotesView';
import { useLive } from '@/lib/app/use-live';
import type { Database } from '@/lib/store/database';
import { allNotes } from '@/lib/store/notes';
import { postingHref } from './Postings';

/** All notes, live. */
export function Notes({ db }: { db: Database }) {
  const notes = useLive(() => allNotes(db), [db]);
  return <NotesView notes={notes ?? null} href={postingHref} />;
}
