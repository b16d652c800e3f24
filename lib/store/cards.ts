import { mixedWith } from '@/lib/audit/mixed';
import { bandOf } from '@/lib/audit/score';
import type { RoleReason } from '@/lib/audit/types';
import type { CardFacts, NamedCard, Opened } from '@/lib/messages/cards';
import type { Posting } from '@/lib/posting/posting';
import { isTitleOf } from '@/lib/posting/title';
import type { Database } from './database';
import { isKept, isWritten, type PostingRow } from './rows';
import { rowsBy } from './rows-by';
import { wholePosting } from './versions';

/** Of the engine: what a title leads to expect, and why a posting is of its role. */
export interface CardJudge {
  title(title: string): CardFacts['title'];
  reasons(posting: Posting): readonly Pick<RoleReason, 'says'>[];
}

/** What is known of the cards of a list, in their order: two reads of the database, however many they are. */
export async function cardFacts(
  db: Database,
  cards: readonly NamedCard[],
  judge: CardJudge,
): Promise<CardFacts[]> {
  const keys = cards.map(({ key }) => key);
  const [rows, notes] = await Promise.all([db.postings.bulkGet(keys), rowsBy(db.notes, 'posting', keys)]);
  return Promise.all(
    cards.map(async ({ key, title }, at) => {
      const row = rows[at];
      return {
        title: judge.title(title),
        opened: isKept(row) ? await opened(db, row, title, judge) : null,
        notes: (notes.get(key) ?? []).filter(isWritten).length,
      };
    }),
  );
}

async function opened(db: Database, row: PostingRow, title: string, judge: CardJudge): Promise<Opened> {
  const { posting, role, score, lastSeen, clock } = row;
  const mixed = role === 'mixed' ? await wholePosting(db, row) : null;
  return {
    role,
    // Kept is only that it is mixed. There are few of these, and judging one anew takes a fraction of a millisecond.
    mixedWith: mixed && mixedWith(judge.reasons(mixed)),
    score,
    band: row.band ?? (score === null ? null : bandOf(score)),
    at: clock ?? lastSeen,
    changed: !isTitleOf(title, posting.title),
  };
}
