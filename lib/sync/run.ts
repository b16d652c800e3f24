/** What a sync is, whatever the server. */
import type { ProblemDetails, ProblemName } from './problem';
import type { Weight } from './replica';
import type { SyncRef } from './row';

/** Another device, as its own last sync describes it. */
export interface Device {
  id: string;
  name: string;
  /** When it was last heard of, ms since the epoch. */
  seen: number;
  /** In a team: the account that it belongs to. */
  person?: string;
}

/** A row that the server does not take: it waits, and the others go on. */
export interface Refused extends SyncRef {
  problem: ProblemName;
}

/** Changes of a device that are held back, for they are many: the person is asked. */
export interface Question extends Weight {
  device: string;
  name: string;
  /** Names what is held back: an answer to something else lets nothing through. */
  about: string;
}

export interface SyncResult {
  /** Rows sent and taken in. */
  sent: number;
  taken: number;
  devices: Device[];
  questions: Question[];
  /** What happened that a person should know, though it was mended: the server was set back, the profile was copied. */
  mended: ('rolled-back' | 'copied' | 'wiped' | 'damaged')[];
  refused?: Refused[];
}

export interface Progress {
  step: 'look' | 'take' | 'send' | 'tidy';
  done: number;
  /** Null where it is not known. */
  of: number | null;
}

export interface SyncOptions {
  told?: ((progress: Progress) => void) | undefined;
  signal?: AbortSignal | undefined;
  /** ms since the epoch */
  now: () => number;
  /** What this device is called on the others. */
  name: string;
  /** `about` of the questions that the person said yes to. */
  allowed: readonly string[];
}

/** One round: looks, takes in what is new, sends what waits. Ends with a `SyncProblem`; what was done until then stays. */
export type Sync = (options: SyncOptions) => Promise<SyncResult>;

/** How syncing stands: what the dashboard shows. Kept in the database, so that every page sees the same. */
export interface SyncStatus {
  /** The last round that went through, ms since the epoch. */
  last: number | null;
  problem: ({ name: ProblemName; at: number } & ProblemDetails) | null;
  /** Rounds that have failed in a row. */
  failures: number;
  running: ({ since: number } & Progress) | null;
  devices: Device[];
  questions: Question[];
  mended: SyncResult['mended'];
  /** Rows that the server does not take: they wait, and the others go on. */
  refused: readonly Refused[];
}

/** How it stands before the first round. */
export const NEVER_SYNCED: SyncStatus = {
  last: null,
  problem: null,
  failures: 0,
  running: null,
  devices: [],
  questions: [],
  mended: [],
  refused: [],
};
