/** Everything into one file, and back. */
import type { Messages } from '@/lib/i18n';
import { saveFile } from '@/lib/platform/download';
import { signalChange } from '@/lib/platform/revision';
import type { Database } from '@/lib/store/database';
import { countLost } from '@/lib/store/lost';
import { mergeRecords } from '@/lib/store/merge';
import { allRecords, type Judge } from '@/lib/store/records';
import { type CheckedBackup, checkBackup, type OpenedBackup, openBackup } from '@/lib/transfer/backup/read';
import { backupChunks } from '@/lib/transfer/backup/write';
import { blobOf } from '@/lib/transfer/bytes';
import type { Work } from '@/lib/transfer/progress';
import type { TransferRecord } from '@/lib/transfer/records';
import { newTally, type Tally } from '@/lib/transfer/tally';
import { dayName } from './export';

const TYPE = 'application/octet-stream';
const PORTION = 200;

/** @param settings the person's choices and lists. @param passphrase null: anybody may read the file. */
export async function makeBackup(
  db: Database,
  settings: Readonly<Record<string, unknown>>,
  t: Messages,
  passphrase: string | null,
  work: Work,
): Promise<Tally> {
  const tally = newTally();
  const made = Date.now();
  const chunks = backupChunks(allRecords(db, settings), { tally, made, passphrase, ...work });
  saveFile(`${t.app.name}-${t.data.backup}-${dayName(made)}.yardstick`, await blobOf(chunks, TYPE), TYPE);
  return tally;
}

/** A backup that is looked through, and then joined with what is here. */
export class Restore {
  #backup: OpenedBackup | null = null;

  constructor(
    private readonly db: Database,
    private readonly judge: Judge,
    /** Takes over the person's choices; each is checked there. */
    private readonly onSettings: (values: Readonly<Record<string, unknown>>) => Promise<void>,
  ) {}

  /** @throws a `TransferError` where it is not whole, or the passphrase is another one. */
  async check(file: File, passphrase: string | null, work: Work): Promise<CheckedBackup> {
    this.#backup = await openBackup(file, passphrase);
    let lost = 0;
    let portion: TransferRecord[] = [];
    const flush = async () => {
      lost += await countLost(this.db, portion);
      portion = [];
    };
    const contents = await checkBackup(this.#backup, work, async (record) => {
      portion.push(record);
      if (portion.length >= PORTION) await flush();
    });
    await flush();
    return { ...contents, made: this.#backup.made, lost };
  }

  /** Joins the one that was looked through. @param revive whether what was deleted here since comes back. @returns how many rows. */
  async restore(work: Work, revive: boolean): Promise<number> {
    if (!this.#backup) throw new Error('no backup was opened');
    let rows = 0;
    let portion: TransferRecord[] = [];
    const flush = async () => {
      await mergeRecords(this.db, portion, this.judge, { revive });
      rows += portion.length;
      portion = [];
      await new Promise((rest) => setTimeout(rest));
    };
    try {
      for await (const row of this.#backup.rows(work)) {
        if (!('record' in row)) continue;
        if (row.record.kind === 'settings') await this.onSettings(row.record.values);
        portion.push(row.record);
        if (portion.length >= PORTION) await flush();
      }
      await flush();
    } finally {
      await signalChange(null, true);
    }
    return rows;
  }
}
