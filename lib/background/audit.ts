/** Judges a posting for whoever shows it, with what a person says and notes of it laid over. */
import { findAnchor } from '@/lib/anchor/find';
import { sharedAuditor } from '@/lib/audit/builtin';
import type { Span } from '@/lib/audit/types';
import type { FROM_PAGE } from '@/lib/messages/from-page';
import type { Answer, Ask } from '@/lib/messages/wire';
import { withRead } from '@/lib/notes/labels';
import type { Anchor } from '@/lib/notes/note';
import { withSaid } from '@/lib/review/with-said';
import type { Database } from '@/lib/store/database';
import { knownOf, UNKNOWN } from '@/lib/store/known';
import { inTime } from './in-time';

type Audit = 'posting.audit';

export async function auditPosting(
  db: Database,
  { posting, key, partial, anyway }: Ask<typeof FROM_PAGE, Audit>,
): Promise<Answer<typeof FROM_PAGE, Audit>> {
  // Asked first, and judged meanwhile. What the engine says is shown also where the store does not answer.
  const asked = key === null ? UNKNOWN : inTime(knownOf(db, key)).catch(() => UNKNOWN);
  const { audit, items } = await sharedAuditor();
  const asItStands = audit(posting, { partial, anyway });
  const { said, labels, anchors } = await asked;
  const isPutRight = Object.keys(labels.read).length > 0;
  const audited = isPutRight ? audit(withRead(posting, labels.read), { partial, anyway }) : asItStands;
  const judgement = withSaid(audited, said, { text: posting.description, facts: items, partial, anyway });
  const noted = notedWords(anchors, posting.description);
  return noted.length > 0 ? { ...judgement, noted } : judgement;
}

/** Where the words that notes are tied to stand in a text now; those that are not found again are left out. */
function notedWords(anchors: readonly Anchor[], text: string): Span[] {
  return anchors.flatMap((anchor) => {
    const found = findAnchor(text, anchor);
    return found.state === 'detached' ? [] : [[found.start, found.end] as const];
  });
}
