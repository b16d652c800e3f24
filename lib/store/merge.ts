/**
 * Taking over rows of a file: joined with what is here by the one merge rule, and never in its place. A batch is read
 * at once, joined in memory and written at once: row by row ten thousand postings take minutes.
 */
import { labelsIn, withRead } from '@/lib/notes/labels';
import { twinPrint } from '@/lib/posting/identity';
import { joinVersions } from '@/lib/posting/versions';
import { saidIn } from '@/lib/review/said';
import { type Dot, dotsOf, type Field, type Fields, joinContexts, writeDot } from '@/lib/sync/register';
import { nextStamp, stampTime } from '@/lib/sync/stamp';
import { GONE, isThere, joinRows } from '@/lib/sync/tombstone';
import type { PostingRecord, TransferRecord } from '@/lib/transfer/records';
import { seeStamp, takeStamp } from './clock';
import type { Database } from './database';
import { keepUnsaved } from './drafts';
import { valuesOf } from './fields';
import type { Judge } from './records';
import {
  type BareRow,
  type ClaimRow,
  type DraftRow,
  isKept,
  isWritten,
  type NoteRow,
  type OutboxRow,
  type PostingRow,
  type VersionRow,
} from './rows';
import { rowsBy } from './rows-by';
import { placeOf } from './versions';

type Stamped = PostingRecord['f'];
type Noted = PostingRecord['notes'][number];

export interface MergeOptions {
  /** Whether rows that were deleted here since come back; else a deletion stands against the words of an old file. */
  revive?: boolean;
  /** ms since the epoch */
  now?: number;
  /** Done with it or not at all: in the same transaction, over `postings`, `versions` and `meta`. */
  then?: () => Promise<void>;
}

/**
 * Rows of our own form are joined into the database, all or none of them. A posting that is not here comes with all
 * that the file has of it, also where it was deleted here once.
 * @param judge the engine as it is now.
 */
export async function mergeRecords(
  db: Database,
  records: readonly TransferRecord[],
  judge: Judge,
  { revive = false, now = Date.now(), then }: MergeOptions = {},
): Promise<void> {
  const tables = [db.postings, db.versions, db.notes, db.profile, db.drafts, db.unsaved, db.outbox, db.meta];
  await db.transaction('rw', tables, async () => {
    const batch = await Batch.read(db, records, { ...(await takeStamp(db, now)), now });
    for (const record of records) batch.join(record, judge, revive);
    await batch.write(db);
    // Without stamps: the later one stands, whoever wrote it.
    for (const record of records) if (record.kind === 'unsaved') await keepUnsaved(db, record);
    await then?.();
  });
}

/** What is here of the rows of a batch, and becomes of them. */
class Batch {
  readonly #outbox: OutboxRow[] = [];
  /** Versions that are kept no longer, as there are too many or they say nothing of their own. */
  readonly #dropped: [string, number][] = [];
  #newest = '';

  private constructor(
    private readonly postings: Map<string, PostingRow | BareRow>,
    private readonly versions: Map<string, VersionRow[]>,
    private readonly notes: Map<string, NoteRow>,
    private readonly claims: Map<string, ClaimRow>,
    private readonly drafts: Map<string, DraftRow>,
    private readonly writer: { stamp: string; device: string; now: number },
  ) {}

  static async read(
    db: Database,
    records: readonly TransferRecord[],
    writer: Batch['writer'],
  ): Promise<Batch> {
    const keys = records.flatMap((one) => (one.kind === 'posting' || one.kind === 'said' ? [one.key] : []));
    const ids = (kind: 'claim' | 'draft') =>
      records.flatMap((record) => (record.kind === kind ? [record.id] : []));
    const noteIds = records.flatMap((one) =>
      one.kind === 'posting' || one.kind === 'said' ? one.notes.map(({ id }) => id) : [],
    );
    const postings = await db.postings.bulkGet(keys);
    const kept = postings.filter(isKept).map(({ key }) => key);
    const [versions, own, notes, claims, drafts] = await Promise.all([
      rowsBy(db.versions, 'key', kept),
      rowsBy(db.notes, 'posting', keys),
      db.notes.bulkGet(noteIds),
      db.profile.bulkGet(ids('claim')),
      db.drafts.bulkGet(ids('draft')),
    ]);
    return new Batch(
      byId(postings, ({ key }) => key),
      versions,
      byId([...[...own.values()].flat(), ...notes], ({ id }) => id),
      byId(claims, ({ id }) => id),
      byId(drafts, ({ id }) => id),
      writer,
    );
  }

  /** @param revive whether it comes back where it was deleted here. */
  join(record: TransferRecord, judge: Judge, revive: boolean): void {
    if (record.kind === 'posting')
      this.#posting(record, judge, revive || !isKept(this.postings.get(record.key)));
    else if (record.kind === 'said') this.#said(record, revive);
    else if (record.kind === 'claim') {
      const known = this.claims.get(record.id);
      const f = this.#fields('profile', record.id, known?.f, record.f, revive);
      this.claims.set(record.id, { ...known, id: record.id, changed: changedAt(f), f });
    } else if (record.kind === 'draft') {
      const known = this.drafts.get(record.id);
      const f = this.#fields('drafts', record.id, known?.f, record.f, revive);
      const posting = known?.posting ?? record.posting;
      this.drafts.set(record.id, { ...known, id: record.id, posting, changed: changedAt(f), f });
    }
  }

  async write(db: Database): Promise<void> {
    await Promise.all([
      db.postings.bulkPut([...this.postings.values()] as PostingRow[]),
      db.versions
        .bulkDelete(this.#dropped)
        .then(() => db.versions.bulkPut([...this.versions.values()].flat())),
      db.notes.bulkPut([...this.notes.values()]),
      db.profile.bulkPut([...this.claims.values()]),
      db.drafts.bulkPut([...this.drafts.values()]),
      db.outbox.bulkPut(this.#outbox),
    ]);
    if (this.#newest !== '') await seeStamp(db, this.#newest);
  }

  #posting(record: PostingRecord, judge: Judge, revive: boolean): void {
    const { key } = record;
    const known = this.postings.get(key);
    const here = isKept(known) ? known : undefined;
    const versions = this.#versionsOf(record);
    // A cut text never stands in place of a whole one.
    const now = versions.filter(({ state }) => state === 'ready').at(-1) ?? versions.at(-1);
    if (!now) return;
    const { description: _, ...head } = now.posting;
    for (const note of record.notes) this.#note(note, revive);
    const f = this.#fields('postings', key, known?.f, record.f, revive);
    const values = valuesOf(f);
    const labels = labelsIn(values);
    const row: PostingRow = {
      ...here,
      ...(here && here.at === now.at
        ? here
        : judge(withRead(now.posting, labels.read), now.state, saidIn(values))),
      key,
      posting: head,
      at: now.at,
      state: now.state,
      firstSeen: Math.min(here?.firstSeen ?? record.firstSeen, record.firstSeen),
      lastSeen: Math.max(here?.lastSeen ?? 0, record.lastSeen),
      times: Math.max(here?.times ?? 0, record.times),
      twin: twinPrint(head),
      notes: this.#written(key),
      f,
      tags: [...labels.tags],
    };
    const { batch } = record as { batch?: unknown };
    if (!here && typeof batch === 'string') row.batch = batch;
    this.postings.set(key, row);
  }

  /** The versions of both, first seen first; a row without any has the text that it says now. */
  #versionsOf({ key, posting, state, lastSeen, versions }: PostingRecord): VersionRow[] {
    const known = this.versions.get(key) ?? [];
    const came = versions.length > 0 ? versions : [{ at: lastSeen, posting, state }];
    const all = joinVersions(
      known,
      came.map((version) => ({ key, ...version }) as VersionRow),
    );
    const times = new Set(all.map(({ at }) => at));
    this.#dropped.push(...known.filter(({ at }) => !times.has(at)).map(placeOf));
    this.versions.set(key, all);
    return all;
  }

  #said({ key, f: said, notes }: Extract<TransferRecord, { kind: 'said' }>, revive: boolean): void {
    const known = this.postings.get(key);
    for (const note of notes) this.#note(note, revive);
    const f = this.#fields('postings', key, known?.f, said, revive);
    const row = { ...(known ?? { key }), f, tags: [...labelsIn(valuesOf(f)).tags] };
    if (isKept(row)) row.notes = this.#written(key);
    if (known || Object.keys(f).length > 0) this.postings.set(key, row);
  }

  #note({ id, posting, f: said }: Noted, revive: boolean): void {
    const known = this.notes.get(id);
    const f = this.#fields('notes', id, known?.f, said, revive);
    this.notes.set(id, { ...known, id, posting: known?.posting ?? posting, changed: changedAt(f), f });
  }

  /** What a deleted row once said, said anew: so it stands against the deletion here and on the person's other devices. */
  #saidAnew(emptied: Fields, once: Fields): Fields {
    const f: Record<string, Field> = { ...emptied, [GONE]: this.#dot(emptied[GONE], null) };
    for (const [name, field] of Object.entries(once)) {
      if (name === GONE) continue;
      const said = dotsOf(field).filter(({ v }) => v !== null);
      const [first, ...further] = said.reverse() as [Dot | undefined, ...Dot[]];
      if (!first) continue;
      f[name] = this.#dot(f[name], first.v);
      for (const { v, t } of further) f[name] = this.#dot(f[name], v, `back-${t}.0`);
    }
    return f;
  }

  /** @param edit beside what stands there; absent: in its place. */
  #dot(known: Field | undefined, v: unknown, edit?: string): Field {
    const { device, now } = this.writer;
    const last = this.#newest > this.writer.stamp ? this.#newest : this.writer.stamp;
    this.#newest = nextStamp(known && known.t > last ? known.t : last, now, device);
    return edit === undefined
      ? writeDot(known, { v, t: this.#newest })
      : writeDot(known, { v, t: this.#newest, e: edit }, []);
  }

  #written(key: string): number {
    return [...this.notes.values()].filter((note) => note.posting === key && isWritten(note)).length;
  }

  /**
   * Both together; what changed here waits to be sent on. It names this device: the devices that wrote it may never
   * be heard of where this one is synced to.
   */
  #fields(table: OutboxRow['table'], id: string, known: Fields = {}, said: Stamped, revive: boolean): Fields {
    const joined = joinRows(known, said as Fields);
    const isBack = revive && isLost(joined, said as Fields);
    const f: Record<string, Field> = { ...(isBack ? this.#saidAnew(joined, said as Fields) : joined) };
    const { stamp, device } = this.writer;
    for (const field of Object.keys(isBack ? f : said)) {
      const after = f[field];
      const before = Object.hasOwn(known, field) ? known[field] : undefined;
      if (!after || JSON.stringify(after) === JSON.stringify(before)) continue;
      f[field] = { ...after, c: joinContexts(after.c, { [device]: stamp }) };
      this.#outbox.push({ table, id, field, t: after.t });
      for (const { t } of dotsOf(after)) if (t > this.#newest) this.#newest = t;
    }
    return f;
  }
}

/** Whether a row of a file says something, and was deleted here. */
export function isLost(joined: Fields, said: Fields): boolean {
  return (
    isThere(said) &&
    !isThere(joined) &&
    Object.entries(said).some(([name, { v }]) => name !== GONE && v !== null)
  );
}

function byId<T>(rows: readonly (T | undefined)[], idOf: (row: T) => string): Map<string, T> {
  return new Map(rows.flatMap((row) => (row === undefined ? [] : [[idOf(row), row]])));
}

/** When a row was last changed, ms since the epoch. */
function changedAt(f: Fields): number {
  return Math.max(0, ...Object.values(f).map(({ t }) => stampTime(t)));
}
