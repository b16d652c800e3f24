/** What the page "sync" shows and does: the seam between what a person sees and the engine behind it. */
import type { ProblemDetails, ProblemName } from '@/lib/sync/problem';
import type { Question, SyncStatus } from '@/lib/sync/run';
import type { SyncConfig } from '@/lib/sync/target';

export type { ProblemName } from '@/lib/sync/problem';
export type { Device, Progress, Question, SyncStatus } from '@/lib/sync/run';
export type { CouchTarget, SyncConfig, Target, WebdavTarget } from '@/lib/sync/target';

/** A problem as it is shown. */
export type ShownProblem = { name: ProblemName } & ProblemDetails;

/** What a test of a connection goes through, in this order, whatever the server. */
export const TEST_STEPS = ['allow', 'reach', 'place', 'write', 'read'] as const;
export type TestStep = (typeof TEST_STEPS)[number];

/** What a test found at the place. */
export interface TestFound {
  /** How many devices sync there already; null where that is not told. */
  devices: number | null;
}

/** Rows that came and could not be read, by why. */
export interface Quarantined {
  /** `newer-table`, `unreadable`, or a code of lib/transfer/error.ts. */
  reason: string;
  rows: number;
}

/** Where a person is to decide between versions. */
export interface Undecided {
  on: 'posting' | 'draft' | 'profile';
  /** Key of the posting, id of the draft; '' for the profile. */
  key: string;
  /** Null where it has none, or the posting itself is not kept. */
  title: string | null;
  /** How many notes, and how much else. */
  notes: number;
  others: number;
}

/** What there is to see. */
export interface SyncView {
  /** Null where nothing is set up. */
  config: SyncConfig | null;
  status: SyncStatus;
  /** Changes of this device that no other has yet. */
  waiting: number;
  quarantined: readonly Quarantined[];
  /** `about` of the questions that the person has said no to for now. */
  declined: readonly string[];
  /** This device, as the list of devices names it; null before its first round. */
  self: string | null;
}

/** A file for the person. */
export interface MadeFile {
  name: string;
  content: string | Blob;
  rows: number;
}

/** What goes into a file. */
export interface FileChoice {
  /** Null: anybody may read it. */
  passphrase: string | null;
  texts: boolean;
  profile: boolean;
}

/** What there is to do. All of it works on plain data; no secret is in any error. */
export interface SyncWork {
  /**
   * Tries a connection by what a sync does.
   * @param told each step as it begins.
   * @throws a `SyncProblem`: the step that was begun last has failed.
   */
  test(config: SyncConfig, told: (step: TestStep) => void, signal?: AbortSignal): Promise<TestFound>;
  /** Keeps it and starts to sync. */
  save(config: SyncConfig): Promise<void>;
  syncNow(): Promise<void>;
  /** Ends the round that runs; what was done until then stays. */
  stop(): Promise<void>;
  pause(is: boolean): Promise<void>;
  /** Lets changes in that are held back, or leaves them aside. */
  answer(question: Question, is: boolean): Promise<void>;
  forgetDevice(id: string): Promise<void>;
  /** Stops syncing here. @param andServer deletes what this device has put there, too. */
  forgetHere(andServer: boolean): Promise<void>;
  /** Forgets how far this device came: reads all of it again, and sends everything of this device anew. */
  startAnew(): Promise<void>;
  exportFile(choice: FileChoice): Promise<MadeFile>;
  /** @returns how many rows were taken in. @throws a `SyncProblem` where it is no such file, or the passphrase is not its. */
  importFile(file: File, passphrase: string | null): Promise<number>;
}

/**
 * The page's own view of both: it saves files, and asks the browser for the address where that is needed, which must
 * happen in the answer to a click.
 */
export interface SyncDesk extends Omit<SyncView, 'config'>, Omit<SyncWork, 'exportFile'> {
  /** Undefined while it is read. */
  config: SyncConfig | null | undefined;
  /** Notes with several wordings and labels with several values, of which a person is to take one. */
  undecided: readonly Undecided[];
  /** Asks the browser for the address that is kept. @returns whether it may. */
  allow(): Promise<boolean>;
  /** @returns how many rows stand in the file. */
  exportFile(choice: FileChoice): Promise<number>;
  /** What could not be read, as JSON. */
  exportQuarantine(): Promise<void>;
}
