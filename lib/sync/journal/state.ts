/** What a device keeps of a journal, beside its rows: all of it can be lost without losing a word. */
import type { Bytes } from '@/lib/transfer/bytes';
import type { Mark, Replica } from '../replica';
import type { SyncRef } from '../row';
import type { Question } from '../run';
import type { Head, Segment, Space } from './layout';

/** Another device, as far as its journal was read. */
export interface Peer {
  name: string;
  /** When it was last heard of, ms since the epoch. */
  seen: number;
  /** Of its head when it was read; null: it must be read again. */
  version: string | null;
  epoch: string;
  /** All up to here was taken in. */
  last: number;
  /** Segments beyond that were taken in already. */
  done: string[];
  /** Segments that were damaged, with how often they were tried. */
  bad: Record<string, number>;
  /** When they are tried again, ms since the epoch. */
  retry: number;
  /** Devices that it answers for. */
  vouched: string[];
  question?: Question | undefined;
  /** Its head is missing, or older than what was read of it: others must say what it said. */
  lost?: boolean | undefined;
}

/** The own journal. */
export interface Own {
  epoch: string;
  last: number;
  segments: Segment[];
  /** Of the head that was last seen there, or was written. */
  nonce: string | null;
  version: string | null;
  /** The head that was written last, as it was: with what a newer version has put there. */
  head: Head | null;
  /** All that is ours to tell was told in this epoch. */
  complete: boolean;
  /** None of the own segments is known to be damaged. */
  whole: boolean;
  /** Parts of a state that is being written, by `last` and the hash of their text. */
  ready: Record<string, Segment>;
  /** Names of own segments that no head lists any more. */
  trash: string[];
  /** The head must be written again, though nothing was said. */
  stale: boolean;
  /** When names and sizes were last held against what is there, ms since the epoch. */
  audited: number;
}

export interface Journal {
  space: Space | null;
  own: Own | null;
  peers: Record<string, Peer>;
  /** Devices whose words are told by this one as well: of a backup, forgotten, or what it was called itself. */
  vouched: string[];
}

/** What is being sent: kept before the network hears of it, so that a killed worker sends the same bytes again. */
export interface Fly {
  files: { name: string; bytes: Bytes }[];
  head: Head;
  marks: Mark[];
  /** Which rows a small segment holds, by its name. */
  refs: Record<string, SyncRef[]>;
  trash: string[];
  /** What holds of the own journal once it stands there. */
  complete: boolean;
  whole: boolean;
}

export const JOURNAL = 'journal';
export const FLY = 'journal.fly';
export const NONCES = 'journal.nonces';
export const REFS = 'journal.refs';

export async function loadJournal(replica: Replica): Promise<Journal> {
  return ((await replica.load(JOURNAL)) as Journal | undefined) ?? newJournal();
}

export function newJournal(): Journal {
  return { space: null, own: null, peers: {}, vouched: [] };
}

/** Whether another device answers for one: what it said is told there. */
export function isVouched({ peers }: Journal, device: string): boolean {
  return Object.values(peers).some(({ lost, vouched }) => !lost && vouched.includes(device));
}

export function newPeer(): Peer {
  return { name: '', seen: 0, version: null, epoch: '', last: 0, done: [], bad: {}, retry: 0, vouched: [] };
}

/** @param audited when, ms since the epoch; 0: what stands there is to be looked through. */
export function newOwn(audited: number): Own {
  return {
    epoch: randomWord(),
    last: 0,
    segments: [],
    nonce: null,
    version: null,
    head: null,
    complete: false,
    whole: true,
    ready: {},
    trash: [],
    stale: false,
    audited,
  };
}

export function randomWord(): string {
  return crypto.randomUUID().slice(0, 8);
}
