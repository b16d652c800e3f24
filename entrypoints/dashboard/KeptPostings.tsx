import { PostingsView } from '@/components/dashboard/PostingsView';
import { useLive } from '@/lib/app/use-live';
import { signalChange } from '@/lib/platform/revision';
import type { Database } from '@/lib/store/database';
import { keptSummaries, removePosting, restorePosting } from '@/lib/store/postings';

/** The postings that are kept, live. */
export function KeptPostings({ db }: { db: Database }) {
  const postings = useLive(() => keptSummaries(db), []);
  const remove = async (key: string) => {
    const removed = await removePosting(db, key);
    await signalChange(key, true);
    return () => {
      if (removed) restorePosting(db, removed).then(() => signalChange(key, true));
    };
  };
  return (
    <PostingsView
      postings={postings ?? null}
      onRemove={remove}
      onPaste={() => {
        location.hash = '#/paste';
      }}
    />
  );
}
