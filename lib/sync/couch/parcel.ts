/** A row on its way to the server, and the document that is made of it. */
import { deviceOf, dotsOf, type Fields } from '../register';
import type { SyncRow } from '../row';
import { joinRows } from '../tombstone';
import { type Doc, printOf, type RowDoc, toDoc, type Vouched, writersOf } from './docs';
import type { Round } from './state';

export interface Parcel {
  id: string;
  row: SyncRow;
  /** What stands there, where that was asked for; null: nothing. */
  copy?: (RowDoc & { rev: string }) | null;
  /** Only with what this account may say: all of it was refused. */
  isNarrow?: boolean;
}

/** The document to be written; null where what stands there says it all. */
export function docOf(round: Round, { id, row, copy, isNarrow }: Parcel): Doc | null {
  if (!copy) {
    const known = copy === null ? undefined : round.known.get(id);
    const isThere = known?.print !== undefined && known.print === printOf(row.f);
    return isThere ? null : toDoc(row, known?.rev, vouched(round, row.f, known?.by ?? {}));
  }
  const there = copy.row.f as Fields;
  const f = joinRows(there, isNarrow ? ownPart(round, row.f as Fields, copy) : (row.f as Fields));
  const whole = { ...copy.row, ...row, f: f as SyncRow['f'] };
  if (printOf(whole.f) === printOf(copy.row.f)) return null;
  return toDoc(whole, copy.rev, vouched(round, whole.f, copy.by));
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

/** The fields in which nothing is new but what this account may vouch for. */
function ownPart(round: Round, f: Fields, { row, by }: RowDoc): Fields {
  const there = row.f as Fields;
  return Object.fromEntries(
    Object.entries(f).filter(([name, field]) => {
      const known = Object.hasOwn(there, name) ? there[name] : undefined;
      const stamps = new Set(known && dotsOf(known).map(({ t }) => t));
      return dotsOf(field).every(({ t }) => stamps.has(t) || isOwn(round, by, deviceOf(t)));
    }),
  );
}
