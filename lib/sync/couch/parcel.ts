/** A row on its way to the server, and the document that is made of it. */
import { type Dot, deviceOf, dotsOf, type Field, type Fields, fieldOfDots } from '../register';
import type { SyncRow } from '../row';
import { isThere, joinRows } from '../tombstone';
import { type Doc, printOf, type RowDoc, toDoc, type Vouched, writersOf } from './docs';
import type { Round, Stuck } from './state';

export interface Parcel {
  id: string;
  row: SyncRow;
  /** What stands there, where that was asked for; null: nothing. */
  copy?: (RowDoc & { rev: string }) | null;
  /** Only with what this account may say: all of it was refused. */
  isNarrow?: boolean;
  /** What of it stands there since it was written so. */
  stands?: Fields;
}

/** The document to be written; null where what stands there says it all. */
export function docOf(round: Round, { id, row, copy, isNarrow }: Parcel): Doc | null {
  const known = copy === undefined ? round.known.get(id) : undefined;
  const by = copy?.by ?? known?.by ?? {};
  const there = (copy?.row.f ?? {}) as Fields;
  const here = row.f as Fields;
  const f = joinRows(there, isNarrow ? ownPart(round, here, there, by) : here) as SyncRow['f'];
  const print = copy || isNarrow ? printOf(there as SyncRow['f']) : known?.print;
  if (print === printOf(f)) return null;
  const word = crypto.randomUUID().slice(0, 8);
  return toDoc({ ...copy?.row, ...row, f }, copy?.rev ?? known?.rev, vouched(round, f, by), word);
}

/** This account vouches for writings of its own devices, and of those that nobody has registered. */
function vouched(round: Round, f: SyncRow['f'], by: Vouched): Vouched {
  const more: Record<string, string> = { ...by };
  for (const device of writersOf(f)) if (isOwn(round, by, device)) more[device] = round.person;
  return more;
}

function isOwn({ state, person }: Round, by: Vouched, device: string): boolean {
  return ((Object.hasOwn(by, device) && by[device]) || state.devices[device]?.person || person) === person;
}

/** What of the fields is new there and this account may vouch for. What others wrote they bring themselves. */
function ownPart(round: Round, f: Fields, there: Fields, by: Vouched): Fields {
  const parts: Record<string, Field> = {};
  for (const [name, field] of Object.entries(f)) {
    const known = Object.hasOwn(there, name) ? there[name] : undefined;
    const stamps = new Set(known && dotsOf(known).map(({ t }) => t));
    const stands = ({ t }: Dot) => stamps.has(t);
    const isMine = (dot: Dot) => stands(dot) || isOwn(round, by, deviceOf(dot.t));
    const dots = dotsOf(field);
    const mine = dots.filter(isMine);
    if (mine.every(stands)) continue;
    // Without what others wrote beside it, it must not claim to have seen that: it would take it away.
    const seen = Object.entries(field.c).filter(([device]) => isOwn(round, by, device));
    parts[name] = mine.length === dots.length ? field : fieldOfDots(mine, Object.fromEntries(seen));
  }
  return parts;
}

/** What is between a row that was refused as a whole and what stands there. */
export function missingOf({ state: { device } }: Round, { row, copy, stands }: Parcel): Stuck {
  const there = stands ?? ((copy?.row.f ?? {}) as Fields);
  const all = joinRows(there, row.f as Fields);
  const lacking = Object.keys(all).filter((name) => !isSame(all[name], there[name]));
  const returned = lacking.filter((name) => {
    const [known, field] = [there[name], all[name] as Field];
    // Words that are said anew were not seen by a deletion: they would bring the row back.
    if (!known || !isThere(all)) return false;
    const stamps = new Set(dotsOf(known).map(({ t }) => t));
    const dots = dotsOf(field);
    const isOver = stamps.size > dots.length && dots.some(({ t }) => deviceOf(t) === device);
    return isOver && dots.every(({ t }) => stamps.has(t));
  });
  return { lacking: lacking.filter((name) => !returned.includes(name)), returned };
}

/** Whether both say the same. What their contexts have seen beside that is told with the next words. */
function isSame(a: Field | undefined, b: Field | undefined): boolean {
  const stamps = (field: Field | undefined) => (field ? dotsOf(field).map(({ t }) => t) : []);
  return JSON.stringify(stamps(a)) === JSON.stringify(stamps(b));
}
