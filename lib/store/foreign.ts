/** Postings of a file of others: made into rows of our own form, which are then joined as any. */
import { fieldOfLabel, type Label } from '@/lib/notes/labels';
import { type Fields, writeDot } from '@/lib/sync/register';
import type { Candidate } from '@/lib/transfer/in/candidates';
import { bodiesOf, labelsOf, type PostingRecord, type TransferRecord } from '@/lib/transfer/records';
import { takeStamps } from './clock';
import type { Database } from './database';

export interface ForeignOptions {
  /** Id of a status by its name in the person's set; a name that is not in it stands for itself. */
  statusId: (name: string) => string;
  /** Names the import, so that its postings can be told. */
  batch: string;
  /** ms since the epoch */
  now: number;
}

/** A posting of a file with what is known of it; null where it is new. */
export interface Foreign {
  candidate: Candidate;
  known: TransferRecord | null;
}

/** Rows of our own form: what the file says, stamped as said now, over what is known. */
export async function foreignRecords(
  db: Database,
  foreign: readonly Foreign[],
  options: ForeignOptions,
): Promise<PostingRecord[]> {
  const said = foreign.map(({ candidate }) => labelsIn(candidate, options.statusId));
  const wanted = said.reduce((sum, labels) => sum + labels.length, 0) + 2 * foreign.length;
  const [stamps] = await db.transaction('rw', db.meta, async () => takeStamps(db, options.now, wanted));
  const next = stamps[Symbol.iterator]();
  const stamp = () => next.next().value as string;
  return foreign.map((one, n) => recordOf(one, said[n] as Label[], stamp, options));
}

function labelsIn({ status, tags, rating, owner }: Candidate, statusId: ForeignOptions['statusId']): Label[] {
  const labels: Label[] = tags.map((tag) => ({ about: 'tag', tag, says: true }));
  if (status !== '') labels.push({ about: 'status', says: statusId(status) });
  if (rating !== null) labels.push({ about: 'rating', says: rating as 1 });
  if (owner) labels.push({ about: 'owner', says: owner });
  return labels;
}

function recordOf(
  { candidate, known: any }: Foreign,
  labels: readonly Label[],
  stamp: () => string,
  { batch, now }: ForeignOptions,
): PostingRecord {
  const known = any?.kind === 'posting' ? any : null;
  const before = (known?.f ?? {}) as Fields;
  const had = labelsOf(known?.f ?? {});
  const f: Record<string, Fields[string]> = {};
  for (const label of labels) {
    const field = fieldOfLabel(label);
    const isSaid = JSON.stringify(before[field]?.v) === JSON.stringify(label.says);
    if (!isSaid) f[field] = writeDot(before[field], { v: label.says, t: stamp() });
  }
  const posting = {
    ...known?.posting,
    ...withoutRead(candidate.posting, had.read),
  } as PostingRecord['posting'];
  const seen = { first: candidate.firstSeen ?? now, last: candidate.lastSeen ?? candidate.firstSeen ?? now };
  const isChanged = !known || JSON.stringify(known.posting) !== JSON.stringify(posting);
  const version = {
    at: Math.max(seen.first, (known?.versions.at(-1)?.at ?? -1) + 1),
    posting,
    state: 'ready' as const,
  };
  return {
    kind: 'posting',
    key: candidate.key,
    posting,
    state: 'ready',
    firstSeen: Math.min(seen.first, known?.firstSeen ?? seen.first),
    lastSeen: Math.max(seen.last, known?.lastSeen ?? 0),
    times: known?.times ?? 0,
    // It is judged when it is joined.
    role: 'service',
    score: null,
    missing: 0,
    versions: isChanged ? [version] : (known?.versions ?? []),
    f: f as PostingRecord['f'],
    notes: notesIn(candidate, known, stamp),
    batch,
  } as PostingRecord;
}

/** What a person put right of a posting comes back in a table as if it had been read: it is theirs, and not the page's. */
function withoutRead(posting: Candidate['posting'], read: Readonly<Partial<Record<string, string>>>) {
  return Object.fromEntries(Object.entries(posting).filter(([name, value]) => read[name] !== value));
}

function notesIn(
  candidate: Candidate,
  known: PostingRecord | null,
  stamp: () => string,
): PostingRecord['notes'] {
  const body = candidate.note;
  const isThere = known !== null && [...bodiesOf(known), bodiesOf(known).join('\n---\n')].includes(body);
  if (body.trim() === '' || isThere) return [];
  const f = {
    author: writeDot(undefined, { v: '', t: stamp() }),
    body: writeDot(undefined, { v: body, t: stamp() }),
  };
  return [{ id: crypto.randomUUID(), posting: candidate.key, f: f as unknown as PostingRecord['f'] }];
}
