/** Scores are derived: they are made anew when the engine changed, the text is gone, or a person has put something right. */
import { labelsIn, withRead } from '@/lib/notes/labels';
import { saidIn } from '@/lib/review/said';
import type { Database } from './database';
import { valuesOf } from './fields';
import { inPortions } from './portions';
import type { Judge } from './records';
import { isKept, type PostingRow } from './rows';
import { wholePostings } from './versions';

/** No engine has this version: the row is to be judged. */
export const UNJUDGED = 0;
const STALE = 'stale';

/** Judges kept postings anew; others are left out. */
export async function rejudge(db: Database, keys: readonly string[], judge: Judge): Promise<void> {
  await inPortions(keys, (some) =>
    db.transaction('rw', db.postings, db.versions, async () => {
      const rows = (await db.postings.bulkGet([...some])).filter(isKept);
      const postings = await wholePostings(db, rows);
      const judged = rows.flatMap((row, n): PostingRow[] => {
        const posting = postings[n];
        if (!posting) return [];
        const values = valuesOf(row.f);
        return [{ ...row, ...judge(withRead(posting, labelsIn(values).read), row.state, saidIn(values)) }];
      });
      await db.postings.bulkPut(judged);
    }),
  );
}

/** Rows may be of another engine, as after an update: they are judged anew when there is time, whatever comes between. */
export async function markStale(db: Database): Promise<void> {
  await db.meta.put({ name: STALE, value: true });
}

/** Judges what another engine or checklist judged, where that may be. @param by loaded only then. */
export async function rejudgeStale(
  db: Database,
  by: () => Promise<{ judge: Judge } & Pick<PostingRow, 'engine' | 'checklist'>>,
): Promise<void> {
  if ((await db.meta.get(STALE))?.value !== true) return;
  const { judge, engine, checklist } = await by();
  const stale = (await db.postings.toArray())
    .filter(isKept)
    .filter((row) => row.engine !== engine || row.checklist !== checklist);
  await rejudge(
    db,
    stale.map(({ key }) => key),
    judge,
  );
  await db.meta.delete(STALE);
}
