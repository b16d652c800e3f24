/** A device whose store is in memory: quick enough for thousands of rounds. The real one is held to the same tests. */
import {
  deviceOf,
  dotsOf,
  type Field,
  type Fields,
  fieldOfDots,
  sayAnew,
  writeDot,
} from '@/lib/sync/register';
import type { Mark, Replica, SyncState } from '@/lib/sync/replica';
import { type BadRow, SYNC_TABLES, type SyncRef, type SyncRow, type SyncTable } from '@/lib/sync/row';
import { nextStamp } from '@/lib/sync/stamp';
import { type Deleted, GONE, isThere, joinRows } from '@/lib/sync/tombstone';
import type { TestDevice } from './device';

const keyOf = ({ table, id }: SyncRef) => `${table}/${id}`;
const copyOf = <T>(value: T): T => structuredClone(value);

export class MemoryReplica implements Replica {
  rows = new Map<string, SyncRow>();
  outbox = new Map<string, Mark>();
  state = new Map<string, unknown>();
  bad: BadRow[] = [];
  id: string;
  renewed = 0;
  clock: string | undefined;
  lastSent = '';

  constructor(
    private readonly now: () => number,
    private readonly name: string,
  ) {
    this.id = name;
  }

  stamp(): string {
    this.clock = nextStamp(this.clock, this.now(), this.id);
    return this.clock;
  }

  fieldsOf(ref: SyncRef): Fields {
    return (this.rows.get(keyOf(ref))?.f ?? {}) as Fields;
  }

  put(ref: SyncRef, f: Fields): void {
    this.rows.set(keyOf(ref), { ...this.rows.get(keyOf(ref)), ...ref, f: f as SyncRow['f'] });
  }

  write(ref: SyncRef, field: string, value: unknown): void {
    const f = this.fieldsOf(ref);
    const t = this.stamp();
    this.put(ref, { ...f, [field]: writeDot(f[field], { v: value, t }) });
    this.outbox.set(`${keyOf(ref)}/${field}`, { ...ref, field, t });
  }

  async device() {
    return this.id;
  }
  async load(name: string) {
    return copyOf(this.state.get(name));
  }
  async save(state: SyncState) {
    for (const [name, value] of Object.entries(state))
      if (value === undefined) this.state.delete(name);
      else this.state.set(name, copyOf(value));
  }
  async outgoing(most: number, tables: readonly SyncTable[] = SYNC_TABLES) {
    const marks = [...this.outbox.values()].filter(({ table }) => tables.includes(table)).slice(0, most);
    const rows = new Map<string, SyncRow>();
    for (const mark of marks) {
      const { table, id, field } = mark;
      const whole = this.rows.get(keyOf(mark));
      const known = rows.get(keyOf(mark)) ?? { ...whole, table, id, f: {} };
      rows.set(keyOf(mark), {
        ...known,
        f: { ...known.f, [field]: whole?.f[field] as SyncRow['f'][string] },
      });
    }
    return copyOf({ rows: [...rows.values()], marks });
  }
  async sent(marks: readonly Mark[], state: SyncState) {
    for (const mark of marks) {
      const key = `${keyOf(mark)}/${mark.field}`;
      if (this.outbox.get(key)?.t === mark.t) this.outbox.delete(key);
      if (mark.t > this.lastSent) this.lastSent = mark.t;
    }
    await this.save(state);
  }
  async apply(rows: readonly SyncRow[], bad: readonly BadRow[], _from: string, state: SyncState) {
    for (const { f, ...ref } of rows) {
      this.put(ref, joinRows(this.fieldsOf(ref), f as Fields));
      for (const field of Object.values(f as Fields))
        for (const { t } of dotsOf(field)) if (!this.clock || this.clock < t) this.clock = t;
    }
    this.bad.push(...bad);
    await this.save(state);
  }
  async weigh(rows: readonly SyncRow[]) {
    const weight = { changed: 0, removed: 0 };
    for (const row of rows) {
      const before = this.fieldsOf(row);
      if (!this.rows.has(keyOf(row)) || !isThere(before)) continue;
      const after = joinRows(before, row.f as Fields);
      if (!isThere(after)) weight.removed++;
      else if (Object.keys(after).some((name) => after[name]?.v !== before[name]?.v)) weight.changed++;
    }
    return weight;
  }
  async read(refs: readonly SyncRef[]) {
    return copyOf(refs.map((ref) => this.rows.get(keyOf(ref))));
  }
  async *all(most: number) {
    const placeOf = ({ table, id }: SyncRef) => `${SYNC_TABLES.indexOf(table)} ${id}`;
    const all = [...this.rows.values()].sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
    for (let at = 0; at < all.length; at += most) yield copyOf(all.slice(at, at + most));
  }
  async renew() {
    const old = this.id;
    this.renewed++;
    this.id = `${this.name}-${this.renewed}`;
    const seen = (c: Field['c'], t: string) => {
      const { [old]: known, ...others } = c;
      const sent =
        this.lastSent === '' || known === undefined
          ? {}
          : { [old]: known < this.lastSent ? known : this.lastSent };
      return { ...others, ...sent, [this.id]: t };
    };
    for (const [key, mark] of [...this.outbox].sort(([, a], [, b]) => (a.t < b.t ? -1 : 1))) {
      const f = this.fieldsOf(mark);
      const field = f[mark.field] as Field;
      const dots = dotsOf(field)
        .reverse()
        .map((dot) => {
          if (deviceOf(dot.t) !== old || dot.t <= this.lastSent) return dot;
          const t = this.stamp();
          const isDeletion = mark.field === GONE && dot.v !== null;
          const deleted = (v: unknown) =>
            Object.fromEntries(Object.entries(v as Deleted).map(([name, c]) => [name, seen(c, t)]));
          return { ...dot, t, v: isDeletion ? deleted(dot.v) : dot.v };
        });
      this.put(
        { table: mark.table, id: mark.id },
        { ...f, [mark.field]: fieldOfDots(dots, seen(field.c, this.clock as string)) },
      );
      this.outbox.set(key, { ...mark, t: this.fieldsOf(mark)[mark.field]?.t as string });
    }
    this.lastSent = '';
    return this.id;
  }
  async resend(fields: readonly Omit<Mark, 't'>[], anew: boolean) {
    for (const place of fields) {
      const f = this.fieldsOf(place);
      const field = f[place.field];
      if (!field) continue;
      const said = anew ? sayAnew(field, this.id, () => this.stamp()) : field;
      this.put({ table: place.table, id: place.id }, { ...f, [place.field]: said });
      this.outbox.set(`${keyOf(place)}/${place.field}`, { ...place, t: said.t });
    }
  }
  async size() {
    return [...this.rows.values()].filter(({ f }) => isThere(f as Fields)).length;
  }
  async waiting() {
    return this.outbox.size;
  }
}

export function memoryDevice(
  name: string,
  now: () => number,
  replica = new MemoryReplica(now, name),
): TestDevice {
  const ref = (id: string): SyncRef => ({ table: 'notes', id });
  return {
    name,
    replica,
    now,
    write: async (id, field, value) => replica.write(ref(id), field, value),
    fields: async (id) => replica.fieldsOf(ref(id)),
    rows: async () => [...replica.rows.values()],
    async copy(other) {
      const twin = new MemoryReplica(now, other);
      const { rows, outbox, state, bad, id, clock, lastSent } = replica;
      Object.assign(twin, copyOf({ rows, outbox, state, bad, id, clock, lastSent }));
      return memoryDevice(other, now, twin);
    },
    close: async () => {},
  };
}
