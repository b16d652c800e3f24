/** Devices of a database: who they are, and whose writing is whose. */
import * as z from 'zod/mini';
import { deviceOf, dotsOf, type Fields } from '../register';
import type { SyncRow } from '../row';
import { DOC_VERSION, type Doc, type Vouched } from './docs';
import { newOwn, type Registered, type Round } from './state';

export const DEVICE = 'device:';
/** Words that are remembered: a server that is set back further takes this device for a copy of itself. */
const WORDS = 50;

const deviceSchema = z.looseObject({
  name: z.string(),
  person: z.string(),
  seen: z.number(),
  word: z._default(z.string(), ''),
});

/** Takes note of a device's entry. @returns whether the own one shows that this profile was copied, or is another's. */
export function meet(round: Round, doc: Doc): boolean {
  const read = deviceSchema.safeParse(doc);
  if (!read.success) return false;
  const { word, name, person, seen } = read.data;
  const id = doc._id.slice(DEVICE.length);
  round.state.devices[id] = { name: name.slice(0, 200), person, seen };
  if (id !== round.state.device) return false;
  const { own } = round.state;
  const isOurs = own.words.length === 0 || own.words.includes(word);
  if (person !== round.person || !isOurs) return true;
  own.rev = doc._rev;
  return false;
}

/** The own entry, with a new word. The state must be kept before it is sent: it may arrive unheard of. */
export function introduce({ state, person, options }: Round): Doc {
  const word = crypto.randomUUID().slice(0, 8);
  state.own.words = [...state.own.words, word].slice(-WORDS);
  const { rev } = state.own;
  const entry = { v: DOC_VERSION, name: options.name, person, seen: options.now(), word };
  return { _id: DEVICE + state.device, ...(rev !== undefined && { _rev: rev }), ...entry };
}

/** @param rev absent: the entry was not taken. The next look at the changes tells why. */
export function introduced(round: Round, rev: string | undefined): void {
  const { state, options } = round;
  round.isRegistered = true;
  if (rev !== undefined) Object.assign(state.own, { rev, isUnseen: true, at: options.now() });
}

/** The last writing of this device in a row. @param but without those that stand here. */
export function lastOwn({ state }: Round, f: SyncRow['f'], but: SyncRow['f'] = {}): string {
  const stampsIn = (fields: SyncRow['f']) =>
    Object.values(fields as Fields).flatMap((field) => dotsOf(field).map(({ t }) => t));
  const here = new Set(stampsIn(but));
  const own = stampsIn(f).filter((t) => deviceOf(t) === state.device && !here.has(t));
  return own.reduce((last, t) => (t > last ? t : last), '');
}

/** Whether a row says in this device's name what it never sent: a copy of this profile wrote it. */
export function isForeign(round: Round, f: SyncRow['f'], but?: SyncRow['f']): boolean {
  return round.upTo !== '' && lastOwn(round, f, but) > round.upTo;
}

/** These writings may have been sent. @returns whether some of them are later than all before. */
export function sentUpTo(round: Round, f: SyncRow['f']): boolean {
  const { own } = round.state;
  const last = lastOwn(round, f);
  const isLater = last > own.upTo;
  if (isLater) own.upTo = last;
  return isLater;
}

/** Takes a new name, where a copy of this profile, or another account, uses the old one. */
export async function rename(round: Round, isCopy = true): Promise<void> {
  const { state, replica, result } = round;
  Object.assign(state, { device: await replica.renew(), own: newOwn() });
  // What waits has other stamps now.
  round.known.clear();
  round.isRenamed = true;
  if (isCopy) result.mended.push('copied');
}

/** Whether somebody writes in the name of a device that another account has registered. */
export function isForged(by: Vouched, devices: Readonly<Record<string, Registered>>): boolean {
  return Object.entries(by).some(
    ([device, person]) => Object.hasOwn(devices, device) && devices[device]?.person !== person,
  );
}
