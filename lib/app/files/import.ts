/** A file comes in: looked at, tried, and taken over in portions. */
import type { Messages } from '@/lib/i18n';
import { copyText } from '@/lib/platform/clipboard';
import { signalChange } from '@/lib/platform/revision';
import { identify } from '@/lib/sites/address';
import type { Database } from '@/lib/store/database';
import { type Foreign, foreignRecords } from '@/lib/store/foreign';
import { type ImportChange, noteImport, textsSaid } from '@/lib/store/imports';
import { mergeRecords } from '@/lib/store/merge';
import { makeQueue } from '@/lib/store/queues';
import { type Judge, lookupIn } from '@/lib/store/records';
import { dryRun, noCounts, type PlannedRow } from '@/lib/transfer/dry-run';
import { incomingRows } from '@/lib/transfer/in/candidates';
import {
  fingerprintOf,
  guessMapping,
  type Mapping,
  type Remembered,
  sampleOf,
} from '@/lib/transfer/in/mapping';
import { type OpenedFile, openFile, openPasted } from '@/lib/transfer/in/open';
import type { ImportSample, TrialResult } from '@/lib/transfer/in/sample';
import type { Work } from '@/lib/transfer/progress';
import type { TransferRecord } from '@/lib/transfer/records';

export interface ImportOptions {
  db: Database;
  t: Messages;
  judge: Judge;
  /** Ids and names of the person's statuses. */
  statuses: readonly { id: string; name: string }[];
  remembered: readonly Remembered[];
  /** Keeps what the columns of a file of this header mean. */
  onRemember: (remembered: Remembered) => void;
}

/** Rows taken over in one transaction. */
const PORTION = 500;
/** Refused rows that are shown; all of them can be copied. */
const SHOWN = 200;
const MOST_REFUSED = 50_000;

/** One file after the other; the last one opened is the one that is tried and taken. */
export class FileImport {
  #file: OpenedFile | null = null;
  #name = '';
  #sheet = 0;
  #header: string[] = [];
  #mapping: Mapping | null = null;
  #refused: Pick<PlannedRow, 'n' | 'problem'>[] = [];

  constructor(private readonly options: ImportOptions) {}

  /** @throws a `TransferError` where it cannot be read. */
  async open(source: File | string, work: Work): Promise<ImportSample> {
    this.#file = typeof source === 'string' ? openPasted(source) : await openFile(source, work);
    this.#name = typeof source === 'string' ? '' : source.name;
    return this.sheet(0, work);
  }

  async sheet(sheet: number, work: Work): Promise<ImportSample> {
    const file = this.#opened();
    this.#sheet = sheet;
    const { header, rows } = await sampleOf(file.rows({ signal: work.signal }, sheet));
    this.#header = header;
    const mapping = file.form === 'records' ? null : guessMapping(header, this.options.remembered);
    const cells = rows.flatMap((row) => {
      if ('cells' in row) return [row.cells];
      if (!('value' in row) || typeof row.value !== 'object' || row.value === null) return [];
      const named = row.value as Record<string, unknown>;
      return [header.map((name) => (Object.hasOwn(named, name) ? String(named[name] ?? '') : ''))];
    });
    const isHeader = file.form === 'table' && mapping?.hasHeader;
    return {
      form: file.form,
      sheets: file.sheets,
      sheet,
      header,
      rows: isHeader ? cells.slice(1) : cells,
      mapping,
    };
  }

  /** What would be new, changed, the same and refused: nothing is done. */
  async try(mapping: Mapping | null, work: Work): Promise<TrialResult> {
    this.#mapping = mapping;
    this.#refused = [];
    const counts = noCounts();
    const fields: Record<string, number> = {};
    for await (const row of this.#planned(work)) {
      counts[row.outcome]++;
      for (const field of row.fields) fields[field] = (fields[field] ?? 0) + 1;
      if (row.problem && this.#refused.length < MOST_REFUSED)
        this.#refused.push({ n: row.n, problem: row.problem });
    }
    return { counts, fields, refused: this.#refused.slice(0, SHOWN) };
  }

  /** Takes over what is new or changed. What was taken before it is called off stays. @returns how many rows. */
  async take(work: Work): Promise<number> {
    const { db } = this.options;
    const batch = crypto.randomUUID();
    const keys: string[] = [];
    const came = new Set<string>();
    const changes = new Map<string, ImportChange>();
    let taken = 0;
    let portion: PlannedRow[] = [];
    const flush = async () => {
      const records = await this.#records(portion, batch);
      const known = portion.filter(isKnown).flatMap(({ wanted }) => (wanted ? [wanted.key] : []));
      const before = await textsSaid(db, known);
      const postings = records.flatMap((record) => (record.kind === 'posting' ? [record.key] : []));
      for (const { outcome, wanted } of portion) if (outcome === 'new' && wanted) came.add(wanted.key);
      // With every portion: it can be taken back also where the page goes in the middle of it.
      const then = async () => {
        for (const [key, after] of await textsSaid(db, known)) {
          // Of a posting that the file holds twice, what it said before the first of them.
          const was = changes.get(key)?.before ?? before.get(key);
          if (was !== undefined && was !== after) changes.set(key, { key, before: was, after });
        }
        if (keys.length + postings.length > 0) await this.#note(batch, came, changes);
      };
      await mergeRecords(db, records, this.options.judge, { then });
      taken += records.length;
      keys.push(...postings);
      portion = [];
      // The page answers meanwhile.
      await new Promise((rest) => setTimeout(rest));
    };
    try {
      for await (const row of this.#planned(work)) {
        if (row.outcome === 'refused' || row.outcome === 'same') continue;
        // A second row of one posting is laid over what the first has left.
        if (row.outcome === 'twice') await flush();
        portion.push(row);
        if (portion.length >= PORTION) await flush();
      }
      await flush();
      if (this.#mapping)
        this.options.onRemember({ fingerprint: fingerprintOf(this.#header), mapping: this.#mapping });
    } finally {
      if (keys.length > 0) {
        await this.#note(batch, came, changes);
        await makeQueue(db, { id: batch, name: this.#name, keys: [...new Set(keys)] }, Date.now());
        await signalChange(null, true);
      }
    }
    return taken;
  }

  /** Writes down what was taken so far. */
  async #note(
    id: string,
    came: ReadonlySet<string>,
    changes: ReadonlyMap<string, ImportChange>,
  ): Promise<void> {
    const { db } = this.options;
    await noteImport(db, { id, name: this.#name, changes: await ofOthers(db, came, changes) }, Date.now());
  }

  /** All refused rows with their reasons, for a sheet. */
  async copyRefused(): Promise<void> {
    const { row } = this.options.t.transfer;
    await copyText(
      this.#refused
        .map(({ n, problem }) => `${n}\t${problem ? row[problem.code] : ''}\t${problem?.field ?? ''}`)
        .join('\n'),
    );
  }

  #opened(): OpenedFile {
    if (!this.#file) throw new Error('no file was opened');
    return this.#file;
  }

  #planned(work: Work): AsyncGenerator<PlannedRow> {
    const { db, statuses } = this.options;
    const file = this.#opened();
    const rows = incomingRows(file.rows(work, this.#sheet), file.form, {
      mapping: this.#mapping,
      header: this.#header,
      identify,
    });
    const statusName = (id: string) => statuses.find((status) => status.id === id)?.name ?? id;
    return dryRun(rows, lookupIn(db), { signal: work.signal, statusName });
  }

  /** What is here now of the rows of a portion: an earlier portion may have left something of the same posting. */
  async #known(rows: readonly PlannedRow[]): Promise<Map<PlannedRow, TransferRecord | null>> {
    const asked = rows.filter(isKnown);
    const found = await lookupIn(this.options.db)(asked.flatMap(({ wanted }) => (wanted ? [wanted] : [])));
    return new Map(asked.map((row, n) => [row, found[n] ?? null]));
  }

  /** Rows of our own form as they are; postings of others made into such. */
  async #records(rows: readonly PlannedRow[], batch: string): Promise<TransferRecord[]> {
    const { db, statuses } = this.options;
    const own = rows.flatMap(({ incoming }) => (incoming && 'record' in incoming ? [incoming.record] : []));
    const known = await this.#known(rows);
    const foreign = rows.flatMap((row): Foreign[] =>
      row.incoming && 'candidate' in row.incoming
        ? [{ candidate: row.incoming.candidate, known: known.get(row) ?? null }]
        : [],
    );
    const statusId = (name: string) =>
      statuses.find((status) => status.name === name || status.id === name)?.id ?? name;
    const made = await foreignRecords(db, foreign, { statusId, batch, now: Date.now() });
    // The import that a row of our own came with on another computer is none of this one.
    const rowsOfOwn = own.map((record) => (record.kind === 'posting' ? { ...record, batch } : record));
    return [...rowsOfOwn.filter(({ kind }) => kind !== 'settings'), ...made];
  }
}

/** Whether something is here of what a row is about: of what is new nothing must be asked. */
function isKnown({ outcome }: PlannedRow): boolean {
  return outcome !== 'new';
}

/** Changes of postings that were here before, and can be taken back: what came new goes as a whole. */
async function ofOthers(
  db: Database,
  came: ReadonlySet<string>,
  changes: ReadonlyMap<string, ImportChange>,
): Promise<ImportChange[]> {
  const others = [...changes.values()].filter(({ key }) => !came.has(key));
  const texts = await db.versions.bulkGet(others.map(({ key, before }): [string, number] => [key, before]));
  return others.filter((_, n) => texts[n] !== undefined);
}
