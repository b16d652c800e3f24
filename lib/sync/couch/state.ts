/** What a device keeps of a database on the server, beside its rows. All of it can be lost without losing a word. */
import type { Held } from '../guard';
import { type ProblemName, SyncProblem } from '../problem';
import type { Replica, SyncState } from '../replica';
import type { SyncRef, SyncRow, SyncTable } from '../row';
import type { SyncOptions, SyncResult } from '../run';
import type { Couch, Place } from './client';
import { docId, printOf, type RowDoc, type Vouched } from './docs';

/** Versions that are remembered from one round to the next: rows that are written on again need no question then. */
const REMEMBERED = 200;

/** A device as it stands in the database. */
export interface Registered {
  name: string;
  /** The account that it belongs to. */
  person: string;
  seen: number;
}

/** A version of a document that was taken in here whole: it may be written over. */
export interface Known {
  rev: string;
  by: Vouched;
  /** Of its fields; absent: not remembered. */
  print?: number | undefined;
}

export interface CouchState {
  /** Which database this is about, and which tables of it. */
  at: string;
  /** As which this device was last known. */
  device: string;
  /** All before this place was taken in. */
  since: Place;
  /** The change right behind that place: where it comes no more, the server was set back. */
  witness: { id: string; rev: string } | null;
  /** Changes that are asked for at once, and bytes that are sent at once: fewer where they take too long. */
  most: number;
  bytes: number;
  /** All that is here must be held against what is there: from the start, or behind this row. */
  check: 'all' | SyncRef | null;
  known: [id: string, rev: string, by: Vouched][];
  /** The own entry among the devices. */
  own: {
    rev?: string | undefined;
    /** Random ones that it had, the last at the end; also such as may not have arrived. */
    words: string[];
    /** The last stamp of this device that may have been sent. */
    upTo: string;
    /** It was written, and did not come back among the changes yet. */
    isUnseen?: boolean;
    at: number;
  };
  devices: Record<string, Registered>;
  /** By device: what waits for the person's answer. */
  held: Record<string, Held & { ids: string[] }>;
  /** By `_id`: what the server does not take, as it was. */
  refused: Record<string, { print: number; problem: ProblemName; at: number }>;
}

/** One round with one database: what its steps share. */
export interface Round {
  /** Under which the state is kept. */
  name: string;
  couch: Couch;
  replica: Replica;
  options: SyncOptions;
  tables: readonly SyncTable[];
  /** The account. */
  person: string;
  state: CouchState;
  known: Map<string, Known>;
  /** Everything that the server has was seen in this round. */
  isWhole: boolean;
  /** The last stamp of this device that may have been sent before this round; empty where that is not known. */
  upTo: string;
  /** The own entry was written in this round. */
  isRegistered: boolean;
  /** This device took a new name while it was sending: the rest goes in the next round. */
  isRenamed: boolean;
  /** By `_id`: fields of rows that were refused as a whole. */
  stuck: Map<string, Stuck>;
  result: SyncResult;
}

export interface Stuck {
  /** What stands here of them is not there. */
  lacking: string[];
  /** There stand words of others that own words, which are there too, have replaced. */
  returned: string[];
}

export const MOST_CHANGES = 1_500;
/** nginx before the server lets 1 MB through where nobody told it otherwise. */
export const MOST_BYTES = 900_000;
const FEWEST = { most: 50, bytes: 30_000 };

export function newState(at: string): CouchState {
  return {
    at,
    device: '',
    since: 0,
    witness: null,
    most: MOST_CHANGES,
    bytes: MOST_BYTES,
    check: 'all',
    known: [],
    own: newOwn(),
    devices: {},
    held: {},
    refused: {},
  };
}

/** An entry that was not seen there yet. */
export function newOwn({ words, upTo } = { words: [] as string[], upTo: '' }): CouchState['own'] {
  return { words, upTo, at: 0 };
}

/** The state as it stands now, to be saved with something else. */
export function stateOf({ name, state, known }: Round): SyncState {
  const all = [...known].slice(-REMEMBERED);
  return { [name]: { ...state, known: all.map(([id, { rev, by }]) => [id, rev, by]) } };
}

/** What came is here now. A document with more than is kept here is fetched again before it is written over. */
export function remember({ known }: Round, rev: string, { row, by, more }: RowDoc): void {
  const id = docId(row);
  known.delete(id);
  if (!more) known.set(id, { rev, by, print: printOf(row.f) });
}

/** What comes or goes so slowly never ends before the worker does: the next round asks for less. */
export async function slowDown(round: Round, what: keyof typeof FEWEST, error: unknown): Promise<never> {
  const { state, replica, name } = round;
  const isSlow = error instanceof SyncProblem && /^(?:timed-out|bad-answer)$/.test(error.problem);
  const kept = isSlow ? ((await replica.load(name)) as CouchState | undefined) : undefined;
  if (kept) await replica.save({ [name]: { ...kept, [what]: Math.max(FEWEST[what], state[what] >> 1) } });
  throw error;
}

/** The server is not where it was: all is asked for again, and all that it lacks is sent. Nothing is deleted here. */
export function beginAnew(round: Round): void {
  const { at, device, devices, own } = round.state;
  round.state = { ...newState(at), device, devices, own: newOwn(own) };
  round.known = new Map();
}

export function isIn(tables: readonly SyncTable[], row: Pick<SyncRow, 'table'>): boolean {
  return tables.includes(row.table);
}
