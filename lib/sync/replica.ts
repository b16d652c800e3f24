/** What the engine of a sync asks of the store of a device (lib/store/sync): the same for all servers. */
import type { BadRow, SyncRef, SyncRow, SyncTable } from './row';

/** Values that the engine keeps with the rows; `undefined` deletes. Plain data, or bytes. */
export type SyncState = Readonly<Record<string, unknown>>;

/** An entry of the outbox: this field, as it was written last at `t`. */
export interface Mark extends SyncRef {
  field: string;
  t: string;
}

export interface Outgoing {
  /** Rows with the fields that wait; with all their values, also those that stand beside a newer one. */
  rows: SyncRow[];
  marks: Mark[];
}

/** How much of what is here a set of rows would change. */
export interface Weight {
  /** Rows here whose shown values would differ. */
  changed: number;
  /** Rows here that would be gone. */
  removed: number;
}

export interface Replica {
  /** This device, as its stamps name it. Made when first asked for. */
  device(): Promise<string>;
  load(name: string): Promise<unknown>;
  /** In one transaction. */
  save(state: SyncState): Promise<void>;
  /**
   * What waits to be sent, the longest first. A row whose page is known brings that page with it (table `pages`).
   * Pages are written with a stamp of their own, so they wait as well.
   * @param tables only these.
   */
  outgoing(most: number, tables?: readonly SyncTable[]): Promise<Outgoing>;
  /** What was sent waits no longer, but for fields that were written again since. In one transaction with the state. */
  sent(marks: readonly Mark[], state: SyncState): Promise<void>;
  /**
   * Joins rows into those that are here: many of them in several transactions, of which the last holds the state. What
   * waits in the outbox stays there: an edit that lost here is still news elsewhere.
   * @param from device that they come from: for the quarantine.
   */
  apply(rows: readonly SyncRow[], bad: readonly BadRow[], from: string, state: SyncState): Promise<void>;
  /** What applying would change. */
  weigh(rows: readonly SyncRow[]): Promise<Weight>;
  /** Whole rows as they stand here; undefined for one that is not. */
  read(refs: readonly SyncRef[]): Promise<(SyncRow | undefined)[]>;
  /** Every row as it stands here, in portions, in the order of tables (`SYNC_TABLES`) and ids. */
  all(most: number): AsyncIterable<SyncRow[]>;
  /**
   * Takes a new name, where this one turned out to be used by a copy of this profile. What waits in the outbox is
   * stamped anew: the copy may have given the same stamps to other words. It claims to have seen of the old name only
   * what was sent before.
   */
  renew(): Promise<string>;
  /**
   * Has fields sent once more.
   * @param anew what this device says in them is said anew: with stamps of now. Else as they stand.
   */
  resend(fields: readonly Omit<Mark, 't'>[], anew: boolean): Promise<void>;
  /** Rows that are here, without those that are gone. */
  size(): Promise<number>;
  waiting(): Promise<number>;
}
