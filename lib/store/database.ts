import Dexie, { type EntityTable, type Table, type Transaction } from 'dexie';
import { closeKeys } from './close-keys';
import type {
  BareRow,
  ClaimRow,
  DraftRow,
  HealthRow,
  MetaRow,
  NoteRow,
  OutboxRow,
  PageRow,
  PostingRow,
  QuarantineRow,
  QueueRow,
  ReviewedRow,
  UnsavedRow,
  VersionRow,
} from './rows';

/** A step of the database's shape: one file in ./migrations, named v<number>.ts. */
export interface Migration {
  version: number;
  /** Only the tables that change; the first column is the key. */
  tables: Record<string, string | null>;
  upgrade?: (transaction: Transaction) => PromiseLike<unknown>;
}

const files = import.meta.glob<Migration>('./migrations/v*.ts', { eager: true, import: 'migration' });
export const MIGRATIONS: readonly Migration[] = Object.values(files).sort((a, b) => a.version - b.version);

/** Dexie counts a version as ten of the browser's. */
const STEP = 10;

/** What is kept was written by a newer version of the extension: it is left as it is until that is here again. */
export class NewerDataError extends Error {
  override name = 'NewerDataError';
  constructor() {
    super('The data was written by a newer version of Yardstick.');
  }
}

/** The person's data, in the extension's own origin. Never opened in a content script. */
export class Database extends Dexie {
  declare postings: EntityTable<PostingRow | BareRow, 'key'>;
  declare versions: Table<VersionRow, [string, number]>;
  declare notes: EntityTable<NoteRow, 'id'>;
  declare profile: EntityTable<ClaimRow, 'id'>;
  declare outbox: Table<OutboxRow, [string, string, string]>;
  declare health: Table<HealthRow, [string, string]>;
  declare drafts: EntityTable<DraftRow, 'id'>;
  declare unsaved: EntityTable<UnsavedRow, 'key'>;
  declare queues: EntityTable<QueueRow, 'id'>;
  declare reviewed: Table<ReviewedRow, [string, string]>;
  declare pages: EntityTable<PageRow, 'key'>;
  declare quarantine: EntityTable<QuarantineRow, 'id'>;
  declare meta: EntityTable<MetaRow, 'name'>;

  constructor(name = 'yardstick') {
    super(name);
    this.use(closeKeys);
    for (const { version, tables, upgrade } of MIGRATIONS) {
      const step = this.version(version).stores(tables);
      if (upgrade) step.upgrade(upgrade);
    }
    // Dexie opens what a newer version has made; we would misread it, or write what that version no longer expects.
    // Looked at whenever it is opened: a newer version may come while a page of the old one is still there.
    this.on(
      'ready',
      () => {
        if (Math.floor(this.backendDB().version / STEP) > MIGRATIONS.length) throw new NewerDataError();
      },
      true,
    );
  }
}
